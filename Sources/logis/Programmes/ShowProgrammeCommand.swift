import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `programme show ID`.
struct ShowProgrammeCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer un programme : partenaires, argent, phases, champs, indicateurs.",
      "Show a programme: partners, money, phases, fields, indicators."),
    discussion: example("logis programme show visites-sociales-44"), aliases: ["montrer"])

  @OptionGroup var which: ProgrammeArgument
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let sheet = try context.ask(ShowProgramme(ProgrammeInstance.ID(which.id)))
    try context.exit.show(
      ShowAnswer(
        object: sheet.object(context.language),
        page: ProgrammePage(sheet, context.language).page))
  }
}

/// The programme that a command is about.
struct ProgrammeArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      help("Le programme, comme visites-sociales-44.", "The programme, like visites-sociales-44."),
      valueName: "programme"), completion: .programmes)
  var id: String
}
