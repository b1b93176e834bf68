import CaseKernel
import Testing

@Suite struct AdvancingTests {
  private let day = Day(2026, 1, 12)

  @Test func `a case enters its stay once the household agreed`() throws {
    let story = try Story.staying()

    #expect(story.file.phase == "stay")
    #expect(story.file.phaseSince == day)
    #expect(story.definition.next(story.file) == ["farewell", "closed"])
  }

  @Test func `a blocked case says all that is missing, and how to bring it`() throws {
    var story = try Story([:])

    guard case .blocked(let phase, let unmet) = refusal({ try story.advance(to: "stay", on: day) })
    else {
      Issue.record("not blocked")
      return
    }

    #expect(phase == "stay")
    #expect(
      unmet.map(\.message.en) == [
        "\"arrival\" is not recorded (arrival)", "support agreement not given",
      ])
    #expect(
      unmet.map(\.remedy.en) == [
        "logis case record 2026-0001 arrival=VALUE",
        "logis case agree 2026-0001 support --on DAY",
      ])
  }

  @Test func `several phases are passed on one day when all is there`() throws {
    var story = try Story()
    try story.agree(.support, on: day)
    try story.record(["level": "low"], on: day)

    try story.advance(to: "farewell", on: day)

    #expect(story.file.stays.map(\.phase) == ["welcome", "stay", "farewell"])
    #expect(story.file.day(of: .entered("stay")) == day)
  }

  @Test func `a phase on the way is not skipped`() throws {
    var story = try Story()
    try story.agree(.support, on: day)

    let refused = refusal { try story.advance(to: "farewell", on: day) }

    #expect(refused?.message.en.contains("level of support") == true)
    #expect(story.file.phase == "welcome")
  }

  @Test func `observation does not begin before the agreement did`() throws {
    var story = try Story()
    try story.agree(.support, on: Day(2026, 1, 20))

    let refused = refusal { try story.advance(to: "stay", on: Day(2026, 1, 19)) }

    #expect(refused?.code == "blocked")
    #expect(refused?.remedy?.en == "give --on 2026-01-20 or later")
  }

  @Test func `a withdrawn agreement stops everything but the end`() throws {
    var story = try Story.staying(level: "low")
    try story.withdraw(.support, on: Day(2026, 2, 1))

    #expect(
      refusal { try story.advance(to: "farewell", on: Day(2026, 2, 2)) }?.message.en
        .contains("support agreement withdrawn") == true)
    try story.close("gone", on: Day(2026, 2, 2))
    #expect(story.file.outcome == "gone")
  }

  @Test func `a phase does not begin before the present one did`() throws {
    var story = try Story.staying(level: "low")

    #expect(
      refusal { try story.advance(to: "farewell", on: Day(2026, 1, 11)) }
        == .dayTooEarly(Day(2026, 1, 11), notBefore: day))
  }

  @Test func `the last phase is reached with an outcome only`() throws {
    var story = try Story()

    #expect(
      refusal { try story.advance(to: "closed", on: day) }
        == .closesWithOutcome(outcomes: ["settled", "gone"]))
  }

  @Test func `an unknown phase is refused with the known ones`() throws {
    var story = try Story()

    #expect(
      refusal { try story.advance(to: "holiday", on: day) }?.remedy?.en
        == "known: welcome, stay, farewell, closed")
  }

  @Test func `there is no way back that the graph does not have`() throws {
    var story = try Story.staying()

    #expect(
      refusal { try story.advance(to: "welcome", on: day) }
        == .noWay(from: "stay", to: "welcome", next: ["farewell", "closed"]))
  }

  @Test func `an outcome belongs to its phases`() throws {
    var story = try Story.staying()

    #expect(refusal { try story.close("settled", on: day) }?.code == "outcome-not-yet")
  }

  @Test func `an outcome waits for what it needs`() throws {
    var story = try Story.staying(level: "low")
    try story.advance(to: "farewell", on: day)

    #expect(refusal { try story.close("settled", on: day) }?.code == "outcome-not-yet")
    try story.record(["summary": "bien"], on: day)
    try story.close("settled", on: day)
    #expect(story.file.closedOn == day)
    #expect(story.file.phase == "closed")
  }

  @Test func `a closed case takes no act but its reopening`() throws {
    var story = try Story.staying()
    try story.close("gone", on: day)

    let refusals = [
      refusal { try story.record(["roomUntil": "2026-02-01"], on: day) },
      refusal { try story.log("note", on: day) }, refusal { try story.agree(.sharing, on: day) },
      refusal { try story.advance(to: "farewell", on: day) },
      refusal { try story.close("gone", on: day) },
    ]

    #expect(refusals == Array(repeating: .alreadyClosed(on: day), count: 5))
    #expect(story.definition.next(story.file) == [])
  }

  @Test func `a reopened case goes on where it was closed`() throws {
    var story = try Story.staying()
    try story.close("gone", on: Day(2026, 1, 20))

    try story.reopen(on: Day(2026, 1, 25))

    #expect(story.file.phase == "stay")
    #expect(story.file.isOpen)
    #expect(story.file.outcome == nil)
    #expect(story.file.day(of: .closed) == nil)
  }

  @Test func `an open case is not reopened, and none before its end`() throws {
    var story = try Story.staying()
    #expect(refusal { try story.reopen(on: day) } == .notClosed)
    try story.close("gone", on: Day(2026, 1, 20))

    #expect(
      refusal { try story.reopen(on: Day(2026, 1, 19)) }
        == .dayTooEarly(Day(2026, 1, 19), notBefore: Day(2026, 1, 20)))
  }
}
