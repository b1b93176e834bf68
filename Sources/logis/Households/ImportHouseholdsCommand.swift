import ArgumentParser
import CaseKernel
import CaseOperations

/// `household import FILE`.
struct ImportHouseholdsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: help(
      "Importer des ménages d'un fichier CSV, une ligne par personne.",
      "Import households from a CSV file, one row a person."),
    discussion: example("logis household import seeds/households/nantes-2015.csv --dry-run"),
    aliases: ["importer"])

  @OptionGroup var source: ImportOptions
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let report = try context.ask(ImportHouseholds(source.importFile))
    try context.show(report, Text(fr: "Ménages", en: "Households"))
  }
}
