package import CaseKernel

extension ProtegeToit {
  /// How a case may end: what may end any, then what is of this programme.
  package var outcomes: [ClosingOutcome] {
    ClosingOutcome.atAnyTime + [
      ClosingOutcome(
        "housedDirectly",
        Text(fr: "logée, installée dans son logement", en: "housed and settled in her dwelling"),
        positive: true, from: ["support"], requires: [.happened(.first("keysHandover"))]),
      ClosingOutcome(
        "stayedInDwelling",
        Text(fr: "maintenue dans son logement", en: "stays safely in her dwelling"),
        positive: true, from: ["support"], requires: [Self.isSustainment]),
      ClosingOutcome(
        "housedOtherwise",
        Text(fr: "logée par une autre voie", en: "housed by another way"), positive: true,
        from: ["agreement", "allocation", "move-in"]),
      ClosingOutcome(
        "wentBack",
        Text(fr: "retour au domicile, à son choix", en: "went back home, by her own choice")),
      ClosingOutcome(
        "maximumDuration",
        Text(fr: "fin de la durée, objectifs non atteints", en: "end of the time, goals not met"),
        from: ["support"]),
    ]
  }
}
