import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange
import Reporting

/// `report budget PROGRAMME`.
struct ReportBudgetCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget",
    abstract: help(
      "Dire ce qu'un programme a coûté et ce que le budget permet encore.",
      "Say what a programme cost and what the budget still allows."),
    discussion: example(
      "logis report budget visites-sociales-44 --from 2015-01-01 --to 2015-12-31"))

  @OptionGroup var which: ProgrammeArgument
  @OptionGroup var period: PeriodOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let report = try context.ask(ReportBudget(ProgrammeInstance.ID(which.id), period.period))
    try context.exit.show(
      ShowAnswer(
        object: report.object(context.language),
        page: BudgetPage(report: report, language: context.language).page))
  }
}

/// A budget as a page.
struct BudgetPage {
  let report: BudgetReport
  let language: Language

  var page: TextPage {
    TextPage(
      [
        .title(report.instance.publicName[language]), .paragraph(Paragraph(period)),
        .section(word("Argent", "Money"), [list(report.amounts(language))]),
        .section(word("Activité", "Work done"), [list(report.quantities(language))]),
      ] + funding + findings + report.notes(language).map { .paragraph(Paragraph($0)) })
  }

  private var period: String {
    let days = report.account.period
    return word(
      "Du \(days.from.written(.fr)) au \(days.to.written(.fr)) inclus.",
      "From \(days.from.written(.en)) to \(days.to.written(.en)) included.")
  }

  private func list(_ lines: [BudgetReport.Line]) -> TextPage.Block {
    .definitions(DefinitionList(lines.map { .init($0.label, $0.value) }))
  }

  private var funding: [TextPage.Block] {
    let lines = report.funding(language)
    return lines.isEmpty ? [] : [.section(word("Financement", "Funding"), [list(lines)])]
  }

  private var findings: [TextPage.Block] {
    let found = report.findings
    guard !found.isEmpty else { return [] }
    return [
      .section(
        word("Constats", "Findings"),
        found.map { finding in
          .paragraph(
            Paragraph(
              (finding.severity == .information ? "· " : "! ") + finding.message[language],
              hanging: 2, style: finding.severity == .information ? .plain : .alert))
        })
    ]
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}

extension BudgetReport {
  /// The object of the contract (`report budget`), with the funding plan.
  func object(_ language: Language) -> JSON {
    let shown = isSuppressed ? nil : account
    return [
      "programme": .string(instance.id.rawValue),
      "period": [
        "from": JSON(account.period.from.description), "to": JSON(account.period.to.description),
      ],
      "budgetCents": JSON(account.budget), "committedCents": JSON(shown?.committed),
      "spentCents": JSON(shown?.spent), "forecastCents": JSON(shown?.forecast),
      "diagnoses": JSON(shown?.diagnoses),
      "diagnosesUnderWay": JSON(shown?.diagnosesUnderWay),
      "measureMonths": JSON(shown.map { Double($0.measureMonths.hundredths) / 100 }),
      "affordableMeasureMonths": JSON(shown?.affordableMonths),
      "households": JSON(shown?.households),
      "costPerHouseholdCents": JSON(shown?.costPerHousehold),
      "funding": [
        "lines": .array(
          instance.funding.map {
            [
              "funder": .string($0.funder.rawValue), "askedCents": JSON($0.asked),
              "grantedCents": JSON($0.granted),
            ]
          }),
        "askedCents": JSON(Optional(instance.asked)),
        "grantedCents": JSON(Optional(instance.granted)), "uncoveredCents": JSON(uncovered),
      ],
      "suppressed": .bool(isSuppressed),
      "findings": .array(findings.map { $0.object(language) }),
    ]
  }
}
