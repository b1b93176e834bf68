package import CaseKernel

extension VivreEnsemble {
  /// The ways out, from the list of section 4.5.
  package var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "autonomous", Text(fr: "autonome dans le logement", en: "autonomous in the dwelling"),
        positive: true, from: Self.lived),
      ClosingOutcome(
        "relocated", Text(fr: "relogé", en: "relocated"), positive: true, from: Self.lived),
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: ["project", "access"] + Self.lived),
      ClosingOutcome(
        "orientedToOtherMeasure",
        Text(fr: "orienté vers un autre dispositif", en: "oriented to another measure"),
        positive: true),
      ClosingOutcome(
        "protectiveMeasure", Text(fr: "mesure de protection", en: "protective measure"),
        from: ["access"] + Self.lived),
      ClosingOutcome(
        "withoutDwelling",
        Text(fr: "aucun logement trouvé dans le délai", en: "no dwelling found in time"),
        from: ["access"]),
      ClosingOutcome(
        "ineligible", Text(fr: "ne relève pas du dispositif", en: "not for this programme"),
        from: ["referral", "meeting", "project"]),
    ] + ClosingOutcome.atAnyTime
  }
}
