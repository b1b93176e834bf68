import ArgumentParser

/// `logis call`, `logis appel`: calls for projects.
struct CallCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: help("Examiner les appels à projets.", "Examine calls for projects."),
    discussion: example("logis appel montrer paca-2018"),
    subcommands: [
      ListCallsCommand.self, ShowCallCommand.self, ExamineCommand.self, FormCommand.self,
    ],
    aliases: ["appel"])
}

/// The call that a command is about.
struct CallArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(help("L'appel à projets.", "The call for projects."), valueName: "call"))
  var id: String
}
