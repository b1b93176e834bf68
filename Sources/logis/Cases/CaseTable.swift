import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// Cases as a list: a line each for people, the objects of the contract for scripts.
struct CaseTable {
  let found: ListCases.Outcome
  let language: Language

  init(_ found: ListCases.Outcome, _ language: Language) {
    self.found = found
    self.language = language
  }

  var answer: ListAnswer {
    ListAnswer(
      objects: found.sheets.map { $0.summaryObject(language) },
      columns: [
        "id", "programme", "module", "household", "openedOn", "phase", "phaseSince", "due", "open",
        "outcome", "closedOn", "lastContact",
      ], table: table)
  }

  private var table: TextTable {
    TextTable(
      [
        .fixed(word("Dossier", "Case")), .init(word("Ménage", "Household"), minimum: 9),
        .init(word("Programme", "Programme"), minimum: 9, shrink: 2),
        .init(word("Phase", "Phase"), minimum: 8), .fixed(word("Depuis", "Since")),
        .fixed(word("Échéance", "Due")), .fixed("Contact"),
      ],
      rows: found.rows.map(row),
      emptyText: word(
        "Aucun dossier ne répond à ces critères. Pour en ouvrir un : logis case open --help",
        "No case matches. To open one: logis case open --help"))
  }

  private func row(_ row: CaseRow) -> [TextTable.Cell] {
    let late = row.due.map { $0 < found.day } ?? false
    return [
      .init(row.id.rawValue), .init(household(row)),
      .init(found.programmes[row.programme]?[language] ?? row.programme.rawValue),
      .init(phase(row)), .init(row.phaseSince.short(language)),
      .init(row.due?.short(language) ?? "", late ? .alert : .plain),
      .init(row.lastContact?.short(language) ?? ""),
    ]
  }

  private func household(_ row: CaseRow) -> String {
    let name = row.householdName.revealed
    return name.isEmpty ? row.household.rawValue : name
  }

  private func phase(_ row: CaseRow) -> String {
    found.phases[row.programme]?[row.phase]?[language] ?? row.phase.rawValue
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
