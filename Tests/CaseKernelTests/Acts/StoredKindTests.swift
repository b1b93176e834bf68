import CaseKernel
import Foundation
import Testing

/// Definitions are stored: a store of an earlier version must stay readable.
@Suite struct StoredKindTests {
  @Test func `a kind stored before entries could follow a closing is read, and follows none`()
    throws
  {
    let stored = """
      {"id": "call", "label": {"fr": "appel", "en": "call"}, "isContact": true,
       "observes": false, "visibility": "operatorTeam", "requires": []}
      """

    let kind = try JSONDecoder().decode(EventKind.self, from: Data(stored.utf8))

    #expect(kind == EventKind("call", Text(fr: "appel", en: "call"), contact: true))
  }

  @Test(arguments: EventKind.common) func `a kind is read as it was written`(
    kind: EventKind
  ) throws {
    let read = try JSONDecoder().decode(EventKind.self, from: try JSONEncoder().encode(kind))

    #expect(read == kind)
  }
}
