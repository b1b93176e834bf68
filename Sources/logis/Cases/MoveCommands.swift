import ArgumentParser
import CaseKernel
import CaseOperations

/// `case record CASE FIELD=VALUE …`.
struct RecordFactsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: help("Renseigner des faits du dossier.", "Record facts of a case."),
    discussion: example("logis case record 2026-0002 proposalDeadline=2026-04-15"),
    aliases: ["renseigner"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help(
        "Les faits ; « unknown » rend un fait inconnu.",
        "The facts; \"unknown\" makes a fact unknown."), valueName: "field=value"))
  var facts: [FieldAssignment]

  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let facts = try FieldAssignment.byField(facts)
    try context.show(
      try context.ask(RecordFacts(CaseFile.ID(which.id), facts, on: day.on)))
  }
}

/// `case advance CASE PHASE`.
struct AdvanceCaseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance",
    abstract: help("Faire passer un dossier à une phase.", "Take a case to a phase."),
    discussion: example(
      "logis case log 2026-0019 liaisonForm", "logis case advance 2026-0019 proposal"),
    aliases: ["avancer"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help("La phase (case show dit lesquelles).", "The phase (see case show)."),
      valueName: "phase"), completion: .phases)
  var phase: String

  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    try context.show(
      try context.ask(AdvanceCase(CaseFile.ID(which.id), to: PhaseID(phase), on: day.on)))
  }
}

/// `case close CASE OUTCOME`.
struct CloseCaseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: help(
      "Clore un dossier avec son motif de sortie.", "Close a case with its outcome."),
    discussion: example("logis case close 2025-0019 autonomous"),
    aliases: ["clore"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help("Le motif (programme show dit lesquels).", "The outcome (see programme show)."),
      valueName: "outcome"), completion: .outcomes)
  var outcome: String

  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    try context.show(
      try context.ask(CloseCase(CaseFile.ID(which.id), OutcomeID(outcome), on: day.on)))
  }
}

/// `case reopen CASE`.
struct ReopenCaseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: help(
      "Rouvrir un dossier clos, dans la phase qu'il a quittée.",
      "Open a closed case again, in the phase it left."),
    discussion: example("logis case reopen 2015-0055"), aliases: ["rouvrir"])

  @OptionGroup var which: CaseArgument
  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    try context.show(try context.ask(ReopenCase(CaseFile.ID(which.id), on: day.on)))
  }
}
