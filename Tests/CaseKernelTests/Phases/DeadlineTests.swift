import CaseKernel
import Foundation
import Testing

/// Days by which something is due, besides the end of a phase.
@Suite struct DeadlineTests {
  private static let review = Deadline(
    "review", Text(fr: "bilan", en: "review"), .review,
    .calendar(
      from: .agreed(.support), every: .chosen("level", ["high": .months(3)], otherwise: .months(6)),
      before: .days(0), doneBy: "review"))

  private func story(_ deadlines: Deadline..., level: String? = nil) throws -> Story {
    var definition = ProgrammeDefinition.fake
    definition.declared.deadlines = deadlines
    var story = try Story(definition: definition)
    try story.agree(.support, on: Day(2026, 1, 10))
    try story.advance(to: "stay", on: Day(2026, 1, 12))
    if let level { try story.record(["level": level], on: Day(2026, 1, 12)) }
    return story
  }

  private func due(_ story: Story) -> [Day] {
    story.definition.declared.deadlines(story.file).map(\.on)
  }

  @Test func `a late review does not move the calendar`() throws {
    var story = try story(Self.review)
    let first = due(story)

    try story.log("review", on: Day(2026, 9, 1))

    #expect(first == [Day(2026, 7, 10)])
    #expect(due(story) == [Day(2027, 1, 10)])
  }

  @Test func `the length of a period may depend on a fact of the case`() throws {
    let story = try story(Self.review, level: "high")

    #expect(due(story) == [Day(2026, 4, 10)])
  }

  @Test func `what is counted since the latest fact moves on with each`() throws {
    var story = try story(
      Deadline(
        "contact", Text(fr: "contact", en: "contact"), .contact,
        .since(latestOf: [.lastContact, .agreed(.support)], every: .fixed(.days(15)))))
    let first = due(story)

    try story.log("call", on: Day(2026, 2, 1))

    #expect(first == [Day(2026, 1, 25)])
    #expect(due(story) == [Day(2026, 2, 16)])
  }

  @Test func `what is due once ends when it is done, and with its phases and conditions`() throws {
    let rule = DeadlineRule.once(
      DueRule(within: .days(30), after: .agreed(.support)), until: .first("letter"))
    let label = Text(fr: "courrier", en: "letter")
    var story = try story(
      Deadline("letter", label, .notice, rule),
      Deadline("elsewhere", label, .notice, rule, in: ["closed"]),
      Deadline("not-yet", label, .notice, rule, when: [.agreement(.sharing)]))
    let first = story.definition.declared.deadlines(story.file).map(\.deadline.id)

    try story.log("letter", on: Day(2026, 1, 20))

    #expect(first == ["letter"])
    #expect(due(story).isEmpty)
  }

  @Test func `a deadline is announced, then overdue, then gone`() throws {
    var story = try story(Self.review)
    let quiet = story.findings(on: Day(2026, 6, 25))
    let soon = story.findings(on: Day(2026, 6, 26))["fake/review-due-soon"]
    let onTheDay = story.findings(on: Day(2026, 7, 10))
    let late = story.findings(on: Day(2026, 7, 11))["fake/review-overdue"]

    try story.log("review", on: Day(2026, 7, 12))

    #expect(quiet["fake/review-due-soon"] == nil)
    #expect(soon?.message.fr == "bilan : échéance le 10/07/2026")
    #expect(onTheDay["fake/review-overdue"] == nil)
    #expect(late?.severity == .warning)
    #expect(story.findings(on: Day(2026, 7, 12))["fake/review-overdue"] == nil)
  }

  @Test func `a definition stored before there were deadlines has none`() throws {
    let story = try story(Self.review)

    let written = try JSONEncoder().encode(story.definition.declared)
    var keys = try #require(JSONSerialization.jsonObject(with: written) as? [String: any Sendable])
    keys["deadlines"] = nil
    let old = try JSONDecoder().decode(
      DeclaredDefinition.self, from: try JSONSerialization.data(withJSONObject: keys))

    #expect(old.deadlines.isEmpty)
    #expect(old.graph == story.definition.declared.graph)
  }
}
