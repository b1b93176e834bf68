import CaseKernel
import CaseOperations
import CaseStore
import Testing

@testable import Reporting

/// What is due, in which order, and what it may never show.
@Suite struct AgendaTests {
  private let practice: Practice

  /// A diagnosis due on 5 March with a commitment for 20 February, and one due on 5 May.
  init() throws {
    practice = try Practice(
      Practice.prices, "contact-every: 15 days", "capacity: { households: 2, per: year }")
    let first = try practice.open(1, on: .in2015(1, 5))
    try practice.diagnose(first, on: .in2015(1, 10))
    _ = try practice.ask(
      AddCommitment(first, "canary commitment", by: .household, due: .in2015(2, 20)))
    let second = try practice.open(2, on: .in2015(3, 5))
    try practice.diagnose(second, on: .in2015(3, 5))
  }

  private func entries(
    _ request: ReadAgenda = ReadAgenda(), as role: UserRole = .socialWorker,
    on day: Day = .in2015(3, 10)
  ) throws -> [String] {
    try practice.ask(request, as: role, on: day).entries.map { entry in
      "\(entry.on) \(entry.kind) \(entry.file?.rawValue ?? "-") \(entry.overdueDays)"
    }
  }

  @Test func `a capacity that is reached is told with its figures`() throws {
    let quota = try practice.ask(ReadAgenda(), on: .in2015(3, 10)).entries.first {
      $0.kind == .quota
    }

    #expect(quota?.label(.fr) == "capacité atteinte · 2 pour 2 en 2015")
  }

  @Test(arguments: [
    (Day.in2015(6, 20), "2015-07-01 0"), (.in2015(7, 10), "2015-07-01 9"),
    (Day.in2015(12, 31).adding(months: 8), "2016-07-01 61"),
  ])
  func `a committee that never met is due a rhythm after the term of its convention began`(
    day: Day, expected: String
  ) throws {
    let practice = try Practice(
      "convention: { from: 2015-01-01, to: 2015-12-31, renewable: true }",
      "committees: [ { kind: steering, members: [anef], every: 6 months } ]")
    try practice.open(1, on: .in2015(3, 5))

    let found = try practice.ask(ReadAgenda(), on: day).entries.filter { $0.kind == .appointment }

    #expect(found.map { "\($0.on) \($0.overdueDays)" } == [expected])
  }

  @Test func `a meeting of a committee puts off the next one`() throws {
    let practice = try Practice(
      "convention: { from: 2015-01-01, to: 2016-12-31 }",
      "committees: [ { kind: steering, members: [anef], every: 6 months } ]")
    _ = try practice.ask(
      AddGathering("canary-situation", .committee, facts: ["committee": "steering"]),
      on: .in2015(7, 20))

    let found = try practice.ask(ReadAgenda(until: .in2015(12, 31)), on: .in2015(8, 1)).entries

    #expect(found.map(\.on) == [])
    #expect(
      try practice.ask(ReadAgenda(), on: .in2015(12, 31)).entries.map(\.on)
        == [Day.in2015(12, 31).adding(days: 20)])
  }

  @Test func `what is overdue and the coming days stand by day`() throws {
    #expect(
      try entries() == [
        "2015-01-25 contact 2015-0001 44", "2015-02-20 commitment 2015-0001 18",
        "2015-03-05 phaseDue 2015-0001 5", "2015-03-10 quota - 0",
        "2015-03-20 contact 2015-0002 0",
      ])
  }

  @Test func `only what is overdue can be asked for`() throws {
    #expect(
      try entries(ReadAgenda(overdue: true)).map { $0.prefix(10) }
        == ["2015-01-25", "2015-02-20", "2015-03-05"])
  }

  @Test func `a limit keeps the first entries`() throws {
    #expect(try entries(ReadAgenda(limit: 1)) == ["2015-01-25 contact 2015-0001 44"])
  }

  @Test func `the span ends on the day asked for`() throws {
    let until = ReadAgenda(from: .in2015(3, 1), until: .in2015(3, 5))

    #expect(try entries(until).last == "2015-03-05 phaseDue 2015-0001 0")
  }

  @Test func `a contact puts off the next one, an end of observation stops them`() throws {
    _ = try practice.ask(LogEntry(["2015-0001"], "homeVisit", on: .in2015(3, 9)))
    _ = try practice.ask(CloseCase("2015-0002", "settled", on: .in2015(3, 9)))

    let contacts = try entries().filter { $0.contains("contact") }

    #expect(contacts == ["2015-03-24 contact 2015-0001 0"])
  }

  @Test func `mine are the cases that I am a referent of`() throws {
    #expect(try entries(ReadAgenda(mine: true)).count == 4)
    #expect(try entries(ReadAgenda(mine: true), as: .operatorManager) == [])
  }

  @Test func `an empty agenda says how to see further`() throws {
    let agenda = try practice.ask(ReadAgenda(mine: true), as: .operatorManager)

    #expect(agenda.emptyText.en.contains("logis agenda --until"))
  }

  @Test func `labels and calendars show initials and place only`() throws {
    let agenda = try practice.ask(ReadAgenda(), on: .in2015(3, 10))

    let labels = agenda.entries.map { $0.label(.fr) }
    let calendar = agenda.calendar(.fr)
    #expect(labels.first == "contact à prendre · Z. C. · 44109")
    for text in labels + [calendar] {
      #expect(!text.lowercased().contains("canar"))
      #expect(!text.contains("Zoé"))
    }
  }

  @Test func `a calendar keeps its identifiers and bears the instant of the session`() throws {
    let calendar = try practice.ask(ReadAgenda(), on: .in2015(3, 10)).calendar(.fr)
    let later = try practice.ask(ReadAgenda(), on: .in2015(3, 12)).calendar(.fr)

    #expect(calendar.contains("DTSTAMP:20151231T093000Z\r\n"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20150305\r\n"))
    let uids = Set(lines(calendar, "UID:"))
    #expect(uids.count == 5)
    #expect(uids == Set(lines(later, "UID:")))
  }

  private func lines(_ text: String, _ start: String) -> [String] {
    text.split(separator: "\r\n").map(String.init).filter { $0.hasPrefix(start) }
  }

  @Test func `a secret address shows no place`() throws {
    try practice.deployment.store.write(
      "hide",
      Stamp(
        viewer: Viewer(user: "socialWorker", roles: [.socialWorker]),
        at: Instant(milliseconds: 0), day: .in2015(3, 10))
    ) { transaction in
      var home = try #require(try transaction.registry.household("H-1"))
      home.addressConfidentiality = .secret
      try transaction.save(home)
    }

    let seen = try practice.ask(ReadAgenda(), as: .operatorManager, on: .in2015(3, 10))

    let own = seen.entries.filter { $0.file == "2015-0001" }
    #expect(own.first?.label(.fr) == "contact à prendre · Z. C.")
  }

  @Test func `a partner sees neither the plan nor the programme's own entries`() throws {
    #expect(
      try entries(as: .landlordReferent).map { $0.split(separator: " ")[1] }
        == ["contact", "phaseDue", "contact"])
  }

  @Test func `who reads no case has no agenda`() throws {
    let problem = #expect(throws: Problem.self) { try entries(as: .funder) }

    #expect(problem?.exit == .notAllowed)
  }
}
