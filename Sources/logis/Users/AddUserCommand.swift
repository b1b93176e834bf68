import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `user add NAME --role ROLE…`.
struct AddUserCommand: LogisCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: help(
        "Donner un compte à quelqu'un, ou d'autres rôles.",
        "Give somebody an account, or other roles."),
      discussion: example("logis user add paul --role social-worker --partner anef-ferrer"),
      aliases: ["ajouter"])
  }

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
    let told =
      switch done.change {
      case .added: Text(fr: "Compte \(done.user.id) ajouté", en: "Account \(done.user.id) added")
      case .modified:
        Text(fr: "Compte \(done.user.id) modifié", en: "Account \(done.user.id) changed")
      case .unchanged:
        Text(fr: "Compte \(done.user.id) inchangé", en: "Account \(done.user.id) unchanged")
      }
    let roles = done.user.labels(context.language)
    let end = context.session.dryRun ? context.word(" (à blanc)", " (dry run)") : ""
    let sentence = context.word("\(told.fr) : \(roles)", "\(told.en): \(roles)") + end
    try context.exit.show(
      ShowAnswer(
        object: done.user.object, page: TextPage([.paragraph(Paragraph(sentence))])))
  }
}

extension User {
  /// What the user does here, in words.
  func labels(_ language: Language) -> String {
    UserRole.allCases.filter(roles.contains).map { $0.label[language] }.joined(separator: ", ")
  }
}
