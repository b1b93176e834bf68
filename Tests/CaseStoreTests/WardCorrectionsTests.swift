import CaseKernel
import Testing

@testable import CaseStore

/// A correction tells a judicial agent no more of other residents than the entry itself (D3.5).
@Suite struct WardCorrectionsTests {
  private let agent = Viewer(user: "agent", roles: [.judicialAgent], partner: "udaf")

  /// The journal of the unit as the agent reads it, once an entry is corrected.
  private func view(correcting entry: Int, to person: String) throws -> CaseView {
    let store = try WardsTests.store()
    try store.write("correct", .by()) { transaction in
      let file = try #require(try transaction.registry.caseFile("2026-0001"))
      let definition = try #require(try transaction.registry.definition(file.definition))
      let right = CaseEvent.Note(text: "RIGHT-\(person)", facts: ["resident": .text(person)])
      let draft = EntryDraft(
        on: .in2026(2, 3), kind: "absence", visibility: .partnersOfTheCase,
        .corrected(Correction(.noted(right), because: "REASON")))
      _ = try transaction.append([draft], to: file, definition: definition, correcting: entry)
    }
    let reader = store.reader(agent, on: .in2026(3, 2))
    return try #require(try reader.caseView("2026-0001"))
  }

  private func texts(_ view: CaseView) throws -> String {
    try view.journal.map { String(decoding: try StoredJSON.encoded($0.body), as: UTF8.self) }
      .joined(separator: " ")
  }

  @Test func `a correction about another resident is not read by an agent`() throws {
    let view = try view(correcting: 3, to: "P-1")

    #expect(try !texts(view).contains("P-1"))
    #expect(try texts(view).contains("TEXT-P-2"))
  }

  @Test func `an entry that counts as another resident's is not read either`() throws {
    let view = try view(correcting: 2, to: "P-1")

    #expect(try !texts(view).contains("P-1") && !texts(view).contains("P-2"))
    #expect(view.file.counts["absence"] == nil)
  }

  @Test func `a correction about their own is read without its reason, and counts once`() throws {
    let view = try view(correcting: 2, to: "P-2")

    #expect(try texts(view).contains("RIGHT-P-2") && !texts(view).contains("REASON"))
    #expect(view.file.counts["absence"] == 1)
    #expect(view.file.day(of: .last("absence")) == .in2026(2, 3))
  }
}
