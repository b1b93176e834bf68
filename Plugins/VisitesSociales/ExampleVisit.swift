import CaseKernel

/// An invented visit of 2026, from which the examples are made: liaison form on 5 January,
/// three-party meeting and agreement on the 10th, diagnosis from the 12th.
enum ExampleVisit: ExampleStory {
  typealias Module = VisitesSociales

  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 10)
  static let start = Example.day(2026, 1, 12)
  static let written = Example.day(2026, 2, 10)
  static let end = Example.day(2026, 2, 12)

  static var instance: ProgrammeInstance {
    instance(with: ["landlord": ["bailleur"], "operator": ["operateur"]])
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [.open(opening, facts: ["entryPoint": "duringTenancy"])]
  static let met: [Example.Act] =
    opened + [
      .advance("proposal", agreement), .log("tripartiteMeeting", agreement),
      .agree(.information, agreement, mode: .oral),
      .agree(.support, agreement, mode: .tripartiteMeeting),
    ]
  static let begun: [Example.Act] = met + [.advance("diagnosis", start)]
  static let content: [Example.Act] =
    begun + [
      .log("socialVisit", start),
      .record(
        [
          "problems": "rent, isolation", "familySituation": "deux enfants",
          "socialSituation": "droits à ouvrir", "financialSituation": "un salaire",
          "strengths": "démarches engagées", "network": "voisins attentifs",
          "networkSupportive": "oui",
        ], written),
    ]
  static let worded: [Example.Act] =
    content + [.record(["landlordWording": "un plan de paiement est possible"], written)]
  static let wordingAgreed: [Example.Act] = worded + [.record(["wordingDecision": "agreed"], end)]
  static let diagnosed: [Example.Act] = wordingAgreed + [.advance("orientation", end)]

  static func oriented(_ orientation: Orientation) -> [Example.Act] {
    diagnosed + [.record(["orientation": orientation.rawValue], end)]
  }

  static let supported: [Example.Act] =
    oriented(.personalisedSupport) + [
      .record(["supportGoals": "stabiliser le loyer", "supportUntil": "2026-06-12"], end),
      .advance("support", end),
    ]
}
