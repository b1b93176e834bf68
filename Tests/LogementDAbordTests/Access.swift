import CaseKernel
import LogementDAbord
import ProgrammeConformance

/// An access told act by act, for what examples cannot say: referral on 5 January 2026, keys on
/// the day that is said.
struct Access: ToldCase {
  static let opening = Example.day(2026, 1, 5)

  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household: Household
  var file: CaseFile?
  var done: [Example.Act] = []
  let today = Example.day(2028, 12, 31)

  init(_ id: Household.ID = "H-1", settings: LogementDAbordSettings = .init()) {
    definition = ProgrammeDefinition(LogementDAbord(settings: settings))
    instance = ProgrammeInstance(
      id: "acces", module: "logement-d-abord", publicName: Text(fr: "Accès", en: "Access"))
    instance.partners = ["landlord": ["var-habitat"], "operator": ["operateur"]]
    household = Household(id: id)
  }

  /// Referred, and housed where a day is given, with a support or without.
  mutating func live(keys: Day?, supported: Bool = false) {
    perform(
      .open(
        Self.opening,
        facts: [
          "accommodation": "hotel", "shelteredSince": "2025-11-06",
          "difficulties": "finance, social",
        ]))
    guard let keys else { return }
    if supported { perform(.agree(.support, Self.opening)) }
    perform(
      .log("leaseSigned", keys, facts: ["inOwnName": "yes"]), .log("keys", keys),
      .advance(supported ? "support" : "tenancy", keys))
  }

  /// The figure of some cases over a period that begins with the referral.
  static func result(_ id: String, _ cases: [Access], to last: Day) -> IndicatorResult? {
    result(id, cases, from: opening, to: last)
  }
}
