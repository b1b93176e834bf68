import CaseKernel

extension ExampleMove {
  /// Identification, and the procedure that a case follows.
  static var identifications: [Example] {
    let later = opening.adding(days: 1)
    return [
      example(
        "two rooms more than occupants are under-occupied", on: opening, opened,
        expect: .phase("identification"), found(.underOccupied), absent(.notUnderOccupied),
        absent(.occupationUnknown), absent(.roomsOfTheType)),
      example(
        "a household that grew is under-occupied no more",
        household(with: [(.spouse, nil), (.relative, nil)]),
        on: opening, opened, expect: .eligible(.no), .refused("not-eligible")),
      example(
        "a room needed for a profession found later ends the under-occupation",
        in: dwelling(rooms: 3), on: later,
        opened + [.record(["professionalRooms": "1"], later)],
        expect: found(.notUnderOccupied), absent(.underOccupied)),
      example(
        "a dwelling without rooms leaves the occupation unknown", in: dwelling(rooms: nil),
        on: opening, opened,
        expect: found(.occupationUnknown), absent(.underOccupied), absent(.notUnderOccupied)),
      example(
        "the type stands in for habitable rooms, and it is said", in: dwelling(habitable: false),
        on: opening, opened, expect: found(.roomsOfTheType), found(.underOccupied)),
      example(
        "a case without a procedure stays in identification", on: opening,
        [.open(opening), .advance("mobilisation", opening)],
        expect: .refused("blocked"), found(.procedureMissing)),
      example(
        "a case with a procedure goes on", on: opening, mobilised,
        expect: .phase("mobilisation"), absent(.procedureMissing), absent(.procedureNotRun)),
      example(
        "shared criteria that are not met warn", on: later,
        opened + [.record(["meetsSharedCriteria": "no"], later)],
        expect: found(.sharedCriteriaNotMet)),
      example(
        "shared criteria that are met say nothing", on: later,
        opened + [.record(["meetsSharedCriteria": "yes"], later)],
        expect: absent(.sharedCriteriaNotMet)),
    ] + procedures
  }

  /// A case never changes its procedure silently.
  private static var procedures: [Example] {
    let statutory: [Example.Act] = [.record(["procedure": "statutory"], meeting)]
    return [
      example(
        "a procedure that does not run here is refused",
        settings: ["procedure": .text("voluntary")], on: opening,
        [.open(opening, facts: ["procedure": "statutory"])],
        expect: .refused("not-eligible")),
      example(
        "an instance of one procedure takes no case to the other",
        settings: ["procedure": .text("voluntary")], on: meeting,
        mobilised + statutory + [.advance("agreement", meeting)],
        expect: .refused("blocked"), found(.procedureNotRun)),
      example(
        "a procedure does not change silently", on: meeting,
        met + statutory + [.advance("moving-project", meeting)],
        expect: .refused("blocked"), found(.procedureSwitched)),
      example(
        "a landlord's proposal is never voluntary", on: opening,
        [
          .open(opening, kind: "landlordProposal", facts: ["procedure": "voluntary"]),
          .advance("mobilisation", opening),
        ], expect: .refused("blocked"), found(.procedureSwitched)),
      example(
        "a procedure changes once presented to the household", on: meeting,
        met + [.log("procedurePresented", meeting, facts: ["procedure": "statutory"])] + statutory
          + [
            .log("landlordProposal", meeting), .agree(.support, meeting),
            .advance("moving-project", meeting),
          ],
        expect: .phase("moving-project"), absent(.procedureSwitched)),
    ]
  }

  /// The letter, the call, the meeting at home, the request.
  static var outreach: [Example] {
    let due = letter.adding(days: 15)
    return [
      example(
        "a letter is sent first", on: opening, mobilised,
        expect: found(.letterToSend), absent(.callDue)),
      example(
        "a call may wait for fifteen days after the letter", on: due, written,
        expect: absent(.letterToSend), absent(.callDue), absent(.homeMeetingDue)),
      example(
        "a call is due after them", on: due.adding(days: 1), written, expect: found(.callDue)),
      example(
        "a deployment may call sooner", settings: ["call-after": .period(.days(5))], on: due,
        written, expect: found(.callDue)),
      example(
        "an attempt without answer is an attempt", on: due.adding(days: 1),
        written + [.log("callAttempt", due)], expect: absent(.callDue), absent(.homeMeetingDue)),
      example(
        "a household that answered is to be met at home", on: due,
        written + [.log("call", due)], expect: found(.homeMeetingDue)),
      example(
        "a household met at home has had its meeting", on: meeting,
        written + [.log("homeVisit", meeting)], expect: absent(.homeMeetingDue)),
      example(
        "mobilisation is due within three months", on: Example.day(2026, 4, 6), written,
        expect: .due(Example.day(2026, 4, 5)), .finds("mutation/mobilisation-overdue")),
      example(
        "nobody goes on before a contact", on: meeting,
        written + [
          .log("procedurePresented", meeting, facts: ["procedure": "voluntary"]),
          .advance("agreement", meeting),
        ], expect: .refused("blocked"), .phase("mobilisation")),
      example(
        "the request to join is awaited", on: meeting, met,
        expect: .phase("agreement"), found(.joinAwaited)),
      example("the request has come", on: meeting, agreed, expect: absent(.joinAwaited)),
      example(
        "an agreement without a request does not open the project", on: meeting,
        met + [.agree(.support, meeting), .advance("moving-project", meeting)],
        expect: .refused("blocked"), .phase("agreement")),
      example(
        "a landlord's proposal is no request of a volunteer", on: meeting,
        met + [.log("landlordProposal", meeting)], expect: .refused("kind-not-yet")),
      example(
        "the household does not wish for the support", on: meeting,
        met + [.close("declined", meeting)], expect: .closed("declined")),
    ]
  }
}
