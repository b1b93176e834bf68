import CaseConfiguration
import CaseKernel
import CaseOperations
import Interchange
import Reporting

extension ProjectForm {
  /// The form as an object: one object a part, one key a field.
  func object(_ language: Language) -> JSON {
    let period: JSON = [
      "from": JSON(figures.period.from.description), "to": JSON(figures.period.to.description),
    ]
    let head: [(String, JSON)] = [
      ("programme", .string(instance.id.rawValue)), ("annex", "3-1"), ("period", period),
    ]
    return .object(
      head
        + parts.map { part in
          (part.key, .object(part.fields.flatMap { Self.members(of: $0, language) }))
        })
  }

  /// A field by its key; an amount by two, since money stands in keys that end in `Cents`.
  private static func members(of field: Field, _ language: Language) -> [(String, JSON)] {
    switch field.value {
    case .text(let text): [(field.key, JSON(text?[language]))]
    case .box(let tick):
      [
        (
          field.key,
          ["answer": .string(tick.answer.rawValue), "comment": JSON(tick.comment?[language])]
        )
      ]
    case .amount(let amount):
      [(field.key, .string(amount.state)), (field.key + "Cents", JSON(amount.cents))]
    case .count(let count): [(field.key, JSON(count))]
    case .lines(let lines): [(field.key, JSON(lines.map { $0[language] }))]
    case .share(let share):
      [
        (
          field.key,
          ["yes": JSON(share.yes), "no": JSON(share.no), "unknown": JSON(share.unknown)]
        )
      ]
    case .budgets(let budgets):
      [
        (
          field.key,
          .array(budgets.map { ["year": JSON($0.year), "amountCents": JSON($0.amount)] })
        )
      ]
    case .plan(let plan): [(field.key, .array(plan.map(object(of:))))]
    case .blankBoxes: [(field.key, nil)]
    }
  }

  private static func object(of line: PlanLine) -> JSON {
    [
      "funder": .string(line.funder.rawValue), "name": .string(line.name),
      "asked": .string(line.asked.state), "askedCents": JSON(line.asked.cents),
      "granted": .string(line.granted.state), "grantedCents": JSON(line.granted.cents),
    ]
  }
}
