/// Who may read an entry or a fact: one closed, ordered scale, from the widest circle to nobody.
///
/// A class is only ever narrowed (towards `nobody`), by `config.yaml` or by the person who writes.
/// The circle that each role reaches is `Disclosure`. Source: D6.8.
public enum Visibility: String, Codable, CaseIterable, Sendable {
  /// Every partner of the programme, whether or not it takes part in the case.
  case everyPartner
  /// The partners that take part in this case.
  case partnersOfTheCase = "partners"
  /// The operator's managers, and its team.
  case operatorManagement
  /// The operator's social workers.
  case operatorTeam
  /// The people named on the case and the author.
  case namedPeople
  /// Nobody any more: what was erased.
  case nobody

  /// The class that an operator writes, by its stored word or its name in the code.
  public init?(written text: String) {
    if let known = Visibility(rawValue: text) {
      self = known
    } else if text == "partnersOfTheCase" {
      self = .partnersOfTheCase
    } else {
      return nil
    }
  }

  /// The classes that an operator may choose, widest first.
  public static let choosable: [Visibility] = allCases.filter { $0 != .nobody }

  private var rank: Int {
    switch self {
    case .everyPartner: 0
    case .partnersOfTheCase: 1
    case .operatorManagement: 2
    case .operatorTeam: 3
    case .namedPeople: 4
    case .nobody: 5
    }
  }
}

extension Visibility: Comparable {
  /// `a < b` when `a` is read by more people than `b`.
  public static func < (left: Visibility, right: Visibility) -> Bool { left.rank < right.rank }
}
