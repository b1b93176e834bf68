import CaseKernel

/// The three aims of the source at the end of a case.
extension ExampleReinforced {
  /// The procedure: its steps, and the eviction avoided.
  static var evictions: [Example] {
    let may = Example.day(2026, 5, 4)
    func step(_ stage: EvictionStage) -> [Example.Act] {
      supported + [.log("procedureStep", may, facts: ["stage": stage.rawValue])]
    }
    return [
      example(
        "the procedure goes further", on: may, step(.judgment),
        expect: found(.procedureWorsened), absent(.evictionImminent)),
      example(
        "an order to leave is a short term", on: may, step(.orderToLeave),
        expect: found(.procedureWorsened), found(.evictionImminent)),
      example(
        "a procedure that is stopped threatens no more", on: may, step(.noProcedure),
        expect: absent(.procedureWorsened), absent(.evictionImminent)),
      example(
        "a plan that is kept avoids the eviction", on: may,
        supported + [
          .record(["procedureAtExit": "planRespected"], may), .close("evictionAvoided", may),
        ], expect: .closed("evictionAvoided")),
      example(
        "a procedure that goes on is no eviction avoided", on: may,
        supported + [
          .record(["procedureAtExit": "underWay"], may), .close("evictionAvoided", may),
        ], expect: .refused("outcome-not-yet")),
      example(
        "no eviction is avoided where none threatened", on: may,
        supported + [
          .record(["stageAtEntry": "noProcedure", "procedureAtExit": "stopped"], may),
          .close("evictionAvoided", may),
        ], expect: .refused("outcome-not-yet")),
    ]
  }

  /// The way open to a move, and the other ends.
  static var moves: [Example] {
    let may = Example.day(2026, 5, 4)
    let wished = supported + [.record(["mutationWish": "yes"], may)]
    let ready = wished + [.record(["mutationReady": "yes"], may)]
    return [
      example(
        "a wish for a move is examined", on: may, wished,
        expect: found(.mutationToExamine), absent(.mutationWayOpen)),
      example(
        "the way to a move is open", on: may, ready,
        expect: found(.mutationWayOpen), absent(.mutationToExamine)),
      example(
        "the case passes to a programme of moves", on: may,
        ready + [.close("passedToMutation", may)], expect: .closed("passedToMutation")),
      example(
        "nobody is handed over to a move that something stands against", on: may,
        wished + [
          .record(["mutationReady": "no"], may), .close("passedToMutation", may),
        ], expect: .refused("outcome-not-yet"), absent(.mutationWayOpen)),
      example(
        "autonomy is an outcome of the support only", on: begin,
        assessed + [.close("autonomous", begin)], expect: .refused("outcome-not-yet")),
      example(
        "a household under watch is autonomous", on: may,
        supported + [.advance("watch", begin), .close("autonomous", may)],
        expect: .closed("autonomous")),
    ]
  }
}
