import CaseKernel

extension SublettingLook {
  /// The latest review was adversarial and heard all three; the latest notice comes after a review
  /// of its period.
  var reviewFindings: [Finding] {
    guard isRunning else { return [] }
    return positions + procedure + outOfPeriod + obligations + early + offer
  }

  private var review: LoggedRecord? { file.records(of: "periodicReview").last }
  private var notice: LoggedRecord? { file.records(of: "prefectNotice").last }

  private func missing(_ parts: [(FieldID, Text)], in record: LoggedRecord) -> Text? {
    let open = parts.filter { record.facts[$0.0] == nil }.map(\.1)
    return open.isEmpty ? nil : Self.list(open)
  }

  private var positions: [Finding] {
    guard let review,
      let open = missing(
        [
          ("landlordPosition", Text(fr: "bailleur", en: "landlord")),
          ("intermediaryPosition", Text(fr: "locataire principal", en: "intermediate tenant")),
          ("householdPosition", Text(fr: "ménage", en: "household")),
        ], in: review)
    else { return [] }
    return [
      finding(
        .reviewOneSided, .warning,
        Text(
          fr: "examen du \(review.on.short(.fr)) : position à noter (\(open.fr))",
          en: "review of \(review.on): position to be written down (\(open.en))"),
        facts: ["review": .number(review.entry)], source: SublettingLaw.review)
    ]
  }

  /// Convened, heard (or not, but it is written), told of the outcome.
  private var procedure: [Finding] {
    guard let review,
      let open = missing(
        [
          ("convened", Text(fr: "convocation", en: "convening")),
          ("heard", Text(fr: "audition", en: "hearing")),
          ("outcomeGiven", Text(fr: "remise des conclusions", en: "outcome given")),
        ], in: review)
    else { return [] }
    return [
      finding(
        .reviewNotAdversarial, .warning,
        Text(
          fr: "examen du \(review.on.short(.fr)) : contradictoire à compléter (\(open.fr))",
          en: "review of \(review.on): the household's side is to be completed (\(open.en))"),
        facts: ["review": .number(review.entry)], source: SublettingLaw.review)
    ]
  }

  /// Each review of a convention closes one of its periods, in their order: one that is held
  /// before its own period begins leaves that period without any.
  private var outOfPeriod: [Finding] {
    guard let convention = file.records(of: "convention").max(by: { $0.on < $1.on }) else {
      return []
    }
    let isFirst = convention.on == file.day(of: .first("convention"))
    let held = file.records(of: "periodicReview").filter { isFirst || $0.on > convention.on }
    let months = convention.facts["reviewMonths"]?.number.map { Period.months($0) }
    let begins = convention.on.adding(
      (months ?? engine.terms.reviewEvery).times(max(0, held.count - 1)))
    guard held.count > 1, let review = held.last, review.on <= begins else { return [] }
    return [
      finding(
        .reviewOutOfPeriod, .warning,
        Text(
          fr: "l'examen du \(review.on.short(.fr)) est tenu avant le début de sa période : la "
            + "période déjà examinée en compte deux",
          en: "the review of \(review.on) comes before its period begins: the period before it "
            + "counts two"),
        facts: ["review": .number(review.entry)], source: SublettingLaw.review)
    ]
  }

  private var obligations: [Finding] {
    guard let review,
      let open = review.facts["obligationsToWorkOn"].flatMap({ [LeaseObligation](fieldValue: $0) }),
      !open.isEmpty
    else { return [] }
    let names = Self.list(open.map(\.label))
    return [
      finding(
        .coreObligation, .information,
        Text(
          fr: "à consolider avant le prochain examen : \(names.fr)",
          en: "to work on before the next review: \(names.en)"),
        facts: ["obligations": .list(open.map(\.rawValue))], source: SublettingLaw.review)
    ]
  }

  /// More notices than reviews: one was sent before the household was heard.
  private var early: [Finding] {
    let held = file.counts["periodicReview"] ?? 0
    guard let notice, (file.counts["prefectNotice"] ?? 0) > held else { return [] }
    return [
      finding(
        .noticeBeforeReview, .warning,
        Text(
          fr: "le préfet a été informé le \(notice.on.short(.fr)) sans examen contradictoire de la "
            + "période",
          en: "the prefect was told on \(notice.on) before any review of the period"),
        facts: ["notice": .number(notice.entry)], source: SublettingLaw.notice)
    ]
  }

  /// What a refusal means is said; whether the offer matched needs and means is a judge's to say.
  private var offer: [Finding] {
    guard let offer = file.records(of: "definitiveOffer").last,
      offer.choice("answer", as: OfferAnswer.self) == .refused
    else { return [] }
    return [
      finding(
        .definitiveOfferRefused, .information,
        Text(
          fr: "offre définitive refusée le \(offer.on.short(.fr)) : si elle répondait aux besoins "
            + "et possibilités du ménage, le droit au maintien peut être perdu",
          en: "definitive offer refused on \(offer.on): if it met the household's needs and means, "
            + "the right to remain may be lost"),
        facts: ["offer": .number(offer.entry)], source: SublettingLaw.subtenant)
    ]
  }
}
