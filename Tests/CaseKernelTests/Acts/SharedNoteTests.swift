import CaseKernel
import Testing

@Suite struct SharedNoteTests {
  private let day = Day(2026, 1, 12)

  private func shared(_ story: Story) throws -> EntryDraft {
    try story.definition.log(
      "note", CaseEvent.Note(text: "Point"), visibility: .partnersOfTheCase, in: story.file,
      by: [.socialWorker], on: day, today: day)
  }

  @Test func `a note is not opened to the partners before the household agrees to share`() throws {
    let story = try Story()

    let refused = refusal { _ = try shared(story) }

    #expect(refused?.code == "kind-not-yet")
  }

  @Test func `a note is opened to the partners once the household agrees to share`() throws {
    var story = try Story()
    try story.agree(.sharing, on: day)

    let draft = try shared(story)

    #expect(draft.visibility == .partnersOfTheCase)
  }
}
