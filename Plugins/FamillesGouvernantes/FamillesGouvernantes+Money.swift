import CaseKernel

extension FamillesGouvernantes {
  /// The aids for the shared life: within their ceilings, on their conditions.
  func aidFindings(_ context: Context) -> [Finding] {
    let grants = context.file.records(of: "aidGranted")
    guard !grants.isEmpty else { return [] }
    return AidOfYear.all(grants, of: context.household).compactMap(ceilingFinding)
      + conditionFindings(grants, context.details)
  }

  /// What was granted for a year, in one decision or several, is held against the ceiling.
  private func ceilingFinding(_ aid: AidOfYear) -> Finding? {
    let (people, year, label) = (aid.people, aid.year, aid.kind.label)
    guard let most = settings.sharedLivingAid.ceiling(aid.kind, people: people, year: year),
      aid.amount > most
    else { return nil }
    return finding(
      .aidAboveCeiling, .warning,
      Text(
        fr: "\(label.fr) \(year) : au plus \(most.written(.fr)) pour \(people) personnes",
        en: "\(label.en) \(year): at most \(most.written(.en)) for \(people) people"),
      facts: [
        "amount": .number(Int(aid.amount.amount)), "most": .number(Int(most.amount)),
      ],
      source: Law.inclusiveHousing)
  }

  /// Both need a project of shared life, the aid a convention with the département too.
  private func conditionFindings(
    _ grants: [LoggedRecord], _ details: FamillesGouvernantesDetails
  ) -> [Finding] {
    var found: [Finding] = []
    if details.socialLifeProjectOn == nil {
      found.append(
        finding(
          .socialLifeProjectMissing, .warning,
          Text(
            fr: "aide accordée sans projet de vie sociale et partagée adopté",
            en: "aid granted and no project of social and shared life adopted"),
          source: Law.inclusiveHousing))
    }
    let hasAid = grants.contains { $0.choice("aid", as: SharedLivingAid.Kind.self) == .avp }
    if hasAid, details.departmentConventionOn == nil {
      found.append(
        finding(
          .conventionMissing, .warning,
          Text(
            fr: "aide à la vie partagée sans convention notée avec le département",
            en: "shared-living aid and no convention with the département recorded"),
          source: Law.inclusiveHousing))
    }
    return found
  }

  /// The common purse: what is left, and who gave nothing last month; the team alone sees it.
  func budgetFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    let budget = CommonBudget(context.file, until: context.day)
    guard !budget.isEmpty else { return [] }
    let balance = budget.balance
    let isOverdrawn = balance < .zero
    let told = finding(
      isOverdrawn ? .budgetOverdrawn : .budgetBalance, isOverdrawn ? .warning : .information,
      Text(
        fr: "budget commun : solde de \(balance.written(.fr))",
        en: "common budget: balance of \(balance.written(.en))"),
      facts: ["balance": .number(Int(balance.amount))], visibility: .operatorTeam)
    return [told] + contributionFindings(budget, context)
  }

  /// Last month, of those who lived there from its first to its last day.
  private func contributionFindings(_ budget: CommonBudget, _ context: Context) -> [Finding] {
    let eve = context.day.adding(months: -1)
    guard let first = Day(year: eve.year, month: eve.month, day: 1) else { return [] }
    let stayed = context.household.memberships.filter { line in
      line.relation == .resident && line.holds(on: first) && line.holds(on: first.lastOfMonth)
    }
    return budget.missing(stayed.map(\.person), inMonthOf: first).map { person in
      finding(
        about: person, .contributionMissing, .information,
        Text(
          fr: "\(person) : pas de participation au budget commun le mois dernier",
          en: "\(person): no contribution to the common budget last month"),
        visibility: .operatorTeam)
    }
  }
}
