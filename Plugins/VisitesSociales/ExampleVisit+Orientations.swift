import CaseKernel

extension ExampleVisit {
  /// The four orientations and what follows each.
  static var orientations: [Example] {
    let decided = Example.day(2026, 2, 16)
    return [
      example(
        "the orientation is to be decided", on: decided, diagnosed,
        expect: found(.orientationPending), absent(.existingMeasureUnnamed)),
      example(
        "no follow-up ends the case", on: decided,
        oriented(.noFollowUp) + [.close("noSupportAfterDiagnosis", decided)],
        expect: .closed("noSupportAfterDiagnosis")),
      example(
        "no follow-up is not the end that another orientation calls for", on: decided,
        oriented(.remobilisation) + [.close("noSupportAfterDiagnosis", decided)],
        expect: .refused("outcome-not-yet"), absent(.orientationPending)),
      example(
        "the remobilisation action takes over", on: decided,
        oriented(.remobilisation) + [.close("orientedToRemobilisation", decided)],
        expect: .closed("orientedToRemobilisation")),
      example(
        "an existing measure has to be named", on: decided,
        oriented(.existingMeasures) + [.close("orientedToExistingMeasures", decided)],
        expect: .refused("outcome-not-yet"), found(.existingMeasureUnnamed)),
      example(
        "a named existing measure takes over", on: decided,
        oriented(.existingMeasures) + [
          .record(["existingMeasure": "ALI"], decided),
          .close("orientedToExistingMeasures", decided),
        ], expect: .closed("orientedToExistingMeasures")),
      example(
        "only personalised support opens the support phase", on: decided,
        oriented(.remobilisation) + [.advance("support", decided)],
        expect: .refused("blocked"), .phase("orientation")),
    ]
  }

  /// Support, its end and its outcomes.
  static var supports: [Example] {
    let june = Example.day(2026, 6, 15)
    let overdue = "visites-sociales/support-overdue"
    return [
      example(
        "support without a last day is a warning", on: end,
        oriented(.personalisedSupport) + [.advance("support", end)],
        expect: .phase("support"), .due(nil), found(.supportWithoutEnd)),
      example(
        "support runs to its last day", on: Example.day(2026, 6, 12), supported,
        expect: .due(Example.day(2026, 6, 12)), absent(.supportWithoutEnd), .doesNotFind(overdue)),
      example("support goes beyond its last day", on: june, supported, expect: .finds(overdue)),
      example(
        "a renewal changes the last day", on: june,
        supported + [.record(["supportUntil": "2026-09-12"], june)],
        expect: .due(Example.day(2026, 9, 12)), .doesNotFind(overdue)),
      example(
        "a household autonomous in its dwelling", on: june,
        supported + [.close("autonomous", june)], expect: .closed("autonomous")),
      example(
        "no eviction is avoided where none threatened", on: june,
        supported + [.close("evictionAvoided", june)], expect: .refused("outcome-not-yet")),
      example(
        "an eviction avoided", on: june,
        supported + [.record(["evictionProcedure": "oui"], june), .close("evictionAvoided", june)],
        expect: .closed("evictionAvoided")),
      example(
        "goals not met at the end of the time", on: june,
        supported + [.close("maximumDuration", june)], expect: .closed("maximumDuration")),
      example(
        "autonomy is an outcome of support only", on: end,
        diagnosed + [.close("autonomous", end)], expect: .refused("outcome-not-yet")),
    ]
  }
}
