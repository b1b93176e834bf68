import CaseKernel

extension SuiviDeFamilles {
  /// What comes after the end is prepared before it, on a review, and not for ever.
  func renewalFindings(_ context: Context) -> [Finding] {
    preparationFindings(context) + reviewFindings(context) + numberFindings(context)
  }

  private func preparationFindings(_ context: Context) -> [Finding] {
    guard Self.supportPhases.contains(context.file.phase),
      let end = context.details.supportUntil, context.day <= end,
      context.day >= end.subtracting(settings.renewalNotice)
    else { return [] }
    return [
      finding(
        .renewalToPrepare, .information,
        Text(
          fr: "fin le \(end.short(.fr)) : préparer avec le ménage la sortie ou un renouvellement, "
            + "avec ses raisons",
          en: "ends \(end.short(.en)): prepare with the household the closing, or a renewal with "
            + "its reasons"),
        facts: ["supportUntil": .init(end)])
    ]
  }

  /// Each renewal rests on a review of the time that it prolongs.
  private func reviewFindings(_ context: Context) -> [Finding] {
    let renewals = context.file.records(of: "supportRenewed")
    guard let last = renewals.last, let start = context.file.day(of: .entered("support")) else {
      return []
    }
    let since = renewals.dropLast().last?.on ?? start
    let reviews = context.file.records(of: "review")
    guard !reviews.contains(where: { $0.on >= since && $0.on <= last.on }) else { return [] }
    return [
      finding(
        .renewalWithoutReview, .warning,
        Text(
          fr: "renouvellement du \(last.on.short(.fr)) sans bilan renseigné depuis le "
            + since.short(.fr),
          en: "renewed on \(last.on.short(.en)) without a review since \(since.short(.en))"),
        facts: ["renewedOn": .init(last.on), "since": .init(since)])
    ]
  }

  private func numberFindings(_ context: Context) -> [Finding] {
    let count = context.file.records(of: "supportRenewed").count
    guard count > settings.mostRenewals else { return [] }
    return [
      finding(
        .renewalsBeyondUsual, .warning,
        Text(
          fr: "\(count) renouvellements pour \(settings.mostRenewals) habituels : chercher avec le "
            + "ménage un relais de droit commun",
          en: "\(count) renewals, \(settings.mostRenewals) are usual: look with the household for "
            + "ordinary-law services to take over"),
        facts: ["renewals": .number(count), "usual": .number(settings.mostRenewals)])
    ]
  }
}
