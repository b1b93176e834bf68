package import CaseKernel
import Subletting

extension BailDeSauvegarde {
  /// The engine's codes and the programme's own.
  package static let codes = Subletting.codes(of: parts) + ownCodes

  /// The rules of the engine in this programme's phases, and the programme's own.
  package static var examples: [Example] {
    ExampleSafeguard.story.examples + ExampleSafeguard.referrals + ExampleSafeguard.safeguards
      + ExampleSafeguard.teams + ExampleSafeguard.landlords + ExampleSafeguard.candidates
  }
}

/// Invented leases of 2026: a securing lease, then a safeguard lease.
enum ExampleSafeguard: ExampleStory {
  typealias Module = BailDeSauvegarde

  static let opening = Example.day(2025, 12, 1)
  static let start = SublettingStory.start

  static let securing: [FieldID: String] = [
    "variant": "securing", "publicServed": "careLeaver", "referredBy": "ase-84",
    "neededBy": "2026-03-31",
  ]
  static let safeguard: [FieldID: String] = [
    "variant": "safeguard", "publicServed": "autisticChild", "tenancyAtRisk": "oui",
  ]

  static var story: SublettingStory {
    SublettingStory(
      BailDeSauvegarde(settings: .init()).engine, base: base, intermediary: "association",
      prepared: [.open(opening, facts: securing), .advance("preparation", opening)],
      entering: entering)
  }

  static let entering: [Example.Act] = [
    .agree(.information, start), .agree(.support, start), .advance("sublet", start),
  ]

  static var instance: ProgrammeInstance {
    instance(with: [
      "landlord": ["bailleur"], "intermediaryTenant": ["association"],
      "childWelfare": ["ase-84"], "prisonService": ["spip-84"],
    ])
  }

  private static var base: Example {
    Example("", household: household(.hosted), instance: instance, on: start, [])
  }

  static func household(_ tenure: Tenure?, until: Day? = Example.day(2025, 12, 31)) -> Household {
    Example.household(tenure, landlord: nil, until: until, with: [.child])
  }

  private static func opened(_ change: [FieldID: String]) -> [Example.Act] {
    [.open(opening, facts: securing.merging(change) { $1 })]
  }

  /// Publics, services, time.
  static var referrals: [Example] {
    let needed = "bail-de-sauvegarde/dwelling-needed-overdue"
    return [
      story.example(
        "the service of the public refers in time", on: opening, opened([:]),
        expect: absent(.otherService), absent(.neededByMissing), absent(.referredTooLate)),
      story.example(
        "another public's service refers", on: opening, opened(["referredBy": "spip-84"]),
        expect: found(.otherService)),
      story.example(
        "nobody says by when the dwelling is needed", on: opening,
        opened(["neededBy": "inconnu"]), expect: found(.neededByMissing)),
      story.example(
        "the referral comes after the contract", on: opening, opened(["neededBy": "2025-11-30"]),
        expect: found(.referredTooLate)),
      story.example(
        "the dwelling is needed and not there", on: Example.day(2026, 4, 1), story.prepared,
        expect: .finds(needed)),
      story.example(
        "the dwelling came in time", on: Example.day(2026, 4, 1), story.running,
        expect: .doesNotFind(needed)),
      story.example(
        "a case without its public does not go on", on: opening,
        [
          .open(opening, facts: ["variant": "securing"]), .advance("preparation", opening),
        ], expect: .refused("blocked")),
    ]
  }
}
