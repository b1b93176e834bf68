import ArgumentParser
import CaseConfiguration
import CaseKernel
import CaseOperations
import InstalledProgrammes
import Interchange

/// `logis init`.
struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: help(
      "Créer la base, son premier utilisateur, et charger les données de la configuration.",
      "Create the store, its first user, and load the data of the configuration."),
    discussion: example("logis init --user claire"), aliases: ["initialiser"])

  @Option(
    name: .customLong("user"),
    help: ArgumentHelp(
      help(
        "Le premier utilisateur (sinon le compte du système).",
        "The first user (else the system account)."), valueName: "name"))
  var name: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let configuration = try Deployment.configuration(
      options.configPath, installed: InstalledProgrammes.all)
    let language = options.language?.language ?? configuration.organisation.language
    let user = name ?? options.userName ?? Environment.account ?? "logis"
    let done = try InitialiseStore(
      path: options.storePath ?? configuration.storePath, user: User.ID(user), at: Civil.now,
      day: options.civilDay()
    ).perform(configuration)
    try Exit(options, language: language).show(answer(done, language))
  }

  private func answer(_ done: InitialiseStore.Outcome, _ language: Language) -> ShowAnswer {
    let created = Text(
      fr: "Base créée : \(done.path), utilisateur \(done.user), \(done.partners) partenaires.",
      en: "Store created: \(done.path), user \(done.user), \(done.partners) partners.")
    let next = Text(
      fr: "Ensuite : logis menage importer FICHIER, ou logis menage ajouter --help.",
      en: "Next: logis household import FILE, or logis household add --help.")
    return ShowAnswer(
      object: [
        "store": .string(done.path), "user": .string(done.user.rawValue),
        "partners": JSON(done.partners), "calls": JSON(done.calls),
      ],
      page: TextPage([
        .paragraph(Paragraph(created[language])), .paragraph(Paragraph(next[language])),
      ]))
  }
}
