import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `household add`.
struct AddHouseholdCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: help(
      "Ajouter un ménage : le titulaire par les options, les autres par --person.",
      "Add a household: the holder by options, the others by --person."),
    discussion: example(
      #"logis household add --last-name Exemple --first-name Ana --tenure tenant \"#,
      "  --landlord lnh --person child:Exemple:Noa:2015-04-02"),
    aliases: ["ajouter"])

  @Option(
    help: ArgumentHelp(
      help("Son identifiant (sinon le suivant, H-0001).", "Its id (else the next, H-0001)."),
      valueName: "id"))
  var id: String?

  @Option(
    help: ArgumentHelp(
      help("Une autre personne, autant de fois qu'il en faut.", "Another person, repeatable."),
      valueName: "relation:last[:first[:birth[:room]]]"))
  var person: [String] = []

  @OptionGroup var holder: PersonOptions
  @OptionGroup var household: HouseholdOptions
  @OptionGroup var safety: SafetyOptions
  @OptionGroup var date: DayOption
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let cells = holder.cells.merging(household.cells) { first, _ in first }
      .merging(safety.cells) { first, _ in first }
    let done = try context.ask(AddHousehold(id: id, cells, people: person, on: date.on))
    context.warn(done.doubts)
    guard let sheet = done.sheet else {
      return try context.showDryRun(
        Text(fr: "Le ménage serait ajouté.", en: "The household would be added."),
        [("id", JSON(done.id?.rawValue))])
    }
    try context.show(sheet)
  }
}
