import CaseKernel

/// Several operators on one case (ours): who leads, who acts.
extension AccompagnementRenforce {
  /// The operators that take part in a case on the day: those of the opening in the order of the
  /// configuration, then those named since.
  private func operators(_ context: Context) -> [Party] {
    context.file.parties(on: context.day).filter { $0.role == Self.operatorRole }
  }

  /// Where several operators take part, one of them answers to the household.
  func leadFindings(_ context: Context) -> [Finding] {
    let operators = operators(context)
    guard let lead = context.details.leadOperator else {
      guard operators.count > 1, context.file.phase != "referral" else { return [] }
      return [
        finding(
          .leadOperatorMissing, .warning,
          Text(
            fr: "\(operators.count) opérateurs sur le dossier : dire lequel est chef de file",
            en: "\(operators.count) operators on the case: say which one leads"))
      ]
    }
    guard !operators.contains(where: { $0.partner == lead }) else { return [] }
    return [
      finding(
        .leadOperatorStranger, .warning,
        Text(
          fr: "l'opérateur chef de file (\(lead)) ne participe pas au dossier",
          en: "the lead operator (\(lead)) takes no part in the case"),
        facts: ["leadOperator": .text(lead.rawValue)])
    ]
  }

  /// Each operator acts: one that is silent left its part to the other, perhaps without a word. One
  /// that joined during the support is waited for from the day on which it joined.
  func silenceFindings(_ context: Context) -> [Finding] {
    let operators = operators(context)
    guard context.file.phase == "support", operators.count > 1 else { return [] }
    let actions = context.file.records(of: "supportAction")
    return operators.compactMap { party in
      let partner = party.partner
      let begin = max(context.file.phaseSince, party.from ?? context.file.openedOn)
      let last = actions.filter { $0.facts["operator"]?.text == partner.rawValue }.map(\.on).max()
      let since = max(last ?? begin, begin)
      let due = since.adding(settings.operatorActionWithin)
      guard context.day > due else { return nil }
      return finding(
        .operatorSilent, .warning,
        Text(
          fr: "aucune action de l'opérateur \(partner) depuis le \(since.short(.fr)) (au moins une "
            + "tous les \(settings.operatorActionWithin.written(.fr)))",
          en: "no action of operator \(partner) since \(since.short(.en)) (at least one every "
            + "\(settings.operatorActionWithin.written(.en)))"),
        facts: ["operator": .text(partner.rawValue), "due": .init(due)],
        visibility: .operatorManagement)
    }
  }
}
