import ArgumentParser
import CaseKernel
import CaseOperations

/// `workshop add PROGRAMME`.
struct AddWorkshopCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: help(
      "Ajouter un atelier, une journée de chantier ou une rencontre de médiation.",
      "Add a workshop, a site day or a mediation meeting."),
    discussion: example(
      "logis workshop add visites-sociales-44 --theme budget --hours 2 --with anef-ferrer"),
    aliases: ["ajouter"])

  @OptionGroup var which: ProgrammeArgument

  @Option(
    help: ArgumentHelp(
      help(
        "workshop (sinon), siteDay (chantier) ou mediation.",
        "workshop (else), siteDay or mediation."), valueName: "kind"))
  var kind = "workshop"

  @OptionGroup var gathering: GatheringOptions
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { gathering.foresight.dryRun }

  func run(_ context: Context) throws {
    let known = [Gathering.Kind].workshops
    guard let kind = known.first(where: { $0.rawValue == kind }) else {
      throw Problem.notOne(of: known.map(\.rawValue), Text("--kind"), found: self.kind)
    }
    try context.show(try context.ask(gathering.request(which.id, kind)))
  }
}

/// `workshop attend GATHERING [CASE…]`.
struct AttendWorkshopCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend",
    abstract: help(
      "Noter qui a participé : des dossiers, un nombre de voisins.",
      "Note who took part: cases, a number of neighbours."),
    discussion: example(
      "logis workshop add visites-sociales-44 --theme budget > /dev/null",
      "logis workshop attend $(logis workshop list --programme visites-sociales-44 --limit 1 "
        + "--format csv | tail -1 | cut -d, -f1)"
        + " --neighbours 3"),
    aliases: ["participer"])

  @OptionGroup var which: GatheringArgument

  @Argument(
    help: ArgumentHelp(
      help("Les dossiers qui ont participé.", "The cases that took part."), valueName: "case"))
  var cases: [String] = []

  @Option(
    help: ArgumentHelp(
      help(
        "Voisins présents, dossiers non compris.", "Neighbours present, cases not included."),
      valueName: "n"))
  var neighbours: Int?

  @OptionGroup var time: HoursOption

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Une valeur notée dans chaque dossier ; peut se répéter.",
        "A value noted in each case; may be repeated."), valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @OptionGroup var absence: NotHeldOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    var present = AttendGathering.Present()
    present.cases = cases.map { CaseFile.ID($0) }
    present.neighbours = neighbours
    present.minutes = try time.minutes()
    present.facts = try FieldAssignment.byField(facts)
    present.notHeld = absence.notHeld
    try context.show(
      try context.ask(AttendGathering(which.gathering, present, kinds: .workshops)))
  }
}

/// The option that says that nobody met.
struct NotHeldOption: ParsableArguments {
  @Flag(help: ArgumentHelp(help("La séance n'a pas eu lieu.", "The gathering did not take place.")))
  var notHeld = false
}

/// `workshop list`.
struct ListWorkshopsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les ateliers.", "List workshops."),
    discussion: example("logis workshop list --from 2026-01-01"), aliases: ["lister"])

  @OptionGroup var filter: GatheringFilterOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(filter.request(.workshops)), addedBy: "workshop")
  }
}

/// `workshop show GATHERING`.
struct ShowWorkshopCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer un atelier et qui a participé.", "Show a workshop and who took part."),
    discussion: example(
      "logis workshop add visites-sociales-44 --theme budget > /dev/null",
      "logis workshop show $(logis workshop list --limit 1 --format csv | tail -1 | cut -d, -f1)"),
    aliases: ["montrer"])

  @OptionGroup var which: GatheringArgument
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(ShowGathering(which.gathering, kinds: .workshops)))
  }
}
