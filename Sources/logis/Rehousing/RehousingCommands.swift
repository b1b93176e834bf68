import ArgumentParser

/// `logis rehousing`, `logis relogement`: who can move where.
struct RehousingCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehousing",
    abstract: help(
      "Chercher qui peut déménager où : seul, en chaîne ou en échange.",
      "Find who can move where: alone, along a chain, or in an exchange."),
    discussion: example("logis relogement apparier mutation-nice --cycles 2 --chains 1"),
    subcommands: [
      ImportWishesCommand.self, SearchCommand.self, MatchCommand.self, ExplainCommand.self,
      ProposeCommand.self,
      BenchCommand.self,
    ], aliases: ["relogement"])
}

/// The programme whose plan is meant.
struct PlanOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Le programme du plan (sinon le seul qui en a un).",
        "The programme of the plan (else the only one that has one)."), valueName: "programme"))
  var programme: String?
}
