import CaseKernel
import FoundationEssentials
import Testing

@Suite struct ReplayTests {
  /// A case with every kind of act in it.
  private func eventful() throws -> Story {
    var story = try Story.staying(level: "low")
    let day = Day(2026, 2, 2)
    try story.log("outing", on: day, minutes: 45)
    story.write(
      try story.definition.plan(
        "démarche", by: .landlord, due: day, in: story.file, on: day, today: day),
      try story.definition.assign(
        Referent(user: "worker", from: day), in: story.file, today: day),
      try story.definition.link(
        CaseLink(to: "2025-0007", kind: .continues), on: day, today: day))
    story.write(try story.definition.settle(1, as: .done, in: story.file, on: day, today: day))
    try story.advance(to: "farewell", on: day)
    try story.close("gone", on: day)
    try story.reopen(on: Day(2026, 2, 5))
    try story.withdraw(.support, on: Day(2026, 2, 6))
    return story
  }

  private func replay(_ events: [CaseEvent], _ story: Story) throws -> CaseFile {
    let kinds = story.definition.declared.eventKinds
    var file = try #require(CaseFile(id: "2026-0001", opening: events[0], kinds: kinds))
    for event in events.dropFirst() { file.apply(event, kinds: kinds) }
    return file
  }

  @Test func `a journal adds up to the same state again`() throws {
    let story = try eventful()

    #expect(try replay(story.events, story) == story.file)
  }

  @Test func `a payload reads back from its stored form`() throws {
    let story = try eventful()

    for event in story.events {
      let body = try #require(event.body)
      let stored = try JSONEncoder().encode(body)
      #expect(try JSONDecoder().decode(CaseEvent.Body.self, from: stored) == body)
    }
  }

  @Test func `a corrected record keeps its number and its place, with the new values`() throws {
    var file = try Story.staying(level: "low").file
    let day = Day(2026, 2, 2)
    let number = file.entries + 1
    for (offset, rent) in [40_000, 50_000].enumerated() {
      file.apply(offer(rent, number: number + offset, on: day), kinds: EventKind.common)
    }
    var correction = offer(41_000, number: number + 2, on: day)
    correction.corrects = number

    file.apply(correction, kinds: EventKind.common)

    #expect(file.records.map(\.entry) == [number, number + 1])
    #expect(file.records.map { $0.facts["rent"] } == [.number(41_000), .number(50_000)])
  }

  private func offer(_ rent: Int, number: Int, on day: Day) -> CaseEvent {
    EntryDraft(
      on: day, kind: "offer", visibility: .operatorTeam,
      .noted(.init(facts: ["rent": .number(rent)]))
    ).event(number: number, recordedAt: Instant(milliseconds: 0), author: "worker")
  }

  @Test func `an erased payload counts, and changes nothing else`() throws {
    let story = try eventful()
    var events = story.events
    let index = try #require(events.firstIndex { $0.kind == "outing" })
    events[index].body = nil

    let file = try replay(events, story)

    #expect(file.efforts == [])
    #expect(file.counts == story.file.counts)
    #expect(file.entries == story.file.entries)
    #expect(file.lastContact == story.file.lastContact)
  }

  @Test func `a journal that does not begin with an opening is no case`() throws {
    let story = try Story.staying()

    #expect(
      CaseFile(
        id: "2026-0001", opening: story.events[1], kinds: story.definition.declared.eventKinds)
        == nil)
  }

  @Test func `every stay in a phase is kept with its days`() throws {
    let story = try eventful()

    #expect(
      story.file.stays.map(\.phase) == ["welcome", "stay", "farewell", "closed", "farewell"])
    #expect(story.file.stays.last?.to == nil)
    #expect(
      story.file.stays[1] == PhaseStay(phase: "stay", from: Day(2026, 1, 12), to: Day(2026, 2, 2)))
  }

  @Test func `referents hold between their days`() throws {
    let story = try eventful()

    #expect(story.file.referents(on: Day(2026, 2, 1)) == [])
    #expect(story.file.referents(on: Day(2026, 2, 2)).map(\.user) == ["worker"])
  }

  @Test(arguments: [
    DatedFact.opened, .closed, .entered("stay"), .left("stay"), .agreed(.support),
    .withdrew(.sharing), .first("call"), .last("call"), .firstContact, .lastContact,
    .field("arrival"),
  ])
  func `a dated fact is found again by its key`(fact: DatedFact) {
    #expect(DatedFact(key: fact.key) == fact)
  }
}
