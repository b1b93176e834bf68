import ArgumentParser
import CaseKernel
import CaseOperations

/// What is said of any gathering that is added.
struct GatheringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Jour, à venir aussi (sinon celui de la séance remplacée, ou aujourd'hui).",
        "Day of the gathering, ahead too (else that of the one it replaces, or today)."),
      valueName: "day"),
    transform: parsedDay)
  var on: Day?

  @Option(help: ArgumentHelp(help("Le thème.", "The theme."), valueName: "theme"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Le lieu ; jamais le logement d'un ménage.",
        "The place; never the home of a household."), valueName: "text"))
  var place: String?

  @OptionGroup var time: HoursOption

  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(
      help("Partenaires qui animent.", "Partners who lead it."), valueName: "partner"))
  var partners: [String] = []

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Une autre valeur que porte la séance ; peut se répéter.",
        "Another value that the gathering carries; may be repeated."), valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @OptionGroup var note: NoteOptions

  @Option(
    help: ArgumentHelp(
      help(
        "La séance que celle-ci remplace : autre jour, autre thème.",
        "The gathering that this one replaces: another day, another theme."),
      valueName: "gathering"))
  var corrects: String?

  @OptionGroup var foresight: DryRunOption

  /// The request for a gathering of that kind in that programme.
  func request(
    _ programme: String, _ kind: Gathering.Kind, _ more: [FieldID: String] = [:]
  ) throws -> AddGathering {
    var facts = try FieldAssignment.byField(facts)
    for (field, value) in more { facts[field] = value }
    if let theme { facts["theme"] = theme }
    if let place { facts["place"] = place }
    if let text = try note.text() { facts["notes"] = text }
    return AddGathering(
      ProgrammeInstance.ID(programme), kind,
      note: CaseEvent.Note(minutes: try time.minutes(), with: partners.map { Partner.ID($0) }),
      facts: facts, on: on, corrects: corrects.map { Gathering.ID($0) })
  }
}

/// Which gatherings of a noun are listed.
struct GatheringFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(help("D'un programme.", "Of a programme."), valueName: "programme"),
    completion: .programmes)
  var programme: String?

  @Option(
    help: ArgumentHelp(help("À partir de ce jour.", "From that day on."), valueName: "day"),
    transform: parsedDay)
  var from: Day?

  @Option(
    help: ArgumentHelp(help("Jusqu'à ce jour.", "Until that day."), valueName: "day"),
    transform: parsedDay)
  var to: Day?

  @Option(help: ArgumentHelp(help("D'un thème.", "Of a theme."), valueName: "theme"))
  var theme: String?

  @OptionGroup var limit: LimitOption

  /// The request for those kinds.
  func request(_ kinds: [Gathering.Kind]) -> ListGatherings {
    ListGatherings(
      kinds, programme: programme.map { ProgrammeInstance.ID($0) }, from: from, to: to,
      theme: theme, limit: limit.limit)
  }
}

/// The gathering that a command is about.
struct GatheringArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      help("La séance, comme G-0001.", "The gathering, like G-0001."), valueName: "gathering"))
  var id: String

  var gathering: Gathering.ID { Gathering.ID(id) }
}

/// So many of a partner's staff in one job: `erilia:siteManager:3`.
struct StaffCount: ExpressibleByArgument {
  let staff: AttendGathering.Staff

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    guard let count = parts.count == 3 ? Int(parts[2]) : 1, count > 0 else { return nil }
    staff = AttendGathering.Staff(Partner.ID(parts[0]), parts[1], count)
  }

  static var defaultValueDescription: String { "partner:job:count" }
}

/// What is to be checked by a day: `2026-12-01:the reserved dwellings`.
struct CheckpointArgument: ExpressibleByArgument {
  let checkpoint: AttendGathering.Checkpoint

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":"),
      let due = Day(written: String(argument[..<colon]))
    else { return nil }
    let what = argument[argument.index(after: colon)...].drop { $0 == " " }
    guard !what.isEmpty else { return nil }
    checkpoint = AttendGathering.Checkpoint(String(what), by: due)
  }

  static var defaultValueDescription: String { "day:text" }
}

/// The noun of the command line under which gatherings of some kinds are found.
extension [Gathering.Kind] {
  static let workshops: [Gathering.Kind] = [.workshop, .siteDay, .mediation]
  static let trainings: [Gathering.Kind] = [.training]
  static let meetings: [Gathering.Kind] = [.committee]
}
