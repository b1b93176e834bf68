import CaseKernel

/// An invented way to a dwelling of 2026: referred on 5 January, agreed on the 8th, allocated on 2
/// February, keys on the 20th.
enum ExampleShelter: ExampleStory {
  typealias Module = ProtegeToit

  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 8)
  static let decision = Example.day(2026, 2, 2)
  static let keys = Example.day(2026, 2, 20)
  static let later = Example.day(2026, 6, 15)

  static var instance: ProgrammeInstance {
    instance(with: ["landlord": ["bailleur"], "operator": ["association"]])
  }

  static var usualHousehold: Household { household() }

  /// An invented mother and her child, whose address is secret and rules of contact known.
  static func household(
    with others: [Relation] = [.child], tenure: Tenure? = .hosted, landlord: Partner.ID? = nil
  ) -> Household {
    var household = Example.household(
      tenure, landlord: landlord, with: others, [.violence])
    household.addressConfidentiality = .secret
    household.contactRules = Sensitive(ContactRules(channels: [.call, .meeting]))
    household.housingRequestNumber = "exemple"
    return household
  }

  /// The same household with an order, or with nothing but what is said.
  static func household(
    _ change: (inout Household) -> Void
  ) -> Household {
    var changed = household()
    change(&changed)
    return changed
  }

  /// With an order notified on that day.
  static func protected(since day: Day = Example.day(2025, 12, 1)) -> Household {
    household { $0.protection = Sensitive(Protection(order: ProtectionOrder(notifiedOn: day))) }
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [.open(opening, facts: ["side": "access"])]
  static let agreed: [Example.Act] =
    opened + [
      .advance("agreement", opening), .agree(.information, agreement, mode: .oral),
      .agree(.support, agreement, mode: .oral),
    ]
  static let named: [Example.Act] =
    agreed + [
      .log("allocatorNamed", agreement, facts: ["landlord": "bailleur"]),
      .advance("allocation", agreement),
    ]
  static let offered: [Example.Act] =
    named + [.log("offer", decision, facts: ["dwelling": "logement"])]
  static let allocated: [Example.Act] =
    named + [
      .log("offer", decision, facts: ["dwelling": "logement", "answer": "accepted"]),
      .log("allocationDecision", decision, facts: ["decision": "allocated"]),
      .advance("move-in", decision),
    ]
  static let entered: [Example.Act] =
    allocated + [.log("leaseSignature", keys), .log("keysHandover", keys)]
  static let settled: [Example.Act] = entered + [.advance("support", keys)]
  /// A tenant who stays where she lives.
  static let staying: [Example.Act] =
    [
      .open(opening, facts: ["side": "sustainment"]), .advance("agreement", opening),
      .agree(.information, agreement, mode: .oral), .agree(.support, agreement, mode: .oral),
      .advance("support", agreement),
    ]
  static var tenant: Household { household(tenure: .tenant, landlord: "bailleur") }
}
