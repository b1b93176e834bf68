import CaseKernel
import Foundation
import Testing

/// Cases that live under an overlay.
@Suite struct OverlaidCaseTests {
  private let label = Text(fr: "essai", en: "trial")

  private func definition(_ change: (inout Overlay) -> Void) throws -> ProgrammeDefinition {
    var overlay = Overlay()
    change(&overlay)
    let fake = ProgrammeDefinition.fake
    return fake.under(try #require(fake.declared.applying(overlay).definition))
  }

  @Test func `a case goes through the added phase, and its due day counts from there`() throws {
    let definition = try definition {
      $0.phases = [AddedPhase("watch", label, after: "stay", before: "farewell", due: .days(5))]
    }
    var story = try Story(definition: definition)
    try story.agree(.support, on: Day(2026, 1, 10))
    try story.record(["level": "low"], on: Day(2026, 1, 12))

    try story.advance(to: "watch", on: Day(2026, 1, 12))

    #expect(definition.declared.due(story.file) == Day(2026, 1, 17))
    #expect(definition.next(story.file) == ["farewell", "closed"])
  }

  @Test func `a fact of an added field stands beside the programme's own`() throws {
    let definition = try definition {
      $0.fields = [AddedField("rides", label, .number(from: 0, to: 9), askedIn: "welcome")]
    }

    let story = try Story(["arrival": "2026-01-02", "rides": "3"], definition: definition)

    #expect(story.file.extra == ["rides": .number(3)])
    #expect(story.file.facts.keys.sorted() == ["arrival"])
  }

  @Test func `a case is not closed by an outcome that is left out`() throws {
    var story = try Story(definition: try definition { $0.outcomes = ["gone"] })

    let refused = refusal { try story.close("settled", on: Day(2026, 1, 12)) }

    #expect(refused == .unknownOutcome("settled", known: ["gone"]))
    try story.close("gone", on: Day(2026, 1, 12))
  }

  @Test func `a finding is read by those who may read each fact that it uses`() throws {
    var definition = try definition { $0.visibility.fields["threatened"] = .operatorManagement }
    definition.rules.assess = { _, _ in
      [Finding("fake/threat", .warning, label, facts: ["threatened": .answer(true)])]
    }

    let story = try Story(definition: definition)

    #expect(story.findings(on: Day(2026, 1, 6))["fake/threat"]?.visibility == .operatorManagement)
  }

  @Test func `a narrowed fact is shared with nobody more, and its agreement is asked anew`() throws
  {
    let definition = try definition { $0.visibility.fields["summary"] = .operatorTeam }
    var story = try Story(definition: definition)
    try story.agree(.support, on: Day(2026, 1, 10))
    try story.record(["summary": "bien", "summaryAgreed": "yes"], on: Day(2026, 1, 12))

    let whenAgreed = definition.declared.visibility(of: "summary", in: story.file)
    try story.record(["summary": "mieux"], on: Day(2026, 1, 13))

    #expect(whenAgreed == .operatorTeam)
    #expect(story.file.fact("summaryAgreed") == nil)
  }

  @Test func `a narrowed form opens a case that the partners don't read in it`() throws {
    let definition = try definition { $0.visibility.kinds["referralForm"] = .operatorTeam }

    #expect(try Story(definition: definition).events[0].visibility == .operatorTeam)
  }

  @Test func `an outcome stored before any could be left out is offered`() throws {
    let stored = """
      {"id": "gone", "label": {"fr": "parti", "en": "gone"}, "positive": false, "from": [],
       "requires": []}
      """

    let outcome = try JSONDecoder().decode(ClosingOutcome.self, from: Data(stored.utf8))

    #expect(outcome == ClosingOutcome("gone", Text(fr: "parti", en: "gone")))
  }
}
