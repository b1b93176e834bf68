import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `user list`.
struct ListUsersCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les comptes.", "List accounts."),
    discussion: example("logis user list"), aliases: ["lister"])

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let users = try context.ask(ListUsers(limit: limit.limit))
    let table = TextTable(
      [
        .fixed(context.word("Compte", "Account")), .init(context.word("Rôles", "Roles")),
        .init(context.word("Partenaire", "Partner")), .fixed(context.word("État", "State")),
      ],
      rows: users.map { user in
        [
          .init(user.id.rawValue), .init(user.labels(context.language)),
          .init(user.partner?.rawValue ?? ""),
          .init(
            user.disabled
              ? context.word("désactivé", "disabled") : context.word("actif", "active")),
        ]
      },
      emptyText: context.word(
        "Aucun compte visible. En ajouter : logis user add --help",
        "No account to see. Add one: logis user add --help"))
    try context.exit.show(
      ListAnswer(
        objects: users.map(\.object), columns: ["id", "roles", "partner", "disabled"], table: table)
    )
  }
}
