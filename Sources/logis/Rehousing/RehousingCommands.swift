import ArgumentParser

/// `logis rehousing`, `logis relogement`: who can move where.
struct RehousingCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehousing",
    abstract: help(
      "Chercher qui peut déménager où : seul, en chaîne ou en échange.",
      "Find who can move where: alone, along a chain, or in an exchange."),
    discussion: example("logis relogement bench ville.hx --cycles 3 --chains 1"),
    subcommands: [BenchCommand.self], aliases: ["relogement"])
}
