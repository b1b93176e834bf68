import ArgumentParser
import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// `find TEXT`.
struct FindCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: help(
      "Chercher des personnes, ménages, dossiers, partenaires et logements.",
      "Find people, households, cases, partners and dwellings."),
    discussion: help(
      "Le texte : des débuts de mots dans n'importe quel ordre, sans souci d'accents ni de "
        + "majuscules ; un identifiant ; un téléphone. Le plus proche vient en premier, dans ce "
        + "que vous pouvez voir.",
      "The text: beginnings of words in any order, whatever the accents and capitals; an id; a "
        + "telephone number. The nearest comes first, among what you may see.")
      + "\n\n" + example("logis find ferrer --limit 5"),
    aliases: ["chercher"])

  @Argument(
    help: ArgumentHelp(
      help("Ce que l'on cherche.", "What to look for."), valueName: "text"))
  var text: [String]

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let rows = try context.ask(Find(text.joined(separator: " "), limit: limit.limit))
    try context.exit.show(
      ListAnswer(
        objects: rows.map { $0.object(context.language) },
        columns: ["kind", "id", "label", "household", "programme", "phase", "open"],
        table: table(rows, context)))
  }

  private func table(_ rows: [FoundRow], _ context: Context) -> TextTable {
    TextTable(
      [
        .fixed(context.word("Quoi", "What")), .fixed(context.word("Identifiant", "Id")),
        .init(context.word("Nom", "Name"), minimum: 12),
        .init(context.word("Ménage", "Household")), .init(context.word("État", "State")),
      ],
      rows: rows.map { row in
        [
          .init(row.found.kind.label[context.language]), .init(row.found.id),
          .init(row.written(context.language)), .init(household(row)),
          .init(state(row, context)),
        ]
      },
      emptyText: context.word(
        "Rien ne répond à cette recherche dans ce que vous pouvez voir. Moins de lettres "
          + "trouvent davantage.",
        "Nothing matches among what you may see. Fewer letters find more."))
  }

  /// A household's own line need not say its id twice.
  private func household(_ row: FoundRow) -> String {
    row.found.kind == .household ? "" : row.found.household?.rawValue ?? ""
  }

  private func state(_ row: FoundRow, _ context: Context) -> String {
    guard let isOpen = row.found.caseRow?.isOpen else { return "" }
    return isOpen ? context.word("ouvert", "open") : context.word("clos", "closed")
  }
}
