import CaseKernel

extension Mutation {
  /// Offers are answered, refusals have a reason, and what contradicts the project is said.
  func offerFindings(_ context: Context) -> [Finding] {
    guard !isRelocated(context) else { return [] }
    let book = OfferBook(context.file)
    return book.unanswered.flatMap { unanswered($0, context) + againstWishes($0, context) }
      + book.offers(answered: .refused).flatMap { reasonMissing($0, book) }
      + book.offers(answered: .accepted).flatMap { commission($0, book) }
  }

  /// Lease signed and keys handed over (I.10).
  func isRelocated(_ context: Context) -> Bool {
    context.file.day(of: .first("leaseSignature")) != nil
      && context.file.day(of: .first("keysHandover")) != nil
  }

  private func unanswered(_ offer: Offer, _ context: Context) -> [Finding] {
    let due = offer.on.adding(settings.answerWithin)
    guard context.day > due else { return [] }
    return [
      finding(
        .offerUnanswered, .warning,
        Text(
          fr: "proposition no \(offer.entry) du \(offer.on.short(.fr)) : sans réponse",
          en: "offer \(offer.entry) of \(offer.on.short(.en)): no answer"),
        facts: ["offer": .number(offer.entry), "due": .init(due)])
    ]
  }

  private func againstWishes(_ offer: Offer, _ context: Context) -> [Finding] {
    let landlord = context.household.occupancy(on: context.day)?.landlord
    let found = WishConflicts(context.details, landlord: landlord).conflicts(with: offer)
    guard !found.isEmpty else { return [] }
    let fields = wishFields.map(\.declaration).filter { found.contains($0.id) }
    return [
      finding(
        .offerAgainstWish, .warning,
        Text(
          fr: "proposition no \(offer.entry) contraire au projet : "
            + fields.map(\.label.fr).joined(separator: ", "),
          en: "offer \(offer.entry) contradicts the project: "
            + fields.map(\.label.en).joined(separator: ", ")),
        facts: ["offer": .number(offer.entry), "criteria": .list(found.map(\.rawValue))],
        visibility: .operatorManagement)
    ]
  }

  private func reasonMissing(_ offer: Offer, _ book: OfferBook) -> [Finding] {
    guard book.answer(to: offer)?.facts["reason"] == nil else { return [] }
    return [
      finding(
        .refusalReasonMissing, .information,
        Text(
          fr: "proposition no \(offer.entry) refusée : raisons à noter",
          en: "offer \(offer.entry) was refused: its reasons are to be logged"),
        facts: ["offer": .number(offer.entry)], visibility: .operatorManagement)
    ]
  }

  /// Every move is an allocation that the landlord's commission decides, an exchange too.
  private func commission(_ offer: Offer, _ book: OfferBook) -> [Finding] {
    guard book.decision(on: offer) != .allocated else { return [] }
    return [
      finding(
        .commissionAwaited, .information,
        Text(
          fr: "proposition no \(offer.entry) acceptée : attribution par la commission attendue",
          en: "offer \(offer.entry) was accepted: the commission is to allocate it"),
        facts: ["offer": .number(offer.entry)], source: Law.commission)
    ]
  }

  /// The move: both visits, the lease and the keys, the help that was asked for.
  func moveFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "move" else { return [] }
    return visitFindings(context) + keyFindings(context) + helpFindings(context)
  }

  private func visitFindings(_ context: Context) -> [Finding] {
    let visits: [EventKindID] = ["districtVisit", "dwellingVisit"]
    let missing = visits.filter { context.file.day(of: .first($0)) == nil }
    let labels = moveKinds.filter { missing.contains($0.id) }.map(\.label)
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        .visitsMissing, .information,
        Text(
          fr: "pas encore faite : " + labels.map(\.fr).joined(separator: ", "),
          en: "not made yet: " + labels.map(\.en).joined(separator: ", ")))
    ]
  }

  private func keyFindings(_ context: Context) -> [Finding] {
    guard let signed = context.file.day(of: .first("leaseSignature")),
      context.file.day(of: .first("keysHandover")) == nil
    else { return [] }
    return [
      finding(
        .leaseWithoutKeys, .information,
        Text(
          fr: "bail signé le \(signed.short(.fr)), clés à remettre : le relogement n'est pas "
            + "encore effectif",
          en: "lease signed on \(signed.short(.en)), keys to be handed over: the household has not "
            + "moved yet"),
        facts: ["leaseSignature": .init(signed)])
    ]
  }

  private func helpFindings(_ context: Context) -> [Finding] {
    guard let help = context.details.movingHelp, !help.isEmpty,
      context.file.day(of: .first("administrativeHelp")) == nil
    else { return [] }
    return [
      finding(
        .helpNotGiven, .information,
        Text(
          fr: "aide demandée, pas encore apportée : "
            + help.map(\.label.fr).joined(separator: ", "),
          en: "help asked for, not given yet: " + help.map(\.label.en).joined(separator: ", ")),
        facts: ["movingHelp": .list(help.map(\.rawValue))], visibility: .operatorManagement)
    ]
  }

  /// In the voluntary procedure a household refuses what it likes.
  func voluntaryFindings(_ context: Context) -> [Finding] {
    let refused = OfferBook(context.file).offers(answered: .refused).count
    guard refused > 0, !isRelocated(context) else { return [] }
    return [
      finding(
        .refusalFree, .information,
        Text(
          fr: "démarche volontaire : un refus est sans conséquence pour le ménage",
          en: "voluntary procedure: a refusal has no consequence for the household"),
        facts: ["refused": .number(refused)])
    ]
  }
}
