import CaseKernel
import Testing

@Suite struct EntryMinutesTests {
  private let day = Day(2026, 3, 2)

  private func logged(
    _ fields: [EntryField], minutes: Int? = nil, typed: [FieldID: String] = [:]
  ) throws -> CaseEvent.Note? {
    let story = try Story()
    var definition = story.definition
    definition.declared.eventKinds.append(
      EventKind("timed", Text(fr: "acte compté", en: "timed act"), fields: fields))
    let draft = try definition.log(
      "timed", CaseEvent.Note(minutes: minutes), facts: typed, in: story.file,
      by: [.socialWorker], on: day, today: day)
    guard case .noted(let note) = draft.body else { return nil }
    return note
  }

  @Test func `a kind that counts its time keeps it among its values`() throws {
    let note = try #require(try logged([.minutes], minutes: 90))

    #expect(note.minutes == 90)
    #expect(note.facts == ["minutes": .number(90)])
  }

  @Test func `a time typed as a value is the time of the entry`() throws {
    let note = try #require(try logged([.minutes], minutes: 60, typed: ["minutes": "90"]))

    #expect(note.minutes == 90)
    #expect(note.facts == ["minutes": .number(90)])
  }

  @Test func `another kind keeps its time to itself`() throws {
    let note = try #require(try logged([], minutes: 90))

    #expect(note.minutes == 90)
    #expect(note.facts.isEmpty)
  }
}
