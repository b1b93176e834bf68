package import CaseKernel
import CaseOperations

extension BudgetReport {
  /// A figure as people read it, with what it is; « — » where it is unknown or hidden.
  package struct Line: Hashable, Sendable {
    /// What the figure is.
    package var label: String
    /// The figure with its unit, in the language asked.
    package var value: String
  }

  /// The money, from what there is to what is left.
  package func amounts(_ language: Language) -> [Line] {
    let shows = !isSuppressed
    return [
      line(Text(fr: "Budget", en: "Budget"), account.budget, language),
      line(Text(fr: "Dépensé", en: "Spent"), shows ? account.spent : nil, language),
      line(Text(fr: "Engagé", en: "Committed"), shows ? account.committed : nil, language),
      line(Text(fr: "Prévu", en: "Forecast"), shows ? account.forecast : nil, language),
      line(Text(fr: "Reste", en: "Left"), shows ? account.left : nil, language),
      line(
        Text(fr: "Coût par ménage", en: "Cost per household"),
        shows ? account.costPerHousehold : nil, language),
    ]
  }

  /// What was done, and what can still be.
  package func quantities(_ language: Language) -> [Line] {
    let shows = !isSuppressed
    return [
      line(Text(fr: "Diagnostics faits", en: "Diagnoses done"), account.diagnoses, shows, language),
      line(
        Text(fr: "Diagnostics en cours", en: "Diagnoses under way"), account.diagnosesUnderWay,
        shows, language),
      Line(
        label: Text(fr: "Mois-mesures faits", en: "Measure-months done")[language],
        value: shows ? account.measureMonths.quantity.written(language) : "—"),
      line(
        Text(
          fr: "Mois-mesures finançables",
          en: "Measure-months affordable"), account.affordableMonths, shows,
        language),
      line(Text(fr: "Ménages", en: "Households"), account.households, shows, language),
    ]
  }

  /// The funding plan, and the part of the budget that nobody covers.
  package func funding(_ language: Language) -> [Line] {
    guard !instance.funding.isEmpty else { return [] }
    return [
      line(Text(fr: "Demandé", en: "Asked for"), instance.asked, language),
      line(Text(fr: "Accordé", en: "Granted"), instance.granted, language),
      line(Text(fr: "Non couvert", en: "Not covered"), uncovered, language),
    ]
  }

  /// What a reader must know: what the amounts contain, how months are counted.
  package func notes(_ language: Language) -> [String] {
    let amounts = Text(
      fr: "Engagé : dépensé, diagnostics en cours au prix du jour où ils ont été demandés et mois "
        + "commencés. Prévu : engagé et mois des mesures en cours jusqu'à leur fin prévue, sinon "
        + "jusqu'à la fin de la période.",
      en: "Committed: spent, diagnoses under way at the price of the day they were ordered and "
        + "months begun. Forecast: committed and the months of running measures up to their "
        + "planned end, else up to the end of the period.")
    let counting = instance.prices(on: account.period.to).map { terms in
      Text(
        fr: "Mois-mesures : \(terms.counting.label.fr), \(terms.suspendedMonths.label.fr).",
        en: "Measure-months: \(terms.counting.label.en), \(terms.suspendedMonths.label.en).")
    }
    return [amounts, counting].compactMap { $0?[language] }
  }

  private func line(_ label: Text, _ amount: Cents?, _ language: Language) -> Line {
    Line(label: label[language], value: amount?.written(language) ?? "—")
  }

  private func line(_ label: Text, _ count: Int?, _ shows: Bool, _ language: Language) -> Line {
    Line(label: label[language], value: shows ? count.map(String.init) ?? "—" : "—")
  }
}
