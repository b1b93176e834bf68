import ArgumentParser
import CaseKernel
import CaseOperations

/// `committee add PROGRAMME COMMITTEE`.
struct AddMeetingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: help(
      "Ajouter la réunion d'un comité, tenue ou à venir.",
      "Add the meeting of a committee, held or to come."),
    discussion: example("logis committee add visites-sociales-44 steering --place Préfecture"),
    aliases: ["ajouter"])

  @OptionGroup var which: ProgrammeArgument

  @Argument(
    help: ArgumentHelp(
      help("Le comité, comme config.yaml le nomme.", "The committee, as config.yaml names it."),
      valueName: "committee"))
  var committee: String

  @OptionGroup var gathering: GatheringOptions
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { gathering.foresight.dryRun }

  func run(_ context: Context) throws {
    try context.show(
      try context.ask(gathering.request(which.id, .committee, ["committee": committee])))
  }
}

/// `committee attend GATHERING`.
struct AttendMeetingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend",
    abstract: help(
      "Noter qui a siégé, ce qui est décidé et ce qu'il faudra vérifier.",
      "Note who sat, what is decided and what is to be checked."),
    discussion: example(
      "logis committee add visites-sociales-44 steering > /dev/null",
      "logis committee attend"
        + " $(logis committee list --limit 1 --format csv | tail -1 | cut -d, -f1)"
        + " --members lnh --decision \"Reconduire l'action\""),
    aliases: ["participer"])

  @OptionGroup var which: GatheringArgument

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      help("Partenaires qui ont siégé.", "Partners that sat."), valueName: "partner"))
  var members: [String] = []

  @Option(
    name: .customLong("decision"), parsing: .singleValue,
    help: ArgumentHelp(
      help("Une décision ; peut se répéter.", "A decision; may be repeated."), valueName: "text"))
  var decisions: [String] = []

  @Option(
    name: .customLong("checkpoint"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Un point d'étape, comme « 2027-03-01: bilan des entrées ».",
        "A checkpoint, like \"2027-03-01: entries so far\"."), valueName: "day:text"))
  var checkpoints: [CheckpointArgument] = []

  @OptionGroup var absence: NotHeldOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    var present = AttendGathering.Present()
    present.members = members.map { Partner.ID($0) }
    present.decisions = decisions
    present.checkpoints = checkpoints.map(\.checkpoint)
    present.notHeld = absence.notHeld
    try context.show(
      try context.ask(AttendGathering(which.gathering, present, kinds: .meetings)))
  }
}

/// `committee list`.
struct ListMeetingsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les réunions.", "List meetings."),
    discussion: example("logis committee list --programme visites-sociales-44"),
    aliases: ["lister"])

  @OptionGroup var filter: GatheringFilterOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(filter.request(.meetings)), addedBy: "committee")
  }
}

/// `committee show GATHERING`.
struct ShowMeetingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer une réunion, ses décisions et ses points d'étape.",
      "Show a meeting, its decisions and its checkpoints."),
    discussion: example(
      "logis committee add visites-sociales-44 steering > /dev/null",
      "logis committee show"
        + " $(logis committee list --limit 1 --format csv | tail -1 | cut -d, -f1)"),
    aliases: ["montrer"])

  @OptionGroup var which: GatheringArgument
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(ShowGathering(which.gathering, kinds: .meetings)))
  }
}
