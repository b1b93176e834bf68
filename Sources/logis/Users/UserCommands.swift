import ArgumentParser

/// `logis user`, `logis utilisateur`.
struct UserCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: help("Donner et voir les comptes.", "Give and see accounts."),
    discussion: example("logis utilisateur lister"),
    subcommands: [
      AddUserCommand.self, ListUsersCommand.self,
    ],
    aliases: ["utilisateur"])
}
