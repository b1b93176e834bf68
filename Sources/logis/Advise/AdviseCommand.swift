import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `advise HOUSEHOLD`.
struct AdviseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: help(
      "Dire quels programmes conviennent à un ménage, et pourquoi.",
      "Say which programmes fit a household, and why."),
    discussion: help(
      "Pour chaque programme : oui, non ou à préciser ; ce qui est pour, ce qui est contre, ce "
        + "qu'il reste à demander. L'envie du ménage se demande plus tard. --set suppose un "
        + "fait sans rien écrire.",
      "For each programme: yes, no or unknown; what is for, what is against, what is left to "
        + "ask. Whether the household wants to is asked later. --set supposes a fact and writes "
        + "nothing.")
      + "\n\n"
      + example(
        "logis advise H-2604", "logis advise H-2604 --set household.tenure=tenant"),
    aliases: ["conseiller"])

  @Argument(help: ArgumentHelp(help("Le ménage.", "The household."), valueName: "household"))
  var household: String

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Un fait supposé, d'un programme ou du ménage ; l'option peut se répéter.",
        "A fact supposed, of a programme or of the household; may be repeated."),
      valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let supposed = try FieldAssignment.byField(facts)
    let sheet = try context.ask(Advise(Household.ID(household), supposing: supposed))
    try context.exit.show(
      ShowAnswer(
        object: sheet.object(context.language), page: AdvicePage(sheet, context.language).page))
  }
}
