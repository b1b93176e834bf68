import CaseKernel

/// An invented case of 2026 on the sustainment side, from which the examples are made: referral on
/// 5 January, agreement on the 12th, at home and supported from 2 February.
enum ExampleNeighbour: ExampleStory {
  typealias Module = VivreEnsemble

  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 12)
  static let begin = Example.day(2026, 2, 2)

  static var instance: ProgrammeInstance {
    instance(with: [
      "landlord": ["bailleur"], "coordinator": ["coordination"], "operator": ["operateur"],
      "resource": ["entraide"],
    ])
  }

  // Each list of acts continues the one before.

  static func opened(_ side: EntrySide = .sustainment) -> [Example.Act] {
    [.open(opening, facts: ["side": side.rawValue, "publicConfirmed": "yes"])]
  }
  static func met(_ side: EntrySide = .sustainment) -> [Example.Act] {
    opened(side) + [
      .advance("meeting", opening), .log("homeVisit", agreement),
      .agree(.information, agreement, mode: .oral), .agree(.support, agreement, mode: .oral),
      .agree(.sharing, agreement, mode: .writing), .advance("project", agreement),
    ]
  }
  /// The seventh act of the story attaches a resource person: entry 8 of the journal.
  static func planned(_ side: EntrySide = .sustainment, callable: Bool = true) -> [Example.Act] {
    met(side) + [
      attach("entraide", callable: callable, begin),
      .record(
        [
          "expectations": "un lieu à soi", "dailySupports": "le café du lundi",
          "place": side == .access ? "department" : "priorityDistrict",
        ], begin),
    ]
  }
  static let living: [Example.Act] = planned() + [.advance("living", begin)]

  static func attach(_ partner: String, callable: Bool = true, _ day: Day) -> Example.Act {
    .log(
      "resourceAttached", day,
      facts: ["partner": partner, "callable": callable ? "yes" : "no", "tie": "mutualAid"])
  }
}
