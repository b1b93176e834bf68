import CaseKernel
import Subletting

extension ChangementDeStatut {
  /// The works: agreed by the landlord, told before and after, within the budget of materials.
  func worksFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard context.file.phase == "steps" else { return [] }
    return agreement(context) + before(context) + after(context) + materials(context)
  }

  private func agreement(_ context: CaseContext<Details>) -> [Finding] {
    guard context.details.worksProject != nil, context.details.worksAgreed != true else {
      return []
    }
    return [
      finding(
        .worksNotAgreed, .warning,
        Text(
          fr: "un projet de travaux existe : l'accord du bailleur n'est pas noté",
          en: "works are planned: the landlord's agreement is not recorded"))
    ]
  }

  private func before(_ context: CaseContext<Details>) -> [Finding] {
    guard !context.file.records(of: "siteDay").isEmpty, context.details.stateBefore == nil
    else { return [] }
    return [
      finding(
        .stateBeforeMissing, .warning,
        Text(
          fr: "le chantier a commencé : l'état avant travaux n'est pas décrit",
          en: "the works have begun: the state before them is not described"))
    ]
  }

  private func after(_ context: CaseContext<Details>) -> [Finding] {
    guard let ended = context.details.worksEndedOn, context.details.stateAfter == nil else {
      return []
    }
    return [
      finding(
        .stateAfterMissing, .information,
        Text(
          fr: "travaux finis le \(ended.short(.fr)) : l'état après travaux est à décrire",
          en: "works ended on \(ended): the state after them is to be described"))
    ]
  }

  private func materials(_ context: CaseContext<Details>) -> [Finding] {
    let spent = Self.materials(context.file)
    guard let budget = context.details.materialsBudget, spent > budget else { return [] }
    return [
      finding(
        .materialsOverBudget, .warning,
        Text(
          fr: "matériaux : \(spent.written(.fr)) pour un budget de \(budget.written(.fr))",
          en: "materials: \(spent.written(.en)) against a budget of \(budget.written(.en))"),
        facts: ["spent": .number(Int(spent.amount)), "budget": .number(Int(budget.amount))])
    ]
  }

  /// What was spent on materials.
  static func materials(_ file: CaseFile) -> Cents {
    file.records(of: "materials").compactMap { $0.facts["amount"].flatMap(Cents.init(fieldValue:)) }
      .reduce(.zero, +)
  }

  /// The three themes that the source names; a fourth is free.
  func workshopFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard context.file.phase == "steps" else { return [] }
    let attended = context.file.records(of: "workshop").compactMap {
      $0.choice("theme", as: WorkshopTheme.self)
    }
    let open = WorkshopTheme.allCases.filter { $0 != .other && !attended.contains($0) }
    guard !open.isEmpty else { return [] }
    return [
      finding(
        .themesOpen, .information,
        Text(
          fr: "ateliers à proposer : " + open.map(\.label.fr).joined(separator: ", "),
          en: "workshops to offer: " + open.map(\.label.en).joined(separator: ", ")))
    ]
  }

  /// What the family costs so far, support and materials, against its budget; a price that is not
  /// fixed makes no cost.
  func costFindings(_ context: CaseContext<Details>) -> [Finding] {
    let budget = settings.budgetPerFamily
    guard budget > .zero, let cost = cost(context), cost > budget else { return [] }
    return [
      finding(
        .costOverBudget, .warning,
        Text(
          fr: "coût de l'accompagnement et des matériaux : \(cost.written(.fr)), au-delà des "
            + "\(budget.written(.fr)) par famille",
          en: "support and materials cost \(cost.written(.en)), beyond \(budget.written(.en)) per "
            + "family"),
        facts: ["cost": .number(Int(cost.amount)), "budget": .number(Int(budget.amount))])
    ]
  }

  private func cost(_ context: CaseContext<Details>) -> Cents? {
    guard let start = context.file.day(of: .entered("steps")),
      let measure = MeasureMonths(from: start, left: context.file.closedOn),
      let period = DayRange(from: start, to: max(start, context.day)),
      let terms = context.instance.prices(on: context.day), let price = terms.measureMonth
    else { return nil }
    let months = measure.counted(
      in: period, by: terms.counting, suspendedMonths: terms.suspendedMonths)
    return months.cost(at: price) + Self.materials(context.file)
  }
}
