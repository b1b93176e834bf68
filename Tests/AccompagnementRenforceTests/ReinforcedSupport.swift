import AccompagnementRenforce
import CaseKernel
import ProgrammeConformance

/// A reinforced support told act by act, for the particular cases that examples cannot say.
struct ReinforcedSupport: ToldCase {
  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
  var done: [Example.Act] = []
  var today = Example.day(2029, 12, 31)

  init(settings: AccompagnementRenforceSettings = .init()) {
    definition = ProgrammeDefinition(AccompagnementRenforce(settings: settings))
    instance = ProgrammeInstance(
      id: "renforce", module: "accompagnement-renforce",
      publicName: Text(fr: "Renforcé", en: "Reinforced"))
    instance.partners = [
      "landlord": ["logirem"], "operator": ["soliha-provence", "gcs-galile"],
      "earlier": ["centre"], "steering": ["dreal-paca"],
    ]
    household.occupancies = [Occupancy(landlord: "logirem", tenure: .tenant)]
  }

  /// Through referral, agreement and assessment to the support.
  mutating func support(from day: Day, stage: String = "summons", former: Bool = false) {
    perform(
      .open(
        day,
        facts: [
          "precaritySigns": "unpaidRent, isolation", "stageAtEntry": stage,
          "formerProject": former ? "yes" : "no",
        ]),
      .advance("meeting", day), .agree(.support, day), .advance("assessment", day),
      .record(
        [
          "livingConditions": "nothing", "socialSituation": "x", "budgetSituation": "x",
          "strengths": "x", "intensity": "sustained", "leadOperator": "soliha-provence",
        ], day), .advance("support", day))
  }
}
