import ArgumentParser
import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// `case list`.
struct ListCasesCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: help("Lister les dossiers, filtrés.", "List cases, filtered."),
    discussion: example("logis case list --open --overdue --programme visites-sociales-44"),
    aliases: ["lister"])

  @Option(
    help: ArgumentHelp(help("D'un programme.", "Of a programme."), valueName: "id"),
    completion: .programmes)
  var programme: String?

  @Option(
    help: ArgumentHelp(help("Dans une phase.", "In a phase."), valueName: "phase"),
    completion: .phases)
  var phase: String?

  @Option(
    help: ArgumentHelp(help("Avec un partenaire.", "With a partner."), valueName: "id"),
    completion: .partners)
  var partner: String?

  @Option(help: ArgumentHelp(help("D'un référent.", "Of a referent."), valueName: "user"))
  var referent: String?

  @Flag(name: .customLong("open"), help: ArgumentHelp(help("Ouverts.", "Open ones.")))
  var onlyOpen = false

  @Flag(name: .customLong("closed"), help: ArgumentHelp(help("Clos.", "Closed ones.")))
  var onlyClosed = false

  @Flag(help: ArgumentHelp(help("Échéance dépassée.", "Past their due day.")))
  var overdue = false

  @Option(
    help: ArgumentHelp(
      help("Sans contact depuis tant de jours.", "Without contact for so many days."),
      valueName: "days"))
  var silentFor: Int?

  @Option(
    help: ArgumentHelp(
      help("Nom du ménage ou début d'un identifiant.", "Name of the household or start of an id."),
      valueName: "text"))
  var text: String?

  @Option(
    help: ArgumentHelp(help("Les premiers seulement.", "The first ones only."), valueName: "n"))
  var limit: Int?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if onlyOpen, onlyClosed {
      throw ValidationError(
        help("--open ou --closed, pas les deux", "--open or --closed, not both"))
    }
    if let limit, limit < 1 {
      throw ValidationError(help("--limit : au moins 1", "--limit: at least 1"))
    }
    if let silentFor, silentFor < 0 {
      throw ValidationError(
        help("--silent-for : un nombre de jours", "--silent-for: a number of days"))
    }
  }

  func run(_ context: Context) throws {
    let filter = CaseFilter(
      programme: programme.map { ProgrammeInstance.ID($0) }, phase: phase.map { PhaseID($0) },
      partner: partner.map { Partner.ID($0) }, referent: referent.map { User.ID($0) },
      state: onlyOpen ? .open : onlyClosed ? .closed : nil, overdue: overdue,
      silentForDays: silentFor, text: text)
    let sheets = context.exit.format == .json || context.exit.format == .csv
    let found = try context.ask(ListCases(filter, limit: limit, sheets: sheets))
    try context.exit.show(CaseTable(found, context.language).answer)
  }
}
