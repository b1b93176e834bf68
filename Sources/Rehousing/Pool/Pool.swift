public import CaseKernel

/// The households that ask to move together, and the dwellings that are or will be free.
///
/// A household whose address is kept enters no pool (D5.4 point 7): it is left out before anything
/// is looked at, and only their number is known.
public struct Pool: Sendable {
  public let seekers: [Seeker]
  public let vacancies: [Dwelling]
  /// How many households were left out because their address is kept.
  public let keptApart: Int
  /// How far the moves already spoken of have come; none was where a pair is absent.
  public var states: [Pair: MoveState]

  /// A household and a dwelling.
  public struct Pair: Hashable, Sendable {
    public var household: Household.ID
    public var dwelling: Dwelling.ID

    public init(_ household: Household.ID, _ dwelling: Dwelling.ID) {
      self.household = household
      self.dwelling = dwelling
    }
  }

  /// The pool of a day: those whose address is kept stay out.
  ///
  /// - Parameter keptApart: how many were left out before.
  public init(
    _ seekers: [Seeker], vacancies: [Dwelling], states: [Pair: MoveState] = [:],
    keptApart: Int = 0, on day: Day
  ) {
    self.seekers = seekers.filter { $0.household.mayEnterPool(on: day) }
    self.vacancies = vacancies
    self.keptApart = keptApart + seekers.count - self.seekers.count
    self.states = states
  }

  /// How many dwellings there are in the graph: one for each household, then the vacant ones.
  public var dwellings: Int { seekers.count + vacancies.count }

  /// The dwelling at a place of the graph; `nil` for that of a household that has none.
  public func dwelling(_ index: Int) -> Dwelling? {
    index < seekers.count ? seekers[index].home : vacancies[index - seekers.count]
  }

  /// Whether the dwelling may be proposed to another household at all: it is known, and nothing
  /// of D1.15 keeps it or its tenant from an exchange.
  func mayBeTaken(_ index: Int) -> Bool {
    guard index < seekers.count else { return true }
    return seekers[index].home != nil && seekers[index].blockers.isEmpty
  }
}

/// How far a move is, by which its chance of being accepted is judged.
public enum MoveState: String, Codable, CaseIterable, Sendable {
  case proposed, visited, agreedInPrinciple

  /// The state in words.
  public var label: Text {
    switch self {
    case .proposed: Text(fr: "à proposer", en: "to be proposed")
    case .visited: Text(fr: "visité", en: "visited")
    case .agreedInPrinciple: Text(fr: "accord de principe", en: "agreed in principle")
    }
  }
}
