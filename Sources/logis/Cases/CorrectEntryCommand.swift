import ArgumentParser
import CaseKernel
import CaseOperations

/// `case correct CASE ENTRY`.
struct CorrectEntryCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: help(
      "Corriger une écriture : son jour ou ses valeurs. Ce qui était écrit reste lisible.",
      "Correct an entry: its day or its values. What was written stays readable."),
    discussion: example(
      "logis case correct 2026-0001 7 --on 2026-01-21 --reason \"jour mal tapé\" --dry-run"),
    aliases: ["corriger"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help("Le numéro de l'écriture (case show).", "The number of the entry (case show)."),
      valueName: "entry"))
  var entry: Int

  @OptionGroup var day: DayOption

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "La bonne valeur d'un champ ; l'option peut se répéter.",
        "The right value of a field; may be repeated."), valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @Option(help: ArgumentHelp(help("Pourquoi.", "Why."), valueName: "text"))
  var reason: String

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let correction = CorrectionRequest(
      entry, on: day.on, facts: try FieldAssignment.byField(facts), reason: reason)
    try context.show(
      try context.ask(CorrectEntry(CaseFile.ID(which.id), correction)))
  }
}
