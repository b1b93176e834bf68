package import CaseKernel

extension VivreEnsemble {
  /// What comes back at a rhythm (ours): the presence of the network, the review.
  package var deadlines: [Deadline] {
    [
      Deadline(
        "resource-visit",
        Text(fr: "passage d'une personne ressource", en: "visit of a resource person"), .contact,
        .since(
          latestOf: [.last("resourceVisit"), .last("resourceAttached"), .entered("living")],
          every: .fixed(settings.presenceEvery)),
        in: Self.lived, when: [Self.hasResource], warnDays: 7, visibility: .operatorManagement,
        source: Self.description.source),
      Deadline(
        "life-review", Text(fr: "bilan avec le ménage", en: "review with the household"), .review,
        .since(
          latestOf: [.last("review"), .entered("living")], every: .fixed(settings.reviewEvery)),
        in: Self.lived),
    ]
  }

  /// The phases in which the household lives in the dwelling.
  static let lived: [PhaseID] = ["living", "presence"]
}
