import Foundation
import Testing

/// Follows a guide word by word: its commands in their order, in a new folder.
@Suite struct GuideTests {
  @Test func `the deployer's guide works as it is written`() throws {
    let file = Stage.package.appendingPathComponent(
      "Sources/CaseKernel/Documentation.docc/GuideDeployeur.md")
    let commands = GuideCommand.all(in: try String(contentsOf: file, encoding: .utf8))
    let stage = try Stage()
    defer { stage.remove() }
    let copy = stage.folder.appendingPathComponent("logis")
    try FileManager.default.createSymbolicLink(at: copy, withDestinationURL: Stage.package)

    for command in commands {
      let (output, _) = try stage.run("unset LOGIS_CONFIG LOGIS_STORE\n" + command.text)
      let printed = Transcript.trimmed(
        output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))

      #expect(
        command.matches(printed),
        "$ \(command.text)\n--- printed\n\(printed.joined(separator: "\n"))")
    }

    #expect(commands.count > 20)
  }
}

/// A command of a guide and what follows it in its block.
private struct GuideCommand {
  var text: String
  var output: [String] = []

  /// The commands between the fences of a guide; one may go on to the end of its here-document.
  static func all(in guide: String) -> [GuideCommand] {
    var commands: [GuideCommand] = []
    var (isInside, isDocument) = (false, false)
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside.toggle()
      } else if isInside, line.hasPrefix("$ ") {
        commands.append(GuideCommand(text: String(line.dropFirst(2))))
        isDocument = line.hasSuffix("<<'FIN'")
      } else if isInside, let last = commands.indices.last {
        if isDocument {
          commands[last].text += "\n" + line
          isDocument = line != "FIN"
        } else {
          commands[last].output.append(line)
        }
      }
    }
    return commands
  }

  /// Whether this was printed; a line `[…]` stands for any number of lines.
  func matches(_ printed: [String]) -> Bool {
    Self.matches(printed[...], Transcript.trimmed(output)[...])
  }

  private static func matches(_ printed: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool
  {
    guard let line = expected.first else { return printed.isEmpty }
    if line == "[…]" {
      return (printed.startIndex...printed.endIndex).contains { start in
        matches(printed[start...], expected.dropFirst())
      }
    }
    guard let first = printed.first, Transcript.matches(first, line) else { return false }
    return matches(printed.dropFirst(), expected.dropFirst())
  }
}
