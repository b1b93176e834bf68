import CaseKernel

/// An invented follow-up of 2026, from which the examples are made: presented on 5 January,
/// commitment until 14 July signed on the 14th, support from the 15th, diagnosis shared on
/// 12 February.
enum ExampleFamily: ExampleStory {
  typealias Module = SuiviDeFamilles

  static let presented = Example.day(2026, 1, 5)
  static let signed = Example.day(2026, 1, 14)
  static let start = Example.day(2026, 1, 15)
  static let shared = Example.day(2026, 2, 12)
  static let end = Example.day(2026, 7, 14)

  static var instance: ProgrammeInstance {
    instance(with: ["landlord": ["bailleur"], "operator": ["plateforme"]])
  }

  static var usualHousehold: Household { household() }

  /// An invented household; `tenure` is unknown when nil.
  static func household(
    _ tenure: Tenure? = .tenant, landlord: Partner.ID? = "bailleur", flags: Answer = .no
  ) -> Household {
    var household = Example.household(tenure, landlord: landlord)
    household.dalo = flags
    household.collectiveAgreement = flags
    household.departmentalPlan = flags
    return household
  }

  /// A dwelling of the landlord; areas in hundredths of a square metre.
  static func dwelling(rooms: Int, area: Int) -> Dwelling {
    var dwelling = Dwelling(id: "d1", landlord: "bailleur", status: .occupied)
    dwelling.habitableRooms = rooms
    dwelling.livingAreaHundredths = area
    return dwelling
  }

  /// Time logged, in minutes.
  static func time(_ kind: EventKindID, _ minutes: Int, _ day: Day) -> Example.Act {
    .log(kind, day, facts: ["minutes": String(minutes)])
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [
    .open(
      presented,
      facts: [
        "referralReason": "deux plaintes de voisins, un loyer impayé",
        "difficulties": "rentDebt, disturbance", "evictionStage": "formalNotice",
      ])
  ]
  static let decided: [Example.Act] =
    opened + [.record(["intervention": "support"], presented), .advance("commitment", presented)]
  static let aimed: [Example.Act] =
    decided + [
      .agree(.information, signed, mode: .oral),
      .agree(.support, signed, mode: .tripartiteMeeting),
      .record(
        ["aims": "landlordRelation, evictionPrevention", "supportUntil": "2026-07-14"], signed),
    ]
  static let committed: [Example.Act] = aimed + [commitment("household, landlord, operator")]
  static let begun: [Example.Act] = committed + [.advance("support", start)]
  static let understood: [Example.Act] =
    begun + [
      .record(
        [
          "features": "lowWage, isolation", "situation": "un salaire, une dette",
          "strengths": "un emploi stable",
        ], shared)
    ]
  static let diagnosed: [Example.Act] = understood + [.log("diagnosisShared", shared)]
  static let levelled: [Example.Act] = diagnosed + [level("usual", shared)]
  static let reviewed: [Example.Act] = levelled + [review(Example.day(2026, 6, 20))]

  static func commitment(_ parties: String) -> Example.Act {
    .log("commitmentSigned", signed, facts: ["parties": parties, "until": "2026-07-14"])
  }
  static func level(_ level: String, _ day: Day) -> Example.Act {
    .log("interventionLevel", day, facts: ["level": level])
  }
  static func review(_ day: Day) -> Example.Act {
    .log("review", day, facts: ["landlordRelation": "better", "minutes": "60"])
  }
  static func renewal(_ day: Day, until end: String) -> Example.Act {
    .log("supportRenewed", day, facts: ["reasons": "stepsUnderWay", "until": end])
  }
}
