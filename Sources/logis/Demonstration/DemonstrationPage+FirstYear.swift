import CaseConfiguration
import CaseKernel
import CaseOperations
import Interchange
import Reporting

extension DemonstrationPage {
  /// The published figures of a programme, and the money of its first year where there is some.
  func section(_ year: DemonstrationScene.FirstYear) -> TextPage.Block {
    let account = year.budget.map { [TextPage.Block.definitions(DefinitionList(money($0)))] } ?? []
    return .section(
      title(year),
      [.table(figures(year))] + account + [sentence(year)].compactMap { $0 }.map(paragraph))
  }

  private func title(_ year: DemonstrationScene.FirstYear) -> String {
    let name = year.programme.publicName
    if let title = year.figures.title {
      return word("\(title.fr) : \(name.fr)", "\(title.en): \(name.en)")
    }
    let first = year.period.from.year
    return word(
      "La première année : \(name.fr), \(first)", "The first year: \(name.en), \(first)")
  }

  private func figures(_ year: DemonstrationScene.FirstYear) -> TextTable {
    let told = Set(year.told.map(\.indicator.id))
    let published = year.figures.published
    let columns: [TextTable.Column] = [
      .init(word("Indicateur", "Indicator"), minimum: 20), .number(word("Sur", "Out of")),
      .number(word("Valeur", "Value")),
    ]
    return TextTable(
      published.isEmpty ? columns : columns + [.number(word("Publié", "Published"))],
      rows: year.indicators.rows(language).filter { told.contains($0.id) }.map { row in
        let cells: [TextTable.Cell] = [.init(row.label), .init(row.counts), .init(row.value)]
        return published.isEmpty ? cells : cells + [.init(published[row.id] ?? "")]
      },
      emptyText: word("Aucun indicateur.", "No indicator."))
  }

  private func money(_ budget: BudgetReport) -> [DefinitionList.Entry] {
    budget.amounts(language).map { .init($0.label, $0.value) }
  }

  /// « 55 × 460 € laissent 20 mois-mesures ; 20 sont faits. »
  private func sentence(_ year: DemonstrationScene.FirstYear) -> String? {
    guard let budget = year.budget, !budget.isSuppressed, let price = year.figures.diagnosis,
      let months = budget.account.affordableMonths
    else { return nil }
    let account = budget.account
    let done = account.measureMonths.quantity
    return word(
      "\(account.diagnoses) × \(price.written(.fr)) laissent \(months) mois-mesures ; "
        + "faits : \(done.written(.fr)).",
      "\(account.diagnoses) × \(price.written(.en)) leave \(months) measure-months; "
        + "done: \(done.written(.en)).")
  }
}
