import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `user add NAME --role ROLE…`.
struct AddUserCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: help(
      "Donner un compte à quelqu'un, ou d'autres rôles.",
      "Give somebody an account, or other roles."),
    discussion: example("logis user add paul --role social-worker --partner anef-ferrer"),
    aliases: ["ajouter"])

  @Argument(
    help: ArgumentHelp(help("Le nom du compte.", "The name of the account."), valueName: "name"))
  var name: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      help(
        "Un ou plusieurs rôles : social-worker, coordinator, landlord-referent…",
        "One or several roles: social-worker, coordinator, landlord-referent…"),
      valueName: "role"))
  var role: [String] = []

  @Option(
    help: ArgumentHelp(
      help("Le partenaire qui l'emploie.", "The partner that employs them."), valueName: "id"))
  var partner: String?

  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let done = try context.ask(
      AddUser(name, roles: role, partner: partner.map { Partner.ID($0) }))
    let roles = done.user.labels(context.language)
    let account = Text(fr: "Compte \(done.user.id)", en: "Account \(done.user.id)")
    let told = self.told(done.change, isForeseen: context.session.dryRun)
    let sentence =
      "\(account[context.language]) \(told[context.language])"
      + context.word(" : ", ": ") + roles
    try context.exit.show(
      ShowAnswer(
        object: done.user.object, page: TextPage([.paragraph(Paragraph(sentence))])))
  }

  private func told(_ change: RecordChange, isForeseen: Bool) -> Text {
    switch (change, isForeseen) {
    case (.added, false): Text(fr: "ajouté", en: "added")
    case (.modified, false): Text(fr: "modifié", en: "changed")
    case (.added, true): Text(fr: "serait ajouté", en: "would be added")
    case (.modified, true): Text(fr: "serait modifié", en: "would be changed")
    case (.unchanged, _): Text(fr: "inchangé", en: "unchanged")
    }
  }
}

extension User {
  /// What the user does here, in words.
  func labels(_ language: Language) -> String {
    UserRole.allCases.filter(roles.contains).map { $0.label[language] }.joined(separator: ", ")
  }
}
