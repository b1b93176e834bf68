import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `household split ID`.
struct SplitHouseholdCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: help(
      "À une séparation, faire des personnes qui partent un ménage à part.",
      "At a separation, make a household of those who leave."),
    discussion: example(
      "logis household split H-2605 --persons P-0183 P-0184 --secret --stays 2025-0019"),
    aliases: ["separer"])

  @Argument(help: ArgumentHelp(help("Le ménage.", "The household."), valueName: "household"))
  var id: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      help(
        "Qui part, comme P-0002 ; la première personne sera titulaire.",
        "Who leaves, like P-0002; the first will be the holder."), valueName: "person"))
  var persons: [String]

  @Flag(
    help: ArgumentHelp(
      help(
        "Leur nouvelle adresse est confidentielle, la protection part avec ces personnes.",
        "Their new address is secret; the protection goes with them.")))
  var secret = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      help(
        "Les dossiers qui suivent les personnes qui partent.",
        "The cases that go with those who leave."),
      valueName: "case"))
  var moves: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      help("Les dossiers ouverts qui restent.", "The open cases that stay."), valueName: "case"))
  var stays: [String] = []

  @Option(
    name: .customLong("as-household"),
    help: ArgumentHelp(
      help(
        "Identifiant du nouveau ménage (sinon le suivant).",
        "Id of the new household (else the next)."),
      valueName: "id"))
  var newID: String?

  @OptionGroup var date: DayOption
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let done = try context.ask(
      SplitHousehold(
        Household.ID(id), persons: persons.map { Person.ID($0) }, secret: secret, as: newID,
        moving: moves.map { CaseFile.ID($0) }, staying: stays.map { CaseFile.ID($0) }, on: date.on))
    guard let sheet = done.sheet else {
      return try context.showDryRun(
        Text(
          fr: "Le ménage serait séparé ; dossiers qui suivraient : \(done.moved).",
          en: "The household would be split; cases that would follow: \(done.moved)."),
        [("id", .string(id)), ("moved", JSON(done.moved))])
    }
    try context.show(sheet)
  }
}
