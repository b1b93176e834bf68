import CaseKernel
import Testing

@Suite struct FindingTests {
  @Test(arguments: [
    (Day(2026, 2, 25), Finding.Severity?.none, Finding.Severity?.none),
    (Day(2026, 2, 26), nil, .information), (Day(2026, 3, 12), nil, .information),
    (Day(2026, 3, 13), .warning, nil),
  ])
  func `a phase is due soon for fourteen days, then overdue`(
    day: Day, overdue: Finding.Severity?, soon: Finding.Severity?
  ) throws {
    let found = try Story.staying().findings(on: day)

    #expect(found["fake/stay-overdue"]?.severity == overdue)
    #expect(found["fake/stay-due-soon"]?.severity == soon)
  }

  @Test func `another deadline may bring the due day forward, never put it off`() throws {
    var story = try Story.staying()
    #expect(story.definition.declared.due(story.file) == Day(2026, 3, 12))

    try story.record(["roomUntil": "2026-02-01"], on: Day(2026, 1, 12))
    #expect(story.definition.declared.due(story.file) == Day(2026, 2, 1))

    try story.record(["roomUntil": "2026-06-01"], on: Day(2026, 1, 12))
    #expect(story.definition.declared.due(story.file) == Day(2026, 3, 12))
  }

  @Test func `a withdrawn agreement blocks, with its source`() throws {
    var story = try Story.staying()
    try story.withdraw(.support, on: Day(2026, 1, 20))

    let found = story.findings(on: Day(2026, 1, 20))["fake/agreement-withdrawn"]

    #expect(found?.severity == .blocking)
    #expect(found?.source == "D4.4")
  }

  @Test func `the information of the household is asked for while it is observed`() throws {
    var story = try Story.staying()
    #expect(story.findings(on: Day(2026, 1, 12))["fake/information-missing"] != nil)

    try story.agree(.information, on: Day(2026, 1, 12))

    #expect(story.findings(on: Day(2026, 1, 12))["fake/information-missing"] == nil)
  }

  @Test func `a contact is overdue the day after the interval, counted from the agreement too`()
    throws
  {
    var story = try Story.staying()
    story.instance.contactEvery = .days(15)

    #expect(story.findings(on: Day(2026, 1, 25))["fake/contact-overdue"] == nil)
    #expect(story.findings(on: Day(2026, 1, 26))["fake/contact-overdue"] != nil)

    try story.log("call", on: Day(2026, 1, 20))

    #expect(story.findings(on: Day(2026, 1, 26))["fake/contact-overdue"] == nil)
  }

  @Test func `an open commitment is overdue after its day, a settled one never`() throws {
    var story = try Story.staying()
    let day = Day(2026, 1, 12)
    story.write(
      try story.definition.plan(
        "démarche", by: .landlord, due: Day(2026, 2, 1), in: story.file, on: day, today: day))
    #expect(story.findings(on: Day(2026, 2, 1))["fake/commitment-overdue"] == nil)
    #expect(story.findings(on: Day(2026, 2, 2))["fake/commitment-overdue"] != nil)

    story.write(try story.definition.settle(1, as: .dropped, in: story.file, on: day, today: day))

    #expect(story.findings(on: Day(2026, 2, 2))["fake/commitment-overdue"] == nil)
  }

  @Test func `a validation is awaited from the end of a phase until it is logged`() throws {
    var story = try Story.staying(level: "low")
    story.instance.validates = ["stay": .operatorManager]
    let day = Day(2026, 2, 1)
    #expect(story.findings(on: day)["fake/stay-not-validated"] == nil)

    try story.advance(to: "farewell", on: day)
    #expect(story.findings(on: day)["fake/stay-not-validated"] != nil)

    try story.log("validation", on: day, by: [.operatorManager])
    #expect(story.findings(on: day)["fake/stay-not-validated"] == nil)
  }

  @Test func `a commune outside warns, or the people named where the address is secret`() throws {
    var story = try Story()
    story.instance.territory = .init(departments: ["44"])
    story.household.insee = "2A004"
    #expect(story.findings(on: Day(2026, 1, 5))["fake/outside-territory"]?.severity == .warning)

    story.household.addressConfidentiality = .secret

    let guarded = story.findings(on: Day(2026, 1, 5))["fake/outside-territory"]
    #expect(guarded?.visibility == .namedPeople)
  }

  @Test func `a case beyond the capacity waits until work with it has begun`() throws {
    var story = try Story()
    story.instance.capacity = .init(households: 2, per: .atOnce, beyond: .waitingList)
    var background = story.background
    background.places = [CapacityPlace(.init(2, per: .atOnce), rank: 3, on: Day(2026, 1, 5))]

    let waiting = story.definition.findings(background).first { $0.code == "fake/waiting-list" }
    #expect(waiting?.severity == .blocking)

    background.file = try Story.staying().file
    let codes = story.definition.findings(background).map(\.code)
    #expect(codes.contains("fake/beyond-capacity") && !codes.contains("fake/waiting-list"))
  }

  @Test func `a case on the waiting list does not advance`() throws {
    var story = try Story()
    story.instance.capacity = .init(households: 2, per: .atOnce, beyond: .waitingList)
    try story.agree(.support, on: Day(2026, 1, 5))
    var background = story.background
    background.places = [CapacityPlace(.init(2, per: .atOnce), rank: 3, on: Day(2026, 1, 5))]

    let refused = refusal {
      _ = try story.definition.advance(background, to: "stay", on: Day(2026, 1, 5))
    }

    #expect(refused?.message.en.contains("waiting list") == true)
  }

  @Test func `a required role that nobody holds is a warning`() throws {
    var story = try Story()
    story.file.parties = []

    let found = story.findings(on: Day(2026, 1, 5))

    #expect(found["fake/host-missing"]?.severity == .warning)
    #expect(found["fake/landlord-missing"] == nil)
  }

  @Test func `a case opened outside the convention is a warning`() throws {
    var story = try Story()
    story.instance.convention = .init(from: Day(2025, 1, 1), to: Day(2025, 12, 31))
    #expect(story.findings(on: Day(2026, 1, 5))["fake/outside-convention"] != nil)

    story.instance.convention?.renewable = true

    #expect(story.findings(on: Day(2026, 1, 5))["fake/outside-convention"] == nil)
  }

  @Test func `nothing is found about a closed case`() throws {
    var story = try Story.staying()
    try story.close("gone", on: Day(2026, 1, 20))

    #expect(story.findings(on: Day(2026, 12, 1)).isEmpty)
  }
}
