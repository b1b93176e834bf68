import Foundation
import Testing

/// Plays every transcript in `Transcripts/` against the built command line.
///
/// `RECORD=1 swift test --filter TranscriptTests` writes what is printed into the files instead:
/// read the difference before committing it.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func `there are transcripts to play`() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names) func `the command line says what the transcript says`(
    name: String
  ) throws {
    let file = Self.folder.appendingPathComponent(name)
    var transcript = Transcript(name: name, text: try String(contentsOf: file, encoding: .utf8))
    let stage = try Stage()
    defer { stage.remove() }

    for index in transcript.steps.indices {
      let expected = transcript.steps[index].output
      let printed = try stage.play(transcript.steps[index])
      if Self.records {
        if !Self.same(printed, expected) { transcript.steps[index].output = printed }
      } else {
        expect(printed, expected, name: name, command: transcript.steps[index].command)
      }
    }

    if Self.records { try transcript.text.write(to: file, atomically: true, encoding: .utf8) }
  }

  private static let records = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static func same(_ printed: [String], _ expected: [String]) -> Bool {
    printed.count == expected.count && zip(printed, expected).allSatisfy(Transcript.matches)
  }

  private func expect(_ printed: [String], _ expected: [String], name: String, command: String) {
    #expect(
      Self.same(printed, expected),
      """
      \(name): $ \(command)
      --- expected
      \(expected.joined(separator: "\n"))
      --- printed
      \(printed.joined(separator: "\n"))
      """)
  }
}
