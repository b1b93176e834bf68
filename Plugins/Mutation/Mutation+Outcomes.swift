package import CaseKernel

extension Mutation {
  /// The ways out, from the list of section 4.5: where the household moved, what takes over, and
  /// what may happen at any time.
  package var outcomes: [ClosingOutcome] { relocations + handovers + ClosingOutcome.atAnyTime }

  /// A relocation is effective once the lease is signed and the keys are handed over (I.10).
  private var relocations: [ClosingOutcome] {
    [
      relocation(
        "relocatedSameLandlord",
        Text(fr: "relogé, même bailleur", en: "relocated, same landlord")),
      relocation(
        "relocatedOtherLandlord",
        Text(fr: "relogé, autre bailleur social", en: "relocated, other social landlord")),
      relocation(
        "relocatedPrivate", Text(fr: "relogé, parc privé", en: "relocated, private landlord")),
      relocation(
        "relocatedAdapted", Text(fr: "relogé, logement adapté", en: "relocated, adapted dwelling")),
    ]
  }

  private func relocation(_ id: OutcomeID, _ label: Text) -> ClosingOutcome {
    ClosingOutcome(
      id, label, positive: true, from: ["move", "follow-up"], requires: [Self.relocated])
  }

  private var handovers: [ClosingOutcome] {
    [
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: ["moving-project", "search", "offer", "follow-up"]),
      ClosingOutcome(
        "orientedToOtherMeasure",
        Text(fr: "orienté vers une autre mesure", en: "oriented to another measure"),
        positive: true),
      ClosingOutcome(
        "maximumDuration",
        Text(fr: "fin de la durée, sans relogement", en: "end of the time, without a move"),
        from: ["moving-project", "search", "offer"]),
      ClosingOutcome(
        "ineligible",
        Text(fr: "ne relève pas de la démarche", en: "not for this programme"),
        from: ["identification", "mobilisation", "agreement"]),
    ]
  }
}
