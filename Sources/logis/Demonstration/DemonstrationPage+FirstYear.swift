import CaseKernel
import CaseOperations
import Interchange
import Reporting

extension DemonstrationPage {
  /// The first year of a programme: who came in, diagnoses in time, orientations, money left.
  func section(_ year: DemonstrationScene.FirstYear) -> TextPage.Block {
    let budget = year.budget
    let first = budget.account.period.from.year
    return .section(
      word(
        "La première année : \(budget.instance.publicName.fr), \(first)",
        "The first year: \(budget.instance.publicName.en), \(first)"),
      [.table(figures(year)), .definitions(DefinitionList(money(budget)))]
        + [sentence(year)].compactMap { $0 }.map(paragraph))
  }

  private func figures(_ year: DemonstrationScene.FirstYear) -> TextTable {
    let told = Set(year.told.map(\.indicator.id))
    return TextTable(
      [
        .init(word("Indicateur", "Indicator"), minimum: 20), .number(word("Sur", "Out of")),
        .number(word("Valeur", "Value")),
      ],
      rows: year.indicators.rows(language).filter { told.contains($0.id) }.map { row in
        [.init(row.label), .init(row.counts), .init(row.value)]
      },
      emptyText: word("Aucun indicateur.", "No indicator."))
  }

  private func money(_ budget: BudgetReport) -> [DefinitionList.Entry] {
    budget.amounts(language).map { .init($0.label, $0.value) }
  }

  /// « 55 × 460 € laissent 20 mois-mesures ; 20 sont faits. »
  private func sentence(_ year: DemonstrationScene.FirstYear) -> String? {
    let account = year.budget.account
    guard !year.budget.isSuppressed, let price = year.diagnosis,
      let months = account.affordableMonths
    else { return nil }
    let done = account.measureMonths.quantity
    return word(
      "\(account.diagnoses) × \(price.written(.fr)) laissent \(months) mois-mesures ; "
        + "faits : \(done.written(.fr)).",
      "\(account.diagnoses) × \(price.written(.en)) leave \(months) measure-months; "
        + "done: \(done.written(.en)).")
  }
}
