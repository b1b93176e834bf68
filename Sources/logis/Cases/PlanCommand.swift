import ArgumentParser
import CaseKernel
import CaseOperations

/// `case plan CASE add|done|drop …`: the commitments of each party.
struct PlanCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: help(
      "Le plan d'action : qui s'engage à quoi, pour quand.",
      "The action plan: who commits to what, by when."),
    discussion: example(
      "logis case plan 2025-0019 add household \"déposer le dossier FSL\" --due 2026-03-15",
      "logis case plan 2025-0019 done 1"),
    aliases: ["planifier"])

  /// What is done to the plan.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case add, done, drop

    init?(argument: String) {
      switch argument {
      case "add", "ajouter": self = .add
      case "done", "tenu": self = .done
      case "drop", "abandonner": self = .drop
      default: return nil
      }
    }
  }

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help("add (ajouter), done (tenu) ou drop (abandonner).", "add, done or drop."),
      valueName: "action"))
  var action: Action

  @Argument(
    help: ArgumentHelp(
      help("Pour add, la partie (", "For add, the party (")
        + Commitment.Party.allCases.map(\.rawValue).joined(separator: ", ")
        + help(") et l'engagement ; sinon son numéro.", ") and the commitment; else its number."),
      valueName: "party what | number"))
  var words: [String]

  @OptionGroup var note: NoteOptions

  @Option(
    help: ArgumentHelp(help("Pour quel jour.", "By which day."), valueName: "day"),
    transform: parsedDay)
  var due: Day?

  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    switch action {
    case .add: try add(context)
    case .done: try settle(as: .done, context)
    case .drop: try settle(as: .dropped, context)
    }
  }

  private func add(_ context: Context) throws {
    let party = try word(words[0], of: Commitment.Party.self, "PARTY")
    let spoken = words.dropFirst().joined(separator: " ")
    guard let what = try spoken.isEmpty ? note.text() : spoken else {
      throw ValidationError(help("dire à quoi la partie s'engage", "say what is committed to"))
    }
    try context.show(
      try context.ask(
        AddCommitment(CaseFile.ID(which.id), what, by: party, due: due, on: self.day.on)))
  }

  private func settle(as state: Commitment.State, _ context: Context) throws {
    guard words.count == 1, let number = Int(words[0]) else {
      throw ValidationError(
        help("donner le numéro de l'engagement", "give the number of the commitment"))
    }
    try context.show(
      try context.ask(SettleCommitment(CaseFile.ID(which.id), number, as: state, on: day.on)))
  }
}
