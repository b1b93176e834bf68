package import CaseKernel
import CaseOperations

extension BudgetReport {
  /// Everything worth knowing: money beyond the budget, what is not fixed, what is not covered.
  package var findings: [Finding] {
    if isSuppressed { return [smallCellsFinding] + unknownBudget + fundingFindings }
    return overrunFindings + unpricedFindings + unknownBudget + fundingFindings
  }

  private func code(_ name: String) -> String { "\(module)/\(name)" }

  private var overrunFindings: [Finding] {
    guard let budget = account.budget, let spent = account.spent else { return [] }
    let facts = facts(["budgetCents": budget, "spentCents": spent])
    if account.isExceeded {
      return [
        Finding(
          code("budget-exceeded"), .warning,
          Text(
            fr: "dépensé : \(spent.written(.fr)), soit \((spent - budget).written(.fr)) de plus "
              + "que le budget de \(budget.written(.fr))",
            en: "\(spent.written(.en)) spent: \((spent - budget).written(.en)) more than the "
              + "budget of \(budget.written(.en))"), facts: facts, source: "D4.5")
      ]
    }
    guard account.willBeExceeded, let forecast = account.forecast else { return [] }
    return [
      Finding(
        code("budget-will-be-exceeded"), .warning,
        Text(
          fr: "prévu : \(forecast.written(.fr)), soit \((forecast - budget).written(.fr)) de plus "
            + "que le budget de \(budget.written(.fr))",
          en: "\(forecast.written(.en)) foreseen: \((forecast - budget).written(.en)) more than "
            + "the budget of \(budget.written(.en))"),
        facts: self.facts(["budgetCents": budget, "forecastCents": forecast]), source: "D4.5")
    ]
  }

  private func facts(_ amounts: [String: Cents]) -> [String: FieldValue] {
    amounts.mapValues { .number(Int($0.amount)) }
  }

  private var unpricedFindings: [Finding] {
    account.gaps.map { gap in
      let price =
        gap.price == .diagnosis
        ? Text(fr: "le prix d'un diagnostic", en: "the price of a diagnosis")
        : Text(fr: "le prix d'un mois-mesure", en: "the price of a measure-month")
      return Finding(
        code("price-unset"), .warning,
        Text(
          fr: "\(price.fr) n'est pas fixé au \(gap.on.short(.fr)) : le coût est inconnu",
          en: "\(price.en) is not fixed on \(gap.on.short(.en)): the cost is unknown"),
        facts: ["price": .text(gap.price.rawValue), "on": .init(gap.on)], source: "D4.5")
    }
  }

  private var unknownBudget: [Finding] {
    guard account.budget == nil else { return [] }
    let (first, last) = (account.period.from.year, account.period.to.year)
    let years = first == last ? "\(first)" : "\(first)–\(last)"
    return [
      Finding(
        code("budget-unknown"), .information,
        Text(fr: "aucun budget pour \(years)", en: "no budget for \(years)"))
    ]
  }

  private var fundingFindings: [Finding] {
    guard let budget = account.budget, !instance.funding.isEmpty else { return [] }
    let (asked, granted) = (instance.asked, instance.granted)
    var found: [Finding] = []
    if granted < budget {
      found.append(
        Finding(
          code("funding-uncovered"), .warning,
          Text(
            fr: "financements accordés : \(granted.written(.fr)) ; restent "
              + "\((budget - granted).written(.fr)) non couverts",
            en: "funding granted: \(granted.written(.en)); \((budget - granted).written(.en)) "
              + "not covered"),
          facts: facts(["budgetCents": budget, "grantedCents": granted])))
    }
    if asked < budget, granted < budget {
      found.append(
        Finding(
          code("funding-not-asked"), .information,
          Text(
            fr: "financements demandés : \(asked.written(.fr)) pour un budget de "
              + budget.written(.fr),
            en: "funding asked for: \(asked.written(.en)) for a budget of \(budget.written(.en))"),
          facts: facts(["budgetCents": budget, "askedCents": asked])))
    }
    return found
  }

  private var smallCellsFinding: Finding {
    let threshold = threshold ?? 0
    return Finding(
      code("small-cells"), .information,
      Text(
        fr: "moins de \(threshold) ménages : ce qui a été fait n'est pas montré",
        en: "fewer than \(threshold) households: what was done is not shown"),
      facts: ["threshold": .number(threshold)], source: "D5.4")
  }
}
