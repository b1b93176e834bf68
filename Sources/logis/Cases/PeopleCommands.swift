import ArgumentParser
import CaseKernel
import CaseOperations

/// `case assign CASE USER`.
struct AssignCaseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: help(
      "Nommer un référent du dossier, de tel jour à tel jour.",
      "Name a referent of a case, from a day to a day."),
    discussion: example(
      "logis case reopen 2015-0055", "logis user add marion --role social-worker",
      "logis case assign 2015-0055 marion --from 2026-03-02 --to 2026-08-31",
      "logis case assign 2015-0055 marion --to 2026-06-30"),
    aliases: ["affecter"])

  @OptionGroup var which: CaseArgument

  @Argument(help: ArgumentHelp(help("L'utilisateur.", "The user."), valueName: "user"))
  var user: String

  @OptionGroup var period: DaysNamed
  @OptionGroup var reason: NoteOptions
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    var naming = AssignCase(
      CaseFile.ID(which.id), User.ID(user), from: period.from, to: period.to)
    naming.reason = try reason.text()
    try context.show(try context.ask(naming))
  }
}

/// The days over which somebody is named on a case.
struct DaysNamed: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help("Premier jour (aujourd'hui sinon).", "First day (else today)."), valueName: "day"),
    transform: parsedDay)
  var from: Day?

  @Option(
    help: ArgumentHelp(
      help("Dernier jour, compris (sans fin sinon).", "Last day, included (else no end)."),
      valueName: "day"),
    transform: parsedDay)
  var to: Day?
}

/// `case partner CASE add|remove PARTNER ROLE`.
struct CasePartnerCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner",
    abstract: help(
      "Nommer un partenaire au dossier, ou l'en retirer.",
      "Name a partner on a case, or take it off."),
    discussion: example(
      "logis case reopen 2015-0055",
      "logis case agree 2015-0055 sharing --with recipro-cite",
      "logis case partner 2015-0055 add recipro-cite operator --to 2026-12-31 --reads partners",
      "logis case partner 2015-0055 remove recipro-cite operator"),
    aliases: ["partenaire"])

  /// What is done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case add, remove

    init?(argument: String) {
      switch argument {
      case "add", "ajouter": self = .add
      case "remove", "retirer": self = .remove
      default: return nil
      }
    }
  }

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help("add (ajouter) ou remove (retirer).", "add or remove."), valueName: "action"))
  var action: Action

  @Argument(
    help: ArgumentHelp(help("Le partenaire.", "The partner."), valueName: "partner"),
    completion: .partners)
  var partner: String

  @Argument(
    help: ArgumentHelp(
      help(
        "Son rôle (programme show dit lesquels).", "Its role (see programme show)."),
      valueName: "role"))
  var role: String

  @OptionGroup var period: DaysNamed

  @Option(
    help: ArgumentHelp(
      help("Ce que ses gens lisent au plus : ", "What its people read at most: ")
        + Visibility.choosable.map(\.rawValue).joined(separator: ", "), valueName: "class"))
  var reads: String?

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func validate() throws {
    if action == .remove, period.from != nil || reads != nil {
      throw ValidationError(
        help("remove ne prend que --to", "remove takes --to only"))
    }
  }

  func run(_ context: Context) throws {
    let (id, partner, role) = (
      CaseFile.ID(which.id), Partner.ID(partner), PartnerRole.ID(role)
    )
    guard action == .add else {
      return try context.show(
        try context.ask(RemovePartner(id, partner, role, last: period.to)))
    }
    let party = Party(partner, role, from: period.from, to: period.to, reads: try readClass())
    try context.show(try context.ask(NamePartner(id, party)))
  }

  private func readClass() throws -> Visibility? {
    guard let reads else { return nil }
    guard let known = Visibility(written: reads), known != .nobody else {
      throw Problem.notOne(
        of: Visibility.choosable.map(\.rawValue), Text("--reads"), found: reads)
    }
    return known
  }
}
