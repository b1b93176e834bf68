import ArgumentParser
import CaseKernel
import Interchange
import Reporting

/// `report indicators PROGRAMME`.
struct ReportIndicatorsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: help(
      "Calculer les indicateurs d'un programme sur une période.",
      "Compute the indicators of a programme over a period."),
    discussion: example(
      "logis report indicators visites-sociales-44 --from 2015-01-01 --to 2015-12-31"),
    aliases: ["indicateurs"])

  @OptionGroup var which: ProgrammeArgument
  @OptionGroup var period: PeriodOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let report = try context.ask(
      ReportIndicators(ProgrammeInstance.ID(which.id), period.period))
    let page = IndicatorPage(report: report, language: context.language)
    switch context.exit.format {
    case .json, .csv, .ics, .markdown, .html, .svg: try context.exit.show(page.list)
    case .text, .table, nil: try context.exit.show(page.answer)
    }
  }
}

/// Indicators as a table with what one must know to read them.
struct IndicatorPage {
  let report: IndicatorReport
  let language: Language

  var list: ListAnswer {
    ListAnswer(
      objects: report.lines.map { $0.object(language) },
      columns: [
        "id", "label", "population", "numerator", "denominator", "value", "unit", "suppressed",
      ], table: table)
  }

  var answer: ShowAnswer {
    ShowAnswer(
      object: .array(list.objects),
      page: TextPage(
        [.title(report.instance.publicName[language]), .table(table)]
          + report.notes(language).map { .paragraph(Paragraph($0)) }))
  }

  private var table: TextTable {
    TextTable(
      [
        .init(word("Indicateur", "Indicator"), minimum: 12, shrink: 2),
        .init(word("Libellé", "Label"), minimum: 20),
        .number(word("Sur", "Out of")), .number(word("Valeur", "Value")),
        .fixed(word("Population", "Population")),
      ],
      rows: report.rows(language).map { row in
        row.cells.map { TextTable.Cell($0) }
      },
      emptyText: word(
        "Ce programme ne déclare aucun indicateur.", "This programme declares no indicator."))
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}

extension IndicatorResult {
  /// The object of the contract (`report indicators`), amounts in the unit of the indicator.
  func object(_ language: Language) -> JSON {
    [
      "id": .string(indicator.id), "label": .string(indicator.label[language]),
      "population": .string(indicator.population.rawValue),
      "numerator": numerator.map { amount($0) } ?? .null, "denominator": whole,
      "value": shownValue, "unit": .string(indicator.unit.rawValue),
      "suppressed": .bool(suppressed),
    ]
  }

  private var whole: JSON {
    indicator.unit == .hours ? denominator.map { amount($0) } ?? .null : JSON(denominator)
  }

  private func amount(_ number: Int) -> JSON {
    switch indicator.unit {
    case .months: .number(Double(number) / 100)
    case .hours: JSON(Ratio(numerator: number, denominator: 60).value)
    case .ratio, .count, .days, .cents: JSON(number)
    }
  }

  private var shownValue: JSON {
    guard let value else { return .null }
    switch indicator.unit {
    case .cents, .count: return .integer(Int64(value))
    case .hours: return numerator.map { amount($0) } ?? .null
    case .ratio, .days, .months: return .number(value)
    }
  }
}
