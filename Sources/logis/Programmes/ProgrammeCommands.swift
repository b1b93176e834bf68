import ArgumentParser

/// `logis programme`: the programmes that run here.
struct ProgrammeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: help("Voir les programmes configurés ici.", "See the programmes that run here."),
    discussion: example("logis programme lister"),
    subcommands: [
      ListProgrammesCommand.self, ShowProgrammeCommand.self, LogProgrammeCommand.self,
      ProgrammeJournalCommand.self,
    ])
}
