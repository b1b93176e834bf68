import ArgumentParser
internal import CaseKernel
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

      A programme that config.yaml defines itself (module: sur-mesure) becomes a module with the \
      same ids, rules and findings: swift run scaffold --from-config halte
      """)

  @Argument(help: "The module, UpperCamelCase: NightShelter.")
  var name: String?

  @Argument(help: "What people call the programme, in French.")
  var french: String?

  @Option(help: "The same in English; the words of the module unless given.")
  var english: String?

  @Option(help: "The module's id, kebab-case and stored; from its name unless given.")
  var id: String?

  @Option(help: "The instance of module: sur-mesure that becomes a module.")
  var fromConfig: String?

  @Option(help: "The file that defines it.")
  var config = "config.yaml"

  func run() throws {
    do {
      let folder = PackageFolder(root: URL(filePath: ".", directoryHint: .isDirectory))
      if let fromConfig {
        try write(TailoredInstance(fromConfig, in: config), in: folder)
      } else {
        try writeTemplate(in: folder)
      }
    } catch {
      say(["\(error)"])
      throw ExitCode(error is Refusal ? EX_DATAERR : EX_CANTCREAT)
    }
  }

  private func writeTemplate(in folder: PackageFolder) throws {
    guard let name, let french else { throw Refusal.nothingToWrite }
    let programme = try NewProgramme(name, french: french, english: english, id: id)
    let files = try folder.files(adding: programme)
    try folder.write(files)
    say(
      files.map { "wrote \($0.path)" } + [
        "what to do next, word by word: \(Self.tutorial)",
        "add these two lines under programmes: in config.yaml",
      ])
    print(programme.configuration, terminator: "")
  }

  private func write(_ instance: TailoredInstance, in folder: PackageFolder) throws {
    let programme = try instance.programme(named: name, id: id)
    // What is refused is refused before the stories are looked for.
    _ = try folder.files(adding: programme, sources: [])
    let module = TailoredModule(programme, instance.definition)
    let sources = try Layout(rules: folder.url(".swift-format")).laidOut(module.files)
    let files = try folder.files(adding: programme, sources: sources)
    try folder.write(files)
    let lines = instance.definitionLines
    say(
      files.map { "wrote \($0.path)" }
        + module.unshown.map {
          "no story shows rule \($0.id) both ways: write two examples and add its code to codes"
        } + [
          "cases that are open keep the definition that they were opened under",
          "in \(config), delete lines \(lines.lowerBound) to \(lines.upperBound) (definition:) "
            + "and write this at line \(instance.moduleLine)",
        ])
    print("    module: \(programme.id)")
  }

  /// The page that goes on from here.
  private static let tutorial = "Sources/CaseKernel/Documentation.docc/WritingAProgramme.md"

  /// Speaks beside the output, which holds the lines of config.yaml alone.
  private func say(_ lines: [String]) {
    let text = lines.map { "scaffold: \($0)\n" }.joined()
    FileHandle.standardError.write(Data(text.utf8))
  }
}
