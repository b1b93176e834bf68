import ArgumentParser

/// `logis rehousing`, `logis relogement`.
struct RehousingCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehousing",
    abstract: help(
      "Chercher qui peut déménager où, seul ou ensemble.",
      "Look for who can move where, alone or together."),
    discussion: example("logis relogement importer souhaits.csv --dry-run"),
    subcommands: [ImportWishesCommand.self],
    aliases: ["relogement"])
}
