import CaseKernel

extension Mutation {
  /// What the statutory procedure asks for; it informs, a landlord or a judge decides.
  func statutoryFindings(_ context: Context) -> [Finding] {
    if isRelocated(context) { return aidFindings(context) }
    return proposalFindings(context) + fallFindings(context) + examinationFindings(context)
      + ceilingFindings(context) + complianceFindings(context) + sanctionFindings(context)
      + aidFindings(context)
  }

  /// The statutory procedure is the landlord's: it begins with its proposal.
  private func proposalFindings(_ context: Context) -> [Finding] {
    guard context.file.day(of: .first("landlordProposal")) == nil else { return [] }
    return [
      finding(
        .proposalAwaited, .information,
        Text(
          fr: "procédure légale : la proposition du bailleur n'est pas notée",
          en: "statutory procedure: the landlord's proposal is not logged"), source: Law.procedure)
    ]
  }

  /// A fall in occupants may be too recent to be invoked; whether that binds here is debatable.
  private func fallFindings(_ context: Context) -> [Finding] {
    guard let event = context.details.occupantsFellOn,
      FallInOccupants.mayBeInvoked(after: event, on: context.day) == .no
    else { return [] }
    let from = FallInOccupants.mayBeInvoked(after: event)
    return [
      finding(
        .fallTooRecent, .warning,
        Text(
          fr: "baisse d'occupants du \(event.short(.fr)) : peut-être pas opposable avant le "
            + from.short(.fr),
          en: "fewer occupants since \(event.short(.en)): perhaps not to be invoked before "
            + from.short(.en)),
        facts: ["occupantsFellOn": .init(event), "from": .init(from)], source: Law.territory)
    ]
  }

  /// In tight zones the occupation is examined every three years from the lease.
  private func examinationFindings(_ context: Context) -> [Finding] {
    let signed =
      context.details.leaseSignedOn ?? context.household.occupancy(on: context.day)?.from
    guard context.details.examinationZone == true, let signed else { return [] }
    let next = TriennialExamination.next(leaseSigned: signed, onOrAfter: context.day)
    guard next <= context.day.adding(months: 3) else { return [] }
    return [
      finding(
        .examinationDue, .information,
        Text(
          fr: "examen triennal de l'occupation le \(next.short(.fr))",
          en: "triennial examination of the occupation on \(next.short(.en))"),
        facts: ["leaseSignedOn": .init(signed), "examination": .init(next)],
        source: Law.examination)
    ]
  }

  private func ceilingFindings(_ context: Context) -> [Finding] {
    guard ["search", "offer"].contains(context.file.phase) else { return [] }
    return [
      finding(
        .ceilingsWaived, .information,
        Text(
          fr: "les plafonds de ressources ne s'opposent pas à la proposition",
          en: "income ceilings do not stand against the offer"), source: Law.procedure)
    ]
  }

  /// Whether an offer is one that the law counts.
  func compliance(of offer: Offer, _ context: Context) -> OfferCompliance {
    OfferCompliance(offer, to: context.household, paying: context.dwelling?.principalRent)
  }

  private func complianceFindings(_ context: Context) -> [Finding] {
    OfferBook(context.file).offers.map { complianceFinding($0, compliance(of: $0, context)) }
  }

  private func complianceFinding(_ offer: Offer, _ compliance: OfferCompliance) -> Finding {
    var facts: [String: FieldValue] = ["offer": .number(offer.entry)]
    facts["principalRent"] = offer.principalRent.map { .number(Int($0.amount)) }
    switch compliance.answer {
    case .yes:
      return finding(
        .offerCompliant, .information,
        Text(
          fr: "proposition no \(offer.entry) conforme à la loi",
          en: "offer \(offer.entry) complies with the law"), facts: facts, source: Law.offers)
    case .no:
      facts["gates"] = .list(compliance.failing.map(\.rawValue))
      return finding(
        .offerNotCompliant, .warning,
        Text(
          fr: "proposition no \(offer.entry) qui ne compte pas : "
            + compliance.failing.map(\.label.fr).joined(separator: ", "),
          en: "offer \(offer.entry) does not count: "
            + compliance.failing.map(\.label.en).joined(separator: ", ")),
        facts: facts, source: Law.offers)
    case .unknown:
      facts["gates"] = .list(compliance.unknown.map(\.rawValue))
      return finding(
        .complianceUnknown, .information,
        Text(
          fr: "proposition no \(offer.entry) à vérifier : "
            + compliance.unknown.map(\.label.fr).joined(separator: ", "),
          en: "offer \(offer.entry) to be checked: "
            + compliance.unknown.map(\.label.en).joined(separator: ", ")),
        facts: facts, source: Law.offers)
    }
  }
}
