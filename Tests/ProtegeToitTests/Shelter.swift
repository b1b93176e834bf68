import CaseKernel
import ProgrammeConformance
import ProtegeToit

/// A way to a dwelling told act by act, for what examples cannot say: referred on 5 January 2026,
/// agreed on the 8th.
struct Shelter: ToldCase {
  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 8)

  var definition = ProgrammeDefinition(ProtegeToit(settings: ProtegeToitSettings()))
  var instance: ProgrammeInstance
  var household: Household
  var file: CaseFile?
  var done: [Example.Act] = []
  let today = Example.day(2026, 12, 31)

  init(_ id: Household.ID = "H-1") {
    instance = ProgrammeInstance(
      id: "toit", module: "protege-toit", publicName: Text(fr: "Toit", en: "Roof"))
    instance.partners = ["landlord": ["erilia"], "operator": ["association"]]
    household = Household(id: id)
    household.people = [Person(id: "p1", lastName: "X"), Person(id: "p2", lastName: "X")]
    household.memberships = [
      Membership(person: "p1", relation: .holder), Membership(person: "p2", relation: .child),
    ]
  }

  /// Referred and agreed, then housed where a day is given.
  mutating func live(keys: Day?) {
    let agreement = Self.agreement
    perform(
      .open(Self.opening, facts: ["side": "access"]), .advance("agreement", Self.opening),
      .agree(.support, agreement),
      .log("allocatorNamed", agreement, facts: ["landlord": "erilia"]),
      .advance("allocation", agreement))
    guard let keys else { return }
    perform(
      .log("allocationDecision", keys, facts: ["decision": "allocated"]),
      .advance("move-in", keys), .log("keysHandover", keys), .advance("support", keys))
  }

  /// The figure of some cases over a period that begins with the referral.
  static func result(_ id: String, _ cases: [Shelter], to last: Day) -> IndicatorResult? {
    result(id, cases, from: opening, to: last)
  }
}
