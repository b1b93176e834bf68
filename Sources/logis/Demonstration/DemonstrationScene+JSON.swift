import CaseConfiguration
import CaseKernel
import CaseOperations
import Interchange
import Reporting

extension DemonstrationScene {
  /// The scene for scripts, each part in the form of the command that shows it alone.
  func object(_ steps: NextSteps, _ language: Language) -> JSON {
    [
      "store": .string(steps.store), "day": .string(day.description),
      "households": JSON(households), "cases": JSON(cases), "acts": JSON(acts),
      "programmes": .array(programmes.map { $0.object(language) }),
      "caseload": .array(
        caseload.lines.map { line in
          [
            "programme": .string(line.programme.rawValue), "phase": .string(line.phase.rawValue),
            "label": .string(line.label[language]), "cases": JSON(line.cases),
            "overdue": JSON(line.overdue),
          ]
        }),
      "overdue": .array(overdue.entries.map { $0.object(language) }),
      "alerts": .array(
        alerts.map { line in
          [
            "programme": .string(line.programme.rawValue), "case": JSON(line.file?.rawValue),
            "finding": JSON(line.finding?.code),
          ]
        }),
      "firstYears": .array(
        years.map { year in
          [
            "programme": .string(year.programme.id.rawValue),
            "from": .string(year.period.from.description),
            "to": .string(year.period.to.description),
            "published": .object(
              year.figures.published.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }),
            "indicators": .array(year.told.map { $0.object(language) }),
            "budget": year.budget.map { $0.object(language) } ?? .null,
          ]
        }),
      "advice": .array(
        advice.map { sheet in
          ["household": .string(sheet.household.id.rawValue), "programmes": sheet.object(language)]
        }),
      "case": sheet.map { $0.object(language) } ?? .null,
      "call": call.map { $0.object(language) } ?? .null,
      "next": .array(steps.commands.map { .string($0) }),
    ]
  }
}
