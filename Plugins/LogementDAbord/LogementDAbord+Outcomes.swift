package import CaseKernel

extension LogementDAbord {
  /// The ways out, from the list of section 4.5. That a household wishes for no support is none of
  /// them: it ends the way to a dwelling only before the keys, and by its own choice.
  package var outcomes: [ClosingOutcome] {
    housedOutcomes + accessOutcomes + ClosingOutcome.atAnyTime.filter { $0.id != "declined" }
  }

  private var housedOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "autonomous", Text(fr: "autonome dans le logement", en: "autonomous in the dwelling"),
        positive: true, from: Self.housedPhases),
      ClosingOutcome(
        "housedAfterFollowUp",
        Text(fr: "toujours logé au terme du suivi", en: "still housed at the end of the follow-up"),
        positive: true, from: Self.housedPhases,
        requires: [.recorded(RecordTest("tenureAt12Months", "housed", oneOf: ["yes"]))]),
      ClosingOutcome(
        "relocated", Text(fr: "relogé", en: "relocated"), positive: true, from: Self.housedPhases),
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: Self.housedPhases),
    ]
  }

  private var accessOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "housedElsewhere",
        Text(fr: "a trouvé un autre logement", en: "found another dwelling"), positive: true,
        from: Self.beforeKeys),
      ClosingOutcome(
        "declined",
        Text(fr: "n'a pas souhaité ce logement", en: "did not wish for this dwelling"),
        from: Self.beforeKeys),
      ClosingOutcome(
        "ineligible",
        Text(fr: "ne relève pas du programme", en: "not for this programme"), from: ["referral"]),
    ]
  }

  private static let beforeKeys: [PhaseID] = ["referral", "preparation"]
}
