import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `household edit ID`.
struct EditHouseholdCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: help(
      "Modifier un ménage ; ce qui est daté garde son passé.",
      "Change a household; what is dated keeps its past."),
    discussion: example(
      "logis household edit H-2605 --tenure bareOccupant --on 2026-02-01",
      "logis household edit H-2605 --unknown rent-debt"),
    aliases: ["modifier"])

  @Argument(help: ArgumentHelp(help("Le ménage.", "The household."), valueName: "household"))
  var id: String

  @Option(
    help: ArgumentHelp(
      help(
        "La personne dont il s'agit (sinon le titulaire), comme P-0002.",
        "The person it is about (else the holder), like P-0002."), valueName: "person"))
  var member: String?

  @Option(
    help: ArgumentHelp(
      help("Une personne qui arrive.", "A person who joins."),
      valueName: "relation:last[:first[:birth[:room]]]"))
  var person: [String] = []

  @Option(
    help: ArgumentHelp(
      help("Une personne qui part, comme P-0002.", "A person who leaves, like P-0002."),
      valueName: "person"))
  var leaves: [String] = []

  @Option(
    help: ArgumentHelp(
      help("Ce qui n'est finalement pas connu.", "What is not known after all."),
      valueName: "column"))
  var unknown: [String] = []

  @OptionGroup var about: PersonOptions
  @OptionGroup var household: HouseholdOptions
  @OptionGroup var safety: SafetyOptions
  @OptionGroup var date: DayOption
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let cells = about.cells.merging(household.cells) { first, _ in first }
      .merging(safety.cells) { first, _ in first }
    var edit = EditHousehold(Household.ID(id), cells)
    edit.unknown = unknown
    edit.member = member.map { Person.ID($0) }
    edit.joining = person
    edit.leaving = leaves.map { Person.ID($0) }
    edit.on = date.on
    let done = try context.ask(edit)
    context.warn(done.doubts)
    guard let sheet = done.sheet else { return try preview(done, context) }
    try context.show(sheet)
  }

  private func preview(_ done: EditHousehold.Outcome, _ context: Context) throws {
    let list = done.changes.joined(separator: ", ")
    let told =
      list.isEmpty
      ? Text(fr: "Rien ne changerait.", en: "Nothing would change.")
      : Text(fr: "Changerait : \(list)", en: "Would change: \(list)")
    try context.showDryRun(told, [("id", .string(id)), ("changes", JSON(done.changes))])
  }
}
