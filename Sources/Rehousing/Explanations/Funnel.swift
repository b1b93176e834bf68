import CaseKernel

/// Why no dwelling is left for a household: how many fail at each gate, and the one wish that,
/// given up or widened, opens the most.
public struct Funnel: Sendable {
  /// How many dwellings were looked at.
  public var looked: Int
  /// How many pass every gate.
  public var passing: Int
  /// How many fail at a gate, a dwelling being counted at each; the largest first.
  public var failures: [(gate: Gate, count: Int)]
  /// What would open dwellings alone, all else staying: the one that opens the most first.
  public var relaxations: [Relaxation]

  /// A wish given up, or widened by a value, and how many dwellings that opens.
  public struct Relaxation: Hashable, Sendable {
    public var gate: Gate
    /// The commune, district or landlord to add, or the number to go to; `nil` to give it up.
    public var value: String?
    public var opens: Int
  }
}

extension MatchingPool {
  /// The funnel of a household over all dwellings that may be taken.
  public func funnel(of household: Int) -> Funnel {
    let needs = needs[household]
    var failures: [Gate: Int] = [:]
    var openings: [Gate: [String: Int]] = [:]
    var (looked, passing) = (0, 0)
    for place in 0..<pool.dwellings where place != household && pool.mayBeTaken(place) {
      guard let dwelling = pool.dwelling(place) else { continue }
      looked += 1
      let answers = suitability.answers(needs, to: dwelling)
      if suitability.allows(answers) { passing += 1 }
      for gate in answers.failing { failures[gate, default: 0] += 1 }
      guard let gate = answers.onlyFailing, let criterion = gate.criterion else { continue }
      openings[gate, default: [:]][criterion.value(of: dwelling), default: 0] += 1
    }
    return Funnel(
      looked: looked, passing: passing,
      failures: failures.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        .map { ($0.key, $0.value) },
      relaxations: openings.flatMap(Self.relaxations).sorted {
        ($1.opens, $0.gate.rawValue, $0.value ?? "") < ($0.opens, $1.gate.rawValue, $1.value ?? "")
      })
  }

  /// Of codes and ids, the value to add; of a number, giving the wish up counts all it keeps out.
  private static func relaxations(_ gate: Gate, _ counts: [String: Int]) -> [Funnel.Relaxation] {
    guard gate.criterion?.valueKind == .text else {
      return [.init(gate: gate, value: nil, opens: counts.values.reduce(0, +))]
    }
    return counts.map { .init(gate: gate, value: $0.key, opens: $0.value) }
  }
}

extension HousingCriterion {
  /// What a dwelling is by this criterion, where adding a value can widen a wish.
  fileprivate func value(of dwelling: Dwelling) -> String {
    switch self {
    case .insee: dwelling.insee ?? ""
    case .district: dwelling.priorityDistrict ?? dwelling.postcode ?? ""
    case .landlord: dwelling.landlord.rawValue
    default: ""
    }
  }
}
