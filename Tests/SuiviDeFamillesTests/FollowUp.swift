import CaseKernel
import ProgrammeConformance
import SuiviDeFamilles

/// A follow-up told act by act, for the particular cases that examples cannot say: support from
/// 15 January 2026, diagnosis shared on 12 February.
struct FollowUp: ToldCase {
  static let start = Example.day(2026, 1, 15)
  static let shared = Example.day(2026, 2, 12)

  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
  var done: [Example.Act] = []
  var today = Example.day(2026, 12, 31)
  let settings: SuiviDeFamillesSettings

  init(settings: SuiviDeFamillesSettings = .init()) {
    self.settings = settings
    definition = ProgrammeDefinition(SuiviDeFamilles(settings: settings))
    instance = ProgrammeInstance(
      id: "suivi", module: "suivi-de-familles", publicName: Text(fr: "Suivi", en: "Follow-up"))
    instance.partners = [
      "landlord": ["mch"], "operator": ["empreintes"], "platform": ["autre-bailleur"],
    ]
    household.occupancies = [Occupancy(landlord: "mch", tenure: .tenant)]
  }

  /// From the presentation of the situation to the start of the support.
  mutating func begin() {
    let signed = Example.day(2026, 1, 14)
    perform(
      .open(Example.day(2026, 1, 5), facts: ["referralReason": "x", "difficulties": "rentDebt"]),
      .record(["intervention": "support"], signed), .advance("commitment", signed),
      .agree(.support, signed),
      .record(["aims": "neighbours", "supportUntil": "2026-07-14"], signed),
      .log(
        "commitmentSigned", signed,
        facts: ["parties": "household, landlord, operator", "until": "2026-07-14"]),
      .advance("support", Self.start))
  }

  /// And on to a shared diagnosis.
  mutating func diagnose() {
    begin()
    perform(
      .record(["features": "lowWage", "situation": "x", "strengths": "x"], Self.shared),
      .log("diagnosisShared", Self.shared))
  }

  /// The hours of the case on a day.
  func ledger(on day: Day) -> HoursLedger? {
    file.flatMap { HoursLedger($0, HoursPlan(settings), on: day) }
  }
}
