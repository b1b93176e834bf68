import CaseKernel
import ProgrammeConformance
import VisitesSociales

/// A social visit told act by act, for the particular cases that examples cannot say.
struct SocialVisit: ToldCase {
  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
  var done: [Example.Act] = []
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
