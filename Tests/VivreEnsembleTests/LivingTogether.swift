import CaseKernel
import ProgrammeConformance
import VivreEnsemble

/// A case of living together told act by act, for what examples cannot say.
struct LivingTogether: ToldCase {
  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
  var done: [Example.Act] = []
  var today = Example.day(2026, 12, 31)

  init(settings: VivreEnsembleSettings = .init()) {
    definition = ProgrammeDefinition(VivreEnsemble(settings: settings))
    instance = ProgrammeInstance(
      id: "vivre", module: "vivre-ensemble", publicName: Text(fr: "Vivre", en: "Living"))
    instance.partners = [
      "landlord": ["logeo"], "coordinator": ["atelier"], "operator": ["operateur"],
      "resource": ["entraide"], "network": ["service"],
    ]
    household.occupancies = [Occupancy(landlord: "logeo", tenure: .tenant)]
  }

  /// Through referral, agreement and project to the life in the dwelling.
  mutating func live(from day: Day) {
    perform(
      .open(day, facts: ["side": "sustainment", "publicConfirmed": "yes"]),
      .advance("meeting", day), .agree(.support, day), .agree(.sharing, day),
      .advance("project", day),
      .log("resourceAttached", day, facts: ["partner": "entraide", "callable": "yes"]),
      .record(
        ["expectations": "x", "dailySupports": "x", "place": "priorityDistrict"], day),
      .advance("living", day))
  }
}
