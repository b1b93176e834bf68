import ArgumentParser

/// `logis case`, `logis dossier`: everything that happens to a case.
struct CaseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: help("Ouvrir, suivre et clore un dossier.", "Open, follow and close a case."),
    discussion: example("logis dossier lister --overdue"),
    subcommands: [
      OpenCaseCommand.self, ListCasesCommand.self, ShowCaseCommand.self,
      RecordFactsCommand.self, LogEntryCommand.self, AgreeCommand.self, PlanCommand.self,
      AdvanceCaseCommand.self, CloseCaseCommand.self, ReopenCaseCommand.self,
      HandOverCommand.self, LinkCasesCommand.self, AssignCaseCommand.self, CasePartnerCommand.self,
      CorrectEntryCommand.self,
    ],
    aliases: ["dossier"])
}

/// The case that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      help("Le dossier, comme 2026-0002.", "The case, like 2026-0002."),
      valueName: "case"))
  var id: String
}
