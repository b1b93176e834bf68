extension ProgrammeDefinition {
  /// What the house watches for a household that has to be protected, in every programme (D5.4).
  func protectionFindings(_ background: CaseBackground) -> [Finding] {
    orderFindings(background) + safeContactFindings(background)
  }

  /// The protection order ends, or has ended: 60 and 30 days before, one is told.
  private func orderFindings(_ background: CaseBackground) -> [Finding] {
    guard let order = background.household.protection?.revealed.order else { return [] }
    let left = order.expiry - background.day
    guard let first = ProtectionOrder.warnings.max(), left <= first else { return [] }
    let facts: [String: FieldValue] = ["orderEndsOn": .init(order.expiry)]
    if left < 0 {
      return [
        Finding(
          code("order-expired"), .warning,
          Text(
            fr: "ordonnance de protection : terminée depuis le \(order.expiry.short(.fr))",
            en: "protection order: over since \(order.expiry.short(.en))"),
          facts: facts, visibility: .operatorTeam, source: "D5.1, D5.4 (8)")
      ]
    }
    let isNear = ProtectionOrder.warnings.min().map { left <= $0 } ?? false
    return [
      Finding(
        code("order-expires-soon"), isNear ? .warning : .information,
        Text(
          fr: "ordonnance de protection : se termine le \(order.expiry.short(.fr)), dans "
            + "\(left) jours",
          en: "protection order: ends on \(order.expiry.short(.en)), in \(left) days"),
        facts: facts, visibility: .operatorTeam, source: "D5.1, D5.4 (8)")
    ]
  }

  /// A household whose address is secret, and nobody has written down how to reach it safely.
  private func safeContactFindings(_ background: CaseBackground) -> [Finding] {
    let household = background.household
    guard household.addressConfidentiality == .secret, household.contactRules == nil else {
      return []
    }
    return [
      Finding(
        code("safe-contact-unknown"), .warning,
        Text(
          fr: "adresse confidentielle, et règles de contact sûr non renseignées",
          en: "confidential address, and no safe-contact rules recorded"),
        visibility: .operatorTeam, source: "D5.4 (3)")
    ]
  }
}
