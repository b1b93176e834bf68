import CaseKernel
import Testing

@Suite struct JournalTests {
  private let day = Day(2026, 1, 12)

  @Test func `attempts and a first meeting come before any agreement`() throws {
    var story = try Story()

    try story.log("callAttempt", on: Day(2026, 1, 6))
    try story.log("homeVisit", on: Day(2026, 1, 8))

    #expect(story.file.counts["callAttempt"] == 1)
    #expect(story.file.lastContact == Day(2026, 1, 8))
  }

  @Test func `an attempt is no contact`() throws {
    var story = try Story()

    try story.log("callAttempt", on: day)
    try story.log("letter", on: day)

    #expect(story.file.lastContact == nil)
  }

  @Test func `first and last contact do not depend on the order of writing`() throws {
    var story = try Story()

    for on in [Day(2026, 1, 8), Day(2026, 1, 6), Day(2026, 1, 7)] { try story.log("call", on: on) }

    #expect(story.file.day(of: .firstContact) == Day(2026, 1, 6))
    #expect(story.file.day(of: .lastContact) == Day(2026, 1, 8))
    #expect(story.file.day(of: .first("call")) == Day(2026, 1, 6))
  }

  @Test func `an observing kind waits for the agreement`() throws {
    var story = try Story()

    #expect(refusal { try story.log("outing", on: day) }?.code == "no-support-agreement")
    try story.agree(.support, on: day)
    try story.log("outing", on: day)
    #expect(story.file.counts["outing"] == 1)
  }

  @Test func `an unknown kind is refused with the nearest one`() throws {
    var story = try Story()

    let refused = refusal { try story.log("homeVist", on: day) }

    #expect(refused?.remedy?.en == "did you mean \"homeVisit\"?")
  }

  @Test func `a kind kept for a role is refused to others`() throws {
    var story = try Story()

    #expect(
      refusal { try story.log("validation", on: day) }
        == .kindReserved("validation", to: .operatorManager))
    try story.log("validation", on: day, by: [.operatorManager])
  }

  @Test func `sharing with one partner is not sharing with another`() throws {
    var story = try Story()
    try story.agree(.sharing, on: day, with: "hlm")

    #expect(refusal { try story.log("hostCall", on: day) }?.code == "kind-not-yet")
    try story.agree(.sharing, on: day, with: "maison")
    try story.log("hostCall", on: day)
    #expect(story.file.counts["hostCall"] == 1)
  }

  @Test func `sharing with all partners is sharing with each`() throws {
    var story = try Story()

    try story.agree(.sharing, on: day)

    #expect(story.file.shares(with: "host"))
  }

  @Test func `time is kept by day`() throws {
    var story = try Story()

    try story.log("call", on: day, minutes: 30)
    try story.log("note", on: day)

    #expect(story.file.efforts == [Effort(on: day, minutes: 30)])
  }

  @Test func `an agreement is not given twice`() throws {
    var story = try Story()
    try story.agree(.support, on: day)

    #expect(
      refusal { try story.agree(.support, on: day) } == .alreadyAgreed(.support, on: day))
  }

  @Test func `an agreement may be given again after its withdrawal`() throws {
    var story = try Story()
    try story.agree(.support, on: Day(2026, 1, 6))
    try story.withdraw(.support, on: Day(2026, 1, 8))
    #expect(!story.file.holds(.support))

    try story.agree(.support, on: day)

    #expect(story.file.holds(.support))
    #expect(story.file.agreements.count == 2)
  }

  @Test func `withdrawing the sharing with one partner leaves the other`() throws {
    var story = try Story()
    try story.agree(.sharing, on: day, with: "hlm")
    try story.agree(.sharing, on: day, with: "maison")

    story.write(
      try story.definition.withdraw(
        .sharing, with: "hlm", in: story.file, on: day, today: day))

    #expect(!story.file.shares(with: "landlord"))
    #expect(story.file.shares(with: "host"))
  }

  @Test func `what was not given is not withdrawn`() throws {
    var story = try Story()

    #expect(refusal { try story.withdraw(.sharing, on: day) } == .notAgreed(.sharing))
  }

  @Test func `an agreement is not withdrawn before it was given`() throws {
    var story = try Story()
    try story.agree(.support, on: day)

    #expect(
      refusal { try story.withdraw(.support, on: Day(2026, 1, 11)) }
        == .dayTooEarly(Day(2026, 1, 11), notBefore: day))
  }

  @Test func `the plan numbers its commitments and settles them`() throws {
    var story = try Story.staying()
    for party in [Commitment.Party.household, .landlord] {
      story.write(
        try story.definition.plan(
          "démarche", by: party, due: Day(2026, 2, 1), in: story.file, on: day, today: day))
    }

    story.write(
      try story.definition.settle(2, as: .done, in: story.file, on: day, today: day))

    #expect(story.file.plan.map(\.number) == [1, 2])
    #expect(story.file.plan.map(\.state) == [.open, .done])
    #expect(story.file.plan.map(\.settledOn) == [nil, day])
  }

  @Test func `a commitment that the plan does not hold is refused`() throws {
    let story = try Story.staying()

    #expect(
      refusal {
        _ = try story.definition.settle(7, as: .done, in: story.file, on: day, today: day)
      } == .unknownCommitment(7, known: []))
  }

  @Test func `no plan before the agreement`() throws {
    let story = try Story()

    let refused = refusal {
      _ = try story.definition.plan(
        "démarche", by: .household, due: nil, in: story.file, on: day, today: day)
    }

    #expect(refused?.code == "no-support-agreement")
  }
}
