import CaseKernel
import Testing

@Suite struct RecordingTests {
  private let day = Day(2026, 1, 12)

  @Test func `facts are read by the kind of their field`() throws {
    var story = try Story.staying()

    try story.record(
      ["level": "high", "themes": "work, home", "saved": "120,50", "visits": "3"], on: day)

    #expect(
      story.file.facts == [
        "arrival": "2026-01-02", "level": "high", "themes": .list(["work", "home"]),
        "saved": .number(12_050), "visits": .number(3),
      ])
  }

  @Test func `unknown makes a fact unknown again`() throws {
    var story = try Story.staying(level: "low")

    try story.record(["level": "inconnu"], on: day)

    #expect(story.file.fact("level") == nil)
  }

  @Test func `an unknown field is refused with the nearest name`() throws {
    let story = try Story()

    let refused = refusal {
      _ = try story.definition.record(["arival": "x"], in: story.file, on: day, today: day)
    }

    #expect(refused?.code == "unknown-field")
    #expect(refused?.remedy?.en == "did you mean \"arrival\"?")
  }

  @Test(arguments: [
    ("arrival", "31/02/2026"), ("level", "medium"), ("visits", "-1"), ("visits", "1.5"),
    ("threatened", "perhaps"), ("saved", "1e3"), ("themes", "work, sport"),
  ])
  func `a value of another kind is refused`(field: FieldID, text: String) throws {
    let story = try Story.staying()

    let refused = refusal {
      _ = try story.definition.record([field: text], in: story.file, on: day, today: day)
    }

    #expect(refused?.code == "unreadable-value")
  }

  @Test func `an observed fact waits for the day of the agreement`() throws {
    var story = try Story()
    try story.agree(.support, on: Day(2026, 1, 10))

    let early = refusal { try story.record(["level": "low"], on: Day(2026, 1, 9)) }

    #expect(early?.code == "no-support-agreement")
    try story.record(["level": "low"], on: Day(2026, 1, 10))
    #expect(story.file.fact("level") == "low")
  }

  @Test func `nothing observed is recorded once the agreement is withdrawn`() throws {
    var story = try Story.staying()
    try story.withdraw(.support, on: day)

    #expect(
      refusal { try story.record(["level": "low"], on: day) }?.code == "no-support-agreement")
  }

  @Test func `a fact that observes nothing needs no agreement`() throws {
    var story = try Story()

    try story.record(["roomUntil": "01/02/2026"], on: day)

    #expect(story.file.day(of: .field("roomUntil")) == Day(2026, 2, 1))
  }

  @Test func `a social security number is refused, and not repeated`() throws {
    var story = try Story.staying()

    let refused = refusal {
      try story.record(["summary": "née, 2 69 05 49 588 157 80, à Angers"], on: day)
    }

    #expect(refused?.code == "social-security-number")
    #expect(refused?.message.fr.contains("588") == false)
  }

  @Test func `recording nothing is refused`() throws {
    var story = try Story()

    #expect(refusal { try story.record([:], on: day) } == .nothingToRecord)
  }

  @Test func `the entry carries the strictest class of its facts`() throws {
    let story = try Story.staying()

    let draft = try story.definition.record(
      ["roomUntil": "2026-02-01", "level": "low"], in: story.file, on: day, today: day)

    #expect(draft.visibility == .operatorTeam)
  }

  @Test func `a fact reaches further only while the household agrees`() throws {
    var story = try Story.staying()

    try story.record(["summary": "bien"], on: day)
    #expect(story.definition.declared.visibility(of: "summary", in: story.file) == .operatorTeam)

    try story.record(["summaryAgreed": "yes"], on: day)
    #expect(
      story.definition.declared.visibility(of: "summary", in: story.file) == .partnersOfTheCase)

    try story.record(["summaryAgreed": "no"], on: day)
    #expect(story.definition.declared.visibility(of: "summary", in: story.file) == .operatorTeam)
  }

  @Test func `a new value of a shared fact needs a new agreement`() throws {
    var story = try Story.staying()
    try story.record(["summary": "bien", "summaryAgreed": "yes"], on: day)

    try story.record(["summary": "autre"], on: day)

    #expect(story.file.fact("summaryAgreed") == nil)
    #expect(story.events.last?.visibility == .operatorTeam)
  }

  @Test func `the same value said again keeps its agreement`() throws {
    var story = try Story.staying()
    try story.record(["summary": "bien", "summaryAgreed": "yes"], on: day)

    try story.record(["summary": "bien"], on: day)

    #expect(story.file.fact("summaryAgreed") == .answer(true))
  }
}
