import CaseKernel

extension ExampleShelter {
  /// Support in the dwelling, and how a case ends.
  static var supports: [Example] {
    [
      example(
        "a tenant who stays goes from the agreement to the support", tenant, on: agreement,
        staying, expect: .phase("support"), .due(Example.day(2027, 1, 8)), absent(.stagesUnsaid)),
      example(
        "who is to be housed is not supported before the keys", on: agreement,
        agreed + [.advance("support", agreement)], expect: .refused("blocked")),
      example(
        "safety is looked at again every three months", on: Example.day(2026, 4, 9), settled,
        expect: .finds("protege-toit/safety-review-overdue")),
      example(
        "a review of safety opens three more months", on: Example.day(2026, 4, 9),
        settled + [.log("safetyReview", Example.day(2026, 3, 30))],
        expect: .doesNotFind("protege-toit/safety-review-overdue")),
      example(
        "settled in her dwelling", on: later, settled + [.close("housedDirectly", later)],
        expect: .closed("housedDirectly")),
      example(
        "nobody is housed who stayed", tenant, on: later,
        staying + [.close("housedDirectly", later)], expect: .refused("outcome-not-yet")),
      example(
        "she stays safely", tenant, on: later, staying + [.close("stayedInDwelling", later)],
        expect: .closed("stayedInDwelling")),
      example(
        "another way was found first", on: decision, named + [.close("housedOtherwise", decision)],
        expect: .closed("housedOtherwise")),
      example(
        "an agreement withdrawn stops the allocation", on: decision,
        named + [.withdraw(.support, decision), .advance("move-in", decision)],
        expect: .refused("blocked"), .finds("protege-toit/agreement-withdrawn")),
    ]
  }
}
