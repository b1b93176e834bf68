import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `logis manual FOLDER`: what `make install` puts beside the other manual pages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: help("Écrire les pages de manuel.", "Write the manual pages."),
    discussion: example("mkdir -p pages && logis manual pages"), shouldDisplay: false,
    aliases: ["manuel"])

  @Argument(
    help: ArgumentHelp(
      help("Le dossier où les écrire.", "The folder to write them to."), valueName: "folder"),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      help("Jour inscrit au pied des pages.", "Day at the foot of the pages."), valueName: "day"),
    transform: parsedDay)
  var day: Day?

  @Option(
    help: ArgumentHelp(
      help("Langue des pages.", "Language of the pages."), valueName: "fr|en"))
  var language: LanguageOption?

  func run() throws {
    for page in try ManualPage.all(day: day) {
      var file = try OutputFile(path: "\(folder)/\(page.name).1")
      try file.write(page.text)
      try file.finish()
    }
  }
}
