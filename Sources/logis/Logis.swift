import ArgumentParser
import CaseKernel
import Glibc

/// The command `logis`: nouns, then verbs.
struct Logis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logis",
    abstract: help(
      "Suivre les ménages vers et dans le logement, programme par programme.",
      "Follow households towards and in housing, programme by programme."),
    discussion: help(
      """
      Pour commencer : logis demo montre le travail sur les exemples ; logis init crée la base.
      """,
      """
      To begin: logis demo shows the work on the seeds; logis init creates the store.
      """),
    version: "logis 0.1.0",
    groupedSubcommands: [
      CommandGroup(name: help("Dossiers", "Cases"), subcommands: [CaseCommands.self]),
      CommandGroup(
        name: help("Suivi", "Follow-up"),
        subcommands: [
          AgendaCommand.self, AdviseCommand.self, ProgrammeCommands.self, ReportCommands.self,
          RehousingCommands.self, CallCommands.self,
        ]),
      CommandGroup(
        name: help("Travail collectif", "Collective work"),
        subcommands: [WorkshopCommands.self, TrainingCommands.self, CommitteeCommands.self]),
      CommandGroup(
        name: help("Fichier commun", "Shared files"),
        subcommands: [
          FindCommand.self,
          HouseholdCommands.self, DwellingCommands.self, PartnerCommands.self,
          UserCommands.self,
        ]),
      CommandGroup(
        name: help("Mise en place", "Set-up"),
        subcommands: [
          Demonstrate.self, Initialise.self, ConfigurationCommands.self, Verify.self,
          ManualCommand.self,
        ]),
    ])
}

@main
enum Main {
  static func main() {
    Civil.useParisTime()
    // A file that may grow no further is then an error of the act, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let words = Arguments.inOrder
      var command = try Logis.verb(of: words) ?? Logis.parseAsRoot(words)
      try command.run()
    } catch {
      Failure(error).exit()
    }
  }
}
