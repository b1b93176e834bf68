import Foundation
import Testing

/// What a shell is taught, and what it proposes.
@Suite struct CompletionTests {
  @Test(arguments: [
    ("bash", "bash -n"), ("zsh", "zsh -n"), ("fish", "fish --no-execute"),
  ])
  func `the script of each shell is one that it can read`(shell: String, check: String) throws {
    let stage = try Stage()
    defer { stage.remove() }

    let (output, status) = try stage.run(
      "logis --generate-completion-script \(shell) > script && test -s script && "
        + "{ command -v \(shell) >/dev/null || exit 0; } && \(check) script")

    #expect(status == 0, "\(output)")
  }

  @Test(arguments: [
    ("logis case open", "visites-sociales-44"), ("logis case advance 2026-0001", "diagnosis"),
    ("logis case list --programme", "visites-sociales-44"), ("logis find anne --format", "json"),
    ("logis", "advise"), ("logis", "chercher"), ("logis dossier", "clore"),
    ("logis advise H-1", "--set"),
  ])
  func `bash proposes what the configuration declares`(line: String, word: String) throws {
    let stage = try Stage()
    defer { stage.remove() }

    let proposed = try Self.proposed(after: line, word.hasPrefix("-") ? "--" : "", on: stage)

    #expect(proposed.contains(word), "\(proposed)")
  }

  @Test func `no shell is told of people or cases`() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let furnishing =
      "logis init --user claire && logis household add --id H-CANARY --last-name NAMECANARY"
    #expect(try stage.run(furnishing).status == 0)

    for line in ["logis advise", "logis household show", "logis case open visites-sociales-44"] {
      let proposed = try Self.proposed(after: line, "", on: stage).joined(separator: " ")
      #expect(!proposed.contains("CANARY"))
    }
  }

  @Test func `without a configuration nothing is proposed and nothing is said`() throws {
    let stage = try Stage()
    defer { stage.remove() }

    let (output, status) = try stage.run(
      "LOGIS_CONFIG=nowhere.yaml logis ---completion case list -- --programme 0 0 ''")

    #expect(status == 0)
    #expect(output.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
  }

  /// The words that bash proposes behind a line, for a beginning of the next one.
  private static func proposed(
    after line: String, _ beginning: String, on stage: Stage
  ) throws -> [String] {
    let words = line.split(separator: " ").map(String.init) + [beginning]
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      source <(logis --generate-completion-script bash)
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1)
      COMP_LINE="\(line) \(beginning)"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
      _logis logis '\(beginning)' '\(words[words.count - 2])' 2>/dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    try script.write(
      to: stage.folder.appendingPathComponent("ask.bash"), atomically: true, encoding: .utf8)
    return try stage.run("bash ask.bash").output.split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
