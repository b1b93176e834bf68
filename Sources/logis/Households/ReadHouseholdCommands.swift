import ArgumentParser
import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// `household list`.
struct ListHouseholdsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les ménages.", "List households."),
    discussion: example("logis household list --limit 10"), aliases: ["lister"])

  @Option(
    help: ArgumentHelp(
      help("Noms des personnes, ou début d'un identifiant.", "Names, or the start of an id."),
      valueName: "text"))
  var text: String?

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let rows = try context.ask(ListHouseholds(text: text, limit: limit.limit))
    try context.exit.show(
      ListAnswer(
        objects: rows.map(\.object),
        columns: ["id", "name", "persons", "dwelling", "landlord", "tenure"],
        table: table(rows, context)))
  }

  private func table(_ rows: [HouseholdRow], _ context: Context) -> TextTable {
    let confidential = Reader.confidentialAddress[context.language]
    return TextTable(
      [
        .fixed(context.word("Ménage", "Household")), .init(context.word("Nom", "Name")),
        .number(context.word("Personnes", "People")), .init(context.word("Logement", "Dwelling")),
        .init(context.word("Bailleur", "Landlord")), .init(context.word("Occupation", "Tenure")),
      ],
      rows: rows.map { row in
        [
          .init(row.id.rawValue), .init(row.name.revealed), "\(row.persons)",
          row.addressWithheld ? .init(confidential, .faint) : .init(row.dwelling?.rawValue ?? ""),
          .init(row.landlord?.rawValue ?? ""), .init(row.tenure?.label[context.language] ?? ""),
        ]
      },
      emptyText: text == nil
        ? context.word(
          "Aucun ménage ici pour vous. En ajouter : logis household import FICHIER, "
            + "ou logis household add --help",
          "No household here for you. Add some: logis household import FILE, "
            + "or logis household add --help")
        : context.word(
          "Aucun ménage ne répond à cette recherche. Tous : logis household list",
          "No household matches. All of them: logis household list"))
  }
}

/// `household show ID`.
struct ShowHouseholdCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer un ménage : qui, où, à quel titre, ses dossiers.",
      "Show a household: who, where, on what footing, its cases."),
    discussion: example("logis household show H-2605"), aliases: ["montrer"])

  @Argument(help: ArgumentHelp(help("Le ménage.", "The household."), valueName: "household"))
  var id: String

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(ShowHousehold(Household.ID(id))))
  }
}

extension Context {
  /// A household: its page, or its object.
  func show(_ sheet: HouseholdSheet) throws {
    try exit.show(
      ShowAnswer(object: sheet.object, page: HouseholdPage(sheet, language).page))
  }
}
