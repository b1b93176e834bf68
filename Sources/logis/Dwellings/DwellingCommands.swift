import ArgumentParser

/// `logis dwelling`, `logis logement`.
struct DwellingCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dwelling",
    abstract: help("Enregistrer et consulter les logements.", "Register and look up dwellings."),
    discussion: example("logis logement lister --status vacant"),
    subcommands: [
      AddDwellingCommand.self, ListDwellingsCommand.self, ShowDwellingCommand.self,
      ImportDwellingsCommand.self,
    ],
    aliases: ["logement"])
}
