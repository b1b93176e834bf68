import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `dwelling add`.
struct AddDwellingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: help("Ajouter un logement.", "Add a dwelling."),
    discussion: example(
      #"logis dwelling add --landlord lnh --status vacant --type T3 --main-rooms 3 \"#,
      "  --living-area 62,5 --principal-rent 410,20 --insee 44109"),
    aliases: ["ajouter"])

  @Option(
    help: ArgumentHelp(
      help("Son identifiant (sinon le suivant, D-0001).", "Its id (else the next, D-0001)."),
      valueName: "id"))
  var id: String?

  @OptionGroup var dwelling: DwellingOptions
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let done = try context.ask(AddDwelling(id: id, dwelling.cells))
    context.warn(done.doubts)
    guard let sheet = done.sheet else {
      return try context.showDryRun(
        Text(fr: "Le logement serait ajouté.", en: "The dwelling would be added."),
        [("id", JSON(id))])
    }
    try context.show(sheet)
  }
}

/// `dwelling import FILE`.
struct ImportDwellingsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: help(
      "Importer des logements d'un fichier CSV.", "Import dwellings from a CSV file."),
    discussion: example(
      #"printf 'dwelling,landlord,status\nD-17,lnh,vacant\n' > logements.csv"#,
      "logis dwelling import logements.csv"),
    aliases: ["importer"])

  @OptionGroup var source: ImportOptions
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let report = try context.ask(ImportDwellings(source.importFile))
    try context.show(report, Text(fr: "Logements", en: "Dwellings"))
  }
}
