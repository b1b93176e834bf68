package import CaseKernel

extension FamillesGouvernantes {
  /// How a unit ends, from the list of section 4.5, narrowed to what may happen to a unit: people
  /// leave it by their own departures, which end nothing.
  package var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "relocated", Text(fr: "résidents relogés, chacun son choix", en: "residents relocated"),
        positive: true, from: ["winding-up"],
        requires: [.known("closingPlan"), .recorded(RecordTest("residentOut"))]),
      ClosingOutcome(
        "orientedToOtherMeasure",
        Text(fr: "unité reprise par un autre opérateur", en: "taken over by another operator"),
        positive: true, from: ["living", "winding-up"]),
      ClosingOutcome(
        "ineligible", Text(fr: "ne relève pas du programme", en: "not for this programme"),
        from: ["project", "agreement"]),
      ClosingOutcome(
        "projectDropped", Text(fr: "projet abandonné", en: "project dropped"),
        from: ["project", "agreement"]),
    ] + ClosingOutcome.atAnyTime.filter { ["declined", "evicted"].contains($0.id) }
  }
}
