package import CaseKernel

extension ProtegeToit {
  /// What comes back at a rhythm, all ours: danger changes, and what was safe is asked again.
  package var deadlines: [Deadline] {
    [
      Deadline(
        "safety-review",
        Text(fr: "point sur la sécurité et le contact sûr", en: "review of safety and contact"),
        .review,
        .since(
          latestOf: [.last("safetyReview"), .agreed(.support)],
          every: .fixed(settings.safetyReviewEvery)),
        in: ["allocation", "move-in", "support"], visibility: .operatorTeam, source: "D5.4 (3)")
    ]
  }
}
