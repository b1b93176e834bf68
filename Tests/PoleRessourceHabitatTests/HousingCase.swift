import CaseKernel
import PoleRessourceHabitat
import ProgrammeConformance

/// A case of the centre told act by act, for the particular cases that examples cannot say:
/// request on 5 January 2026, everything on the way on the 12th.
struct HousingCase: ToldCase {
  static let day = Example.day(2026, 1, 12)

  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household = Household(id: "H-1")
  var file: CaseFile?
  var done: [Example.Act] = []
  var today = Example.day(2026, 12, 31)

  init(settings: PoleRessourceHabitatSettings = .init()) {
    definition = ProgrammeDefinition(PoleRessourceHabitat(settings: settings))
    instance = ProgrammeInstance(
      id: "pole", module: "pole-ressource-habitat", publicName: Text(fr: "Pôle", en: "Centre"))
    instance.partners = [
      "operator": ["prh"], "landlord": ["sci-exemple"], "contractors": ["toitures"],
      "interlocutors": ["anah"],
    ]
    household.occupancies = [Occupancy(landlord: "sci-exemple", tenure: .tenant)]
  }

  /// From the request to the plan phase, under those strategies.
  mutating func plan(_ strategies: String = "works", objectives: String = "keepHome, adaptDwelling")
  {
    let day = Self.day
    perform(
      .open(Example.day(2026, 1, 5), facts: ["motives": "works", "precarity": "workingPoor"]),
      .agree(.support, day), .agree(.sharing, day), .advance("prediagnosis", day),
      .record(
        ["situation": "x", "prospects": "x", "resources": "x", "interlocutors": "anah"], day),
      .advance("strategy", day),
      .record(["objectives": objectives, "strategies": strategies], day), .advance("plan", day))
  }

  /// And on to the action, the initial project agreed by the three sides.
  mutating func act(_ objectives: String = "keepHome, adaptDwelling") {
    plan(objectives: objectives)
    perform(["household", "owner", "centre"].map(role))
    perform(
      [Commitment.Party.household, .landlord, .operatorOrganisation].map(commitment) + [
        .log("projectAgreed", Self.day, facts: ["objectives": objectives]),
        .advance("action", Self.day),
      ])
  }

  /// And on to the evaluation, by a review that calls for nothing.
  mutating func lookBack() {
    perform(
      .log("projectReview", Self.day, facts: ["readjust": "non"]),
      .advance("evaluation", Self.day))
  }

  func role(_ party: String) -> Example.Act {
    .log("planRole", Self.day, facts: ["party": party, "role": "x"])
  }
  func commitment(_ party: Commitment.Party) -> Example.Act {
    .plan("x", by: party, due: nil, Self.day)
  }

  /// What is found on a day, by code without the module.
  func codes(on day: Day = day) -> [String] {
    findings(on: day).map { String($0.code.split(separator: "/").last ?? "") }
  }
}
