package import CaseKernel

/// What frees a tenant from the sanction of three refusals; the duty to propose stays.
///
/// Source: CCH L442-3-1 (D1.5).
package struct Exemption: Hashable, Sendable {
  /// The grounds that the law names, each answered for itself.
  package enum Ground: String, CaseIterable, Sendable {
    case age, disability, autonomy, priorityDistrict, formerUrbanZone

    /// Whether telling the ground would tell a person's health (D6.8).
    package var isHealth: Bool { self == .disability || self == .autonomy }

    /// The ground in words.
    package var label: Text {
      switch self {
      case .age: Text(fr: "plus de soixante-cinq ans", en: "older than sixty-five")
      case .disability: Text(fr: "situation de handicap", en: "disability")
      case .autonomy: Text(fr: "perte d'autonomie", en: "loss of autonomy")
      case .priorityDistrict:
        Text(fr: "logement en quartier prioritaire", en: "dwelling in a priority district")
      case .formerUrbanZone:
        Text(
          fr: "ancienne ZUS, locataire avant le 31 décembre 2014",
          en: "former ZUS, tenant before 31 December 2014")
      }
    }
  }

  /// What is said of the grounds that no record of the household or of the dwelling settles;
  /// `nil` is unknown.
  package struct Said: Hashable, Sendable {
    package var disability: Bool?
    package var autonomy: Bool?
    package var priorityDistrict: Bool?
    package var formerUrbanZone: Bool?

    /// Nothing said, unless given.
    package init(
      disability: Bool? = nil, autonomy: Bool? = nil, priorityDistrict: Bool? = nil,
      formerUrbanZone: Bool? = nil
    ) {
      self.disability = disability
      self.autonomy = autonomy
      self.priorityDistrict = priorityDistrict
      self.formerUrbanZone = formerUrbanZone
    }
  }

  /// Each ground with its answer.
  package var answers: [Ground: Answer]

  /// The grounds of a household in its dwelling; age is judged on `judged`, which texts do not
  /// settle and the deployment does.
  ///
  /// A situation that the household's record holds answers yes; one that it does not hold says
  /// nothing. A dwelling without the code of a priority district says nothing either.
  package init(
    _ household: Household, in dwelling: Dwelling?, saying said: Said = Said(),
    ageJudgedOn judged: Day, on day: Day
  ) {
    let situations = household.situations(on: day)
    answers = [
      .age: Self.olderThan65(household, judged: judged, on: day),
      .disability: situations.contains(.disability) ? .yes : Answer(said.disability),
      .autonomy: situations.contains(.lossOfAutonomy) ? .yes : Answer(said.autonomy),
      .priorityDistrict: dwelling?.priorityDistrict != nil ? .yes : Answer(said.priorityDistrict),
      .formerUrbanZone: Answer(said.formerUrbanZone),
    ]
  }

  /// Whether a tenant is older than 65, strictly: on the birthday itself nobody is yet.
  ///
  /// The tenants are the holder and the spouse, who hold the lease of their home together.
  private static func olderThan65(_ household: Household, judged: Day, on day: Day) -> Answer {
    let tenants = Set(
      household.members(on: day).filter { [.holder, .spouse].contains($0.relation) }.map(\.person))
    let people = household.people.filter { tenants.contains($0.id) }
    if people.contains(where: { isOlder($0, judged) == .yes }) { return .yes }
    return people.isEmpty || people.contains { isOlder($0, judged) == .unknown } ? .unknown : .no
  }

  private static func isOlder(_ person: Person, _ judged: Day) -> Answer {
    Answer(person.birthDate.map { judged > $0.adding(years: 65) })
  }

  /// Whether a ground applies: yes by one, no only when none does for sure.
  package var answer: Answer {
    if answers.values.contains(.yes) { return .yes }
    return answers.values.contains(.unknown) ? .unknown : .no
  }

  /// The grounds that apply, in the order of the law.
  package var grounds: [Ground] { Ground.allCases.filter { answers[$0] == .yes } }

  /// The facts that would settle the grounds still open, by name; none once a ground applies.
  package var missing: [String] {
    guard answer == .unknown else { return [] }
    return Ground.allCases.filter { answers[$0] == .unknown }.map { ground in
      switch ground {
      case .age: "household.birthDate"
      case .disability: "disabilityRecognised"
      case .autonomy: "autonomyLost"
      case .priorityDistrict: "inPriorityDistrict"
      case .formerUrbanZone: "formerUrbanZone"
      }
    }
  }
}
