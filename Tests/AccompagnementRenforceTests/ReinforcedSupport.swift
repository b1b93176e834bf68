import AccompagnementRenforce
import CaseKernel

/// A reinforced support told act by act, for the particular cases that examples cannot say.
struct ReinforcedSupport {
  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
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

  /// Performs the acts in order, all of them or up to the refusal that it returns.
  @discardableResult
  mutating func perform(_ acts: Example.Act...) -> Refusal? {
    let example = Example(
      "a particular case", household: household, instance: instance, on: today, done + acts)
    let run = example.run(definition)
    file = run.file
    if run.refusal == nil { done += acts }
    return run.refusal?.reason
  }

  private var done: [Example.Act] = []

  /// What is found on a day, by code.
  func codes(on day: Day) -> [String] {
    guard let file else { return [] }
    return definition.findings(
      CaseBackground(file: file, household: household, instance: instance, day: day)
    ).map(\.code)
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
