import CaseKernel
import VisitesSociales

/// A social visit told act by act, for the particular cases that examples cannot say.
struct SocialVisit {
  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
  var today = Example.day(2026, 12, 31)

  init(settings: VisitesSocialesSettings = .init()) {
    definition = ProgrammeDefinition(VisitesSociales(settings: settings))
    instance = ProgrammeInstance(
      id: "visites", module: "visites-sociales", publicName: Text(fr: "Visites", en: "Visits"))
    instance.partners = [
      "landlord": ["lnh"], "operator": ["anef-ferrer"], "steering": ["departement"],
    ]
    household.occupancies = [Occupancy(landlord: "lnh", tenure: .tenant)]
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

  /// Through the liaison form, the agreement and the diagnosis, whose content is written.
  mutating func diagnose() {
    let (opened, agreed) = (Example.day(2026, 1, 5), Example.day(2026, 1, 12))
    perform(
      .open(opened, facts: ["entryPoint": "duringTenancy"]), .agree(.support, agreed),
      .advance("diagnosis", agreed),
      .record(
        [
          "problems": "rent", "familySituation": "x", "socialSituation": "x",
          "financialSituation": "x", "strengths": "x", "network": "x",
        ], agreed))
  }
}
