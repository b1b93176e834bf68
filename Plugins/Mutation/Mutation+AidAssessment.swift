import CaseKernel

extension Mutation {
  /// The mobility aid, once an offer is accepted.
  func aidFindings(_ context: Context) -> [Finding] {
    guard !OfferBook(context.file).offers(answered: .accepted).isEmpty else { return [] }
    return owedFindings(context) + overdueFindings(context) + revisionFindings(context)
      + worksFindings(context) + depositFindings(context)
  }

  private func choice(_ context: Context) -> MobilityAid.Choice? {
    context.file.records(of: "mobilityAidChosen").last?
      .choice("choice", as: MobilityAid.Choice.self)
  }

  private func isPaid(_ context: Context) -> Bool {
    context.file.day(of: .first("mobilityAidPaid")) != nil
  }

  private func owedFindings(_ context: Context) -> [Finding] {
    guard !isPaid(context), let amounts = settings.mobilityAid.amounts(on: context.day) else {
      return []
    }
    let (mover, flat) = (amounts.mover, amounts.flat)
    let message: Text =
      switch choice(context) {
      case .mover:
        Text(
          fr: "aide à la mobilité due : déménageur, jusqu'à \(mover.written(.fr))",
          en: "mobility aid owed: the mover, up to \(mover.written(.en))")
      case .flat:
        Text(
          fr: "aide à la mobilité due : \(flat.written(.fr))",
          en: "mobility aid owed: \(flat.written(.en))")
      case nil:
        Text(
          fr: "aide à la mobilité due, au choix : déménageur jusqu'à \(mover.written(.fr)) ou "
            + flat.written(.fr),
          en: "mobility aid owed, by choice: the mover up to \(mover.written(.en)) or "
            + flat.written(.en))
      }
    return [
      finding(
        .mobilityAidOwed, .information, message,
        facts: ["mover": .number(Int(mover.amount)), "flat": .number(Int(flat.amount))],
        source: Law.aid)
    ]
  }

  /// The flat sum is paid at the latest the month after the old keys are returned.
  private func overdueFindings(_ context: Context) -> [Finding] {
    guard choice(context) == .flat, !isPaid(context),
      let returned = context.file.day(of: .first("oldKeysReturned")),
      context.day > MobilityAid.due(keysReturned: returned)
    else { return [] }
    let due = MobilityAid.due(keysReturned: returned)
    return [
      finding(
        .mobilityAidOverdue, .warning,
        Text(
          fr: "aide à la mobilité : échéance dépassée depuis le \(due.short(.fr))",
          en: "the mobility aid was due on \(due.short(.en))"),
        facts: ["oldKeysReturned": .init(returned), "due": .init(due)], source: Law.aid)
    ]
  }

  private func revisionFindings(_ context: Context) -> [Finding] {
    guard !isPaid(context), settings.mobilityAid.isRevised(on: context.day) == .no,
      let from = settings.mobilityAid.amounts(on: context.day)?.from
    else { return [] }
    return [
      finding(
        .aidAmountsOld, .information,
        Text(
          fr: "montants de l'aide de \(from.year), revalorisés chaque 1er janvier depuis : "
            + "réglage aid-year",
          en: "amounts of the aid of \(from.year), revised every 1 January since: setting aid-year"),
        facts: ["year": .number(from.year)], source: Law.aid)
    ]
  }

  /// Re-levelling works, where the tenant had improved the old dwelling.
  private func worksFindings(_ context: Context) -> [Finding] {
    guard context.details.improvedDwelling == true else { return [] }
    let dependants = context.household.members(on: context.day).count {
      [.child, .visitingChild, .dependant].contains($0.relation)
    }
    guard let most = settings.mobilityAid.works(dependants: dependants, on: context.day) else {
      return []
    }
    return [
      finding(
        .worksAidOwed, .information,
        Text(
          fr: "travaux de mise à niveau : jusqu'à \(most.written(.fr))",
          en: "re-levelling works: up to \(most.written(.en))"),
        facts: ["dependants": .number(dependants), "most": .number(Int(most.amount))],
        source: Law.aid)
    ]
  }

  /// The new deposit is not higher than the old one.
  private func depositFindings(_ context: Context) -> [Finding] {
    guard let lease = context.file.records(of: "leaseSignature").last,
      let new = lease.facts["deposit"]?.number, let old = lease.facts["oldDeposit"]?.number,
      new > old
    else { return [] }
    return [
      finding(
        .depositHigher, .warning,
        Text(
          fr: "le nouveau dépôt de garantie dépasse l'ancien",
          en: "the new deposit is higher than the old one"),
        facts: ["deposit": .number(new), "oldDeposit": .number(old)], source: Law.aid)
    ]
  }
}
