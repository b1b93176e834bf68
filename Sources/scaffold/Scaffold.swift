import ArgumentParser
import Foundation
import Glibc

/// The command `scaffold`: writes a new programme that obeys every law, and installs it.
@main
struct Scaffold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scaffold",
    abstract: "Write a small programme that passes every law of the house, and install it.",
    discussion: """
      Run it at the root of the package: swift run scaffold Halte "Halte de nuit" \
      --english "Night shelter"
      It prints the two lines of config.yaml that enable the programme. \
      WritingAProgramme, in the documentation of CaseKernel, goes on from there.
      """)

  @Argument(help: "The module, UpperCamelCase: NightShelter.")
  var name: String

  @Argument(help: "What people call the programme, in French.")
  var french: String

  @Option(help: "The same in English; the words of the module unless given.")
  var english: String?

  @Option(help: "The module's id, kebab-case and stored; from its name unless given.")
  var id: String?

  func run() throws {
    do {
      let programme = try NewProgramme(name, french: french, english: english, id: id)
      let folder = PackageFolder(root: URL(filePath: ".", directoryHint: .isDirectory))
      let files = try folder.files(adding: programme)
      try folder.write(files)
      say(
        files.map { "wrote \($0.path)" } + [
          "what to do next, word by word: \(Self.tutorial)",
          "add these two lines under programmes: in config.yaml",
        ])
      print(programme.configuration, terminator: "")
    } catch {
      say(["\(error)"])
      throw ExitCode(error is Refusal ? EX_DATAERR : EX_CANTCREAT)
    }
  }

  /// The page that goes on from here.
  private static let tutorial = "Sources/CaseKernel/Documentation.docc/WritingAProgramme.md"

  /// Speaks beside the output, which holds the lines of config.yaml alone.
  private func say(_ lines: [String]) {
    let text = lines.map { "scaffold: \($0)\n" }.joined()
    FileHandle.standardError.write(Data(text.utf8))
  }
}
