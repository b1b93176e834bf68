import ArgumentParser
import CaseKernel
import CaseOperations

/// `rehousing import FILE`.
struct ImportWishesCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: help(
      "Importer d'un fichier CSV ce que les ménages souhaitent, une ligne par valeur.",
      "Import what households wish from a CSV file, one row a value."),
    discussion: example(
      #"printf 'household,criterion,level,value\nH-0608,insee,required,06088\n' > souhaits.csv"#,
      "logis rehousing import souhaits.csv --dry-run"),
    aliases: ["importer"])

  @OptionGroup var source: ImportOptions
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let report = try context.ask(ImportWishes(source.importFile))
    try context.show(report, Text(fr: "Souhaits, par ménage", en: "Wishes, by household"))
  }
}
