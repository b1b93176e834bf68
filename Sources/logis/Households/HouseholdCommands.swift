import ArgumentParser

/// `logis household`, `logis menage`.
struct HouseholdCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "household",
    abstract: help("Enregistrer et consulter les ménages.", "Register and look up households."),
    discussion: example("logis menage lister"),
    subcommands: [
      AddHouseholdCommand.self, ListHouseholdsCommand.self, ShowHouseholdCommand.self,
      EditHouseholdCommand.self, SplitHouseholdCommand.self, DiscloseAddressCommand.self,
      ImportHouseholdsCommand.self,
    ],
    aliases: ["menage"])
}
