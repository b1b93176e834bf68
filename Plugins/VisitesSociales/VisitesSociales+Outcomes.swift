package import CaseKernel

extension VisitesSociales {
  /// The ways out, from the list of section 4.5: what the diagnosis led to, what the support came
  /// to, and what may happen at any time.
  ///
  /// None of them says that a proposal or a tenancy was refused because of the diagnosis: it may
  /// not be.
  package var outcomes: [ClosingOutcome] {
    orientationOutcomes + supportOutcomes + ClosingOutcome.atAnyTime
  }

  private var orientationOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "noSupportAfterDiagnosis",
        Text(
          fr: "pas d'accompagnement à l'issue du diagnostic", en: "no support after the diagnosis"),
        from: ["orientation"], requires: [oriented(.noFollowUp)]),
      ClosingOutcome(
        "orientedToRemobilisation",
        Text(
          fr: "orienté vers l'action « remobilisation »",
          en: "oriented to the \"remobilisation\" action"),
        positive: true, from: ["orientation"], requires: [oriented(.remobilisation)]),
      ClosingOutcome(
        "orientedToExistingMeasures",
        Text(fr: "orienté vers des mesures existantes", en: "oriented to existing measures"),
        positive: true, from: ["orientation"],
        requires: [oriented(.existingMeasures), .known("existingMeasure")]),
      ClosingOutcome(
        "ineligible",
        Text(fr: "ne relève pas des visites sociales", en: "not for social visits"),
        from: ["referral", "proposal", "orientation"]),
    ]
  }

  private func oriented(_ orientation: Orientation) -> Condition {
    .fact("orientation", oneOf: [orientation.rawValue])
  }

  private var supportOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "autonomous", Text(fr: "autonome dans le logement", en: "autonomous in the dwelling"),
        positive: true, from: ["support"]),
      ClosingOutcome(
        "relocated", Text(fr: "relogé", en: "relocated"), positive: true, from: ["support"]),
      ClosingOutcome(
        "evictionAvoided", Text(fr: "expulsion évitée", en: "eviction avoided"), positive: true,
        from: ["support"], requires: [.fact("evictionProcedure", oneOf: ["yes"])]),
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: ["support"]),
      ClosingOutcome(
        "maximumDuration",
        Text(
          fr: "fin de la durée, objectifs non atteints", en: "end of the time, goals not met"),
        from: ["support"]),
    ]
  }
}
