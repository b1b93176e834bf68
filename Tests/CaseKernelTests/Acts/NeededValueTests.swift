import CaseKernel
import Foundation
import Testing

/// A value that another one makes needed.
@Suite struct NeededValueTests {
  private let kind = EventKind(
    "notice", Text(fr: "avis", en: "notice"),
    fields: [
      EntryField("decision", Text(fr: "décision", en: "decision"), .text, isRequired: true),
      EntryField(
        "reasons", Text(fr: "motifs", en: "reasons"),
        .list([FieldOption("rent", Text(fr: "loyer", en: "rent"))]),
        neededWhen: ValueTest("decision", oneOf: ["refused"])),
    ])

  private func refused(_ facts: [FieldID: String]) throws -> Refusal? {
    var definition = ProgrammeDefinition.fake
    definition.declared.eventKinds.append(kind)
    let story = try Story(definition: definition)
    return refusal {
      _ = try definition.log(
        "notice", CaseEvent.Note(), facts: facts, in: story.file, by: [.socialWorker],
        on: Day(2026, 1, 12), today: Day(2026, 1, 12))
    }
  }

  @Test func `a refusal is not logged without its reasons`() throws {
    #expect(try refused(["decision": "refused"])?.code == "values-missing")
    #expect(try refused(["decision": "refused", "reasons": ","])?.code == "values-missing")
    #expect(try refused(["decision": "refused", "reasons": "rent"]) == nil)
  }

  @Test func `what is not refused needs no reasons`() throws {
    #expect(try refused(["decision": "proposed"]) == nil)
  }

  @Test func `a field stored before values could be needed is read, and needs none`() throws {
    let stored = #"{"id":"a","label":{"fr":"a","en":"a"},"kind":{"text":{}},"isRequired":false}"#

    let field = try JSONDecoder().decode(EntryField.self, from: Data(stored.utf8))

    #expect(field == EntryField("a", Text(fr: "a", en: "a"), .text))
  }
}
