package import CaseKernel
import CaseOperations

extension IndicatorReport {
  /// One line of the table: id, label, numerator and denominator, value, population.
  package struct Row: Hashable, Sendable {
    package var id: String
    package var label: String
    /// Numerator and denominator.
    package var counts: String
    /// The value with its unit.
    package var value: String
    /// Which cases the figure speaks of.
    package var population: String

    /// The five columns, in the order of the table.
    package var cells: [String] { [id, label, counts, value, population] }
  }

  /// The lines as people read them, in the order in which the programme declares them.
  package func rows(_ language: Language) -> [Row] {
    lines.map { line in
      Row(
        id: line.indicator.id, label: line.indicator.label[language],
        counts: line.counts(language), value: line.written(language, under: threshold),
        population: line.indicator.population.label[language])
    }
  }

  /// What a reader must know: the period, what each population is, how months are counted.
  package func notes(_ language: Language) -> [String] {
    [period, populations, counting, positive, hidden].compactMap { $0?[language] }
  }

  private var period: Text {
    let (first, last) = (done.from, done.to)
    let cut = done.to < asked.to
    return Text(
      fr: "Période : du \(first.written(.fr)) au \(last.written(.fr)) inclus"
        + (cut ? " (arrêtée à aujourd'hui ; demandée jusqu'au \(asked.to.written(.fr)))." : "."),
      en: "Period: from \(first.written(.en)) to \(last.written(.en)) included"
        + (cut ? " (cut at today; asked until \(asked.to.written(.en)))." : "."))
  }

  private var populations: Text {
    Text(
      fr: "Flux : arrivé dans la période ; cohorte : entré dans la période ; stock : présent le "
        + "dernier jour. Un ménage compte une fois, même avec plusieurs mesures.",
      en: "Flow: happened in the period; cohort: entered in the period; stock: present on the last "
        + "day. A household counts once, even with several measures.")
  }

  private var counting: Text? {
    guard lines.contains(where: { $0.indicator.unit == .months }),
      let terms = instance.prices(on: done.to)
    else { return nil }
    return Text(
      fr: "Mois-mesures : \(terms.counting.label.fr), \(terms.suspendedMonths.label.fr).",
      en: "Measure-months: \(terms.counting.label.en), \(terms.suspendedMonths.label.en).")
  }

  private var positive: Text? {
    guard !positiveExits.isEmpty, lines.contains(where: { $0.indicator.id == "I.13.positive" })
    else { return nil }
    return Text(
      fr: "Sorties positives : " + positiveExits.map(\.fr).joined(separator: ", ") + ".",
      en: "Positive exits: " + positiveExits.map(\.en).joined(separator: ", ") + ".")
  }

  private var hidden: Text? {
    guard let threshold else { return nil }
    return Text(
      fr: "Les effectifs de moins de \(threshold) sont masqués.",
      en: "Counts under \(threshold) are hidden.")
  }
}

extension IndicatorResult {
  /// Numerator and denominator in the unit of the figure, « 18 / 22 »; the denominator alone of a
  /// median; nothing where the value says it all.
  func counts(_ language: Language) -> String {
    guard let denominator else { return "" }
    let whole = indicator.unit == .hours ? amount(denominator, language) : String(denominator)
    return numerator.map { "\(amount($0, language)) / \(whole)" } ?? whole
  }

  /// The value as people read it: « 81,8 % », « 543,64 € », « — » where it is unknown.
  func written(_ language: Language, under threshold: Int?) -> String {
    if suppressed { return threshold.map { "< \($0)" } ?? "—" }
    guard let value else { return "—" }
    switch indicator.unit {
    case .ratio:
      return Ratio(numerator: numerator ?? 0, denominator: denominator ?? 0).percent(language)
    case .cents: return Cents(Int64(value)).written(language)
    case .count: return Self.decimal(value, language)
    case .days:
      let word = value < 2 ? Text(fr: "jour", en: "day") : Text(fr: "jours", en: "days")
      return "\(Self.decimal(value, language))\u{A0}\(word[language])"
    case .months: return MonthCount(hundredths: numerator ?? 0).written(language)
    case .hours: return "\(Self.decimal(value, language))\u{A0}h"
    }
  }

  private func amount(_ number: Int, _ language: Language) -> String {
    switch indicator.unit {
    case .cents: Cents(Int64(number)).written(language)
    case .months: MonthCount(hundredths: number).quantity.written(language)
    case .hours: Self.decimal(Double(number) / 60, language)
    case .ratio, .count, .days: String(number)
    }
  }

  /// With one decimal at most, rounded half-up.
  private static func decimal(_ value: Double, _ language: Language) -> String {
    let tenths = Int64((value * 10).rounded(.toNearestOrAwayFromZero))
    return Quantity(hundredths: tenths * 10).written(language)
  }
}
