import ArgumentParser

/// `logis partner`, `logis partenaire`.
struct PartnerCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner",
    abstract: help("Enregistrer et consulter les partenaires.", "Register and look up partners."),
    discussion: example("logis partenaire lister --kind landlord"),
    subcommands: [
      AddPartnerCommand.self, ListPartnersCommand.self, ShowPartnerCommand.self,
      ImportPartnersCommand.self,
    ],
    aliases: ["partenaire"])
}
