package import CaseKernel

extension Mutation {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    outreachIndicators + projectIndicators + relocationIndicators + offerIndicators
      + searchIndicators + Indicator.exits(by: outcomes) + delayIndicators
  }

  /// A letter is an attempt; contacted is who answered, by a call or a meeting (I.2).
  private var contacted: CaseTest { .happened(.firstContact, .inPeriod) }
  /// Who asked to join by the end, kept apart from who is accompanied.
  private var asked: CaseTest { .happened(.first("joinRequest"), .byEnd) }
  /// Followed at least a day, from the moving project on.
  private var accompanied: CaseTest {
    .active(["moving-project", "search", "offer", "move", "follow-up"])
  }
  /// The project was closed with the household.
  private var hasProject: CaseTest { .happened(.field("projectValidatedOn"), .byEnd) }
  /// Lease signed and keys handed over by the end (I.10).
  private var relocatedByEnd: CaseTest {
    .all([
      .happened(.first("leaseSignature"), .byEnd), .happened(.first("keysHandover"), .byEnd),
    ])
  }
  /// The later of lease and keys falls in the period.
  private var relocatedNow: CaseTest {
    .all([
      relocatedByEnd,
      .any([
        .happened(.first("leaseSignature"), .inPeriod),
        .happened(.first("keysHandover"), .inPeriod),
      ]),
    ])
  }

  /// Who was identified (I.1), tried, reached (I.2), and asked to join (I.3).
  private var outreachIndicators: [Indicator] {
    [
      .referrals(Text(fr: "ménages identifiés", en: "households identified")),
      .contactRate(),
      indicator(
        "contacted", Text(fr: "ménages contactés", en: "households contacted"), .flow,
        .count(contacted)),
      indicator(
        "join-requests",
        Text(fr: "demandes d'entrer dans la démarche", en: "requests to join"), .flow,
        .count(.happened(.first("joinRequest"), .inPeriod))),
      Indicator(
        "I.3",
        Text(
          fr: "ménages contactés qui ont demandé à entrer",
          en: "contacted households that asked to join"), .cohort, .ratio(asked, of: contacted)),
      indicator(
        "home-meetings",
        Text(fr: "ménages rencontrés à domicile", en: "households met at home"), .flow,
        .count(.happened(.first("homeVisit"), .inPeriod))),
    ]
  }

  /// Households accompanied (I.8), and those with a detailed project (I.9).
  private var projectIndicators: [Indicator] {
    [
      .followed(accompanied, Text(fr: "ménages accompagnés", en: "households accompanied")),
      Indicator(
        "I.9", Text(fr: "projets de relogement définis", en: "moving projects defined"), .flow,
        .ratio(hasProject, of: accompanied)),
    ]
  }

  /// Relocations on both bases (I.10), and those who still search.
  private var relocationIndicators: [Indicator] {
    [
      Indicator(
        "I.10",
        Text(fr: "relogements, sur les accompagnés", en: "relocations of those accompanied"),
        .flow, .ratio(relocatedByEnd, of: accompanied)),
      Indicator(
        "I.10.projects",
        Text(fr: "relogements, sur les projets", en: "relocations of those with a project"), .flow,
        .ratio(relocatedByEnd, of: .all([accompanied, hasProject]))),
      indicator(
        "relocations",
        Text(fr: "relogements effectifs", en: "effective relocations"), .flow,
        .count(relocatedNow)),
      indicator(
        "still-searching",
        Text(fr: "recherches en cours", en: "still searching"), .stock,
        .count(
          .all([accompanied, hasProject, .openAtEnd, .not(relocatedByEnd)]))),
    ]
  }

  /// Offers per relocation and why offers are refused (I.11); a refusal may have several reasons.
  private var offerIndicators: [Indicator] {
    let refused = RecordTest("offerAnswer", "answer", oneOf: [OfferAnswer.refused.rawValue])
    return [
      indicator(
        "offers", Text(fr: "propositions faites", en: "offers made"), .flow,
        .records(RecordTest("offer"))),
      Indicator(
        "I.11", Text(fr: "propositions par relogement", en: "offers per relocation"), .flow,
        .recordsPerCase(RecordTest("offer"), of: relocatedNow)),
      Indicator(
        "I.11.refused", Text(fr: "propositions refusées", en: "offers refused"), .flow,
        .recordShare(refused, of: RecordTest("offerAnswer"))),
    ]
      + RefusalReason.allCases.map { reason in
        Indicator(
          "I.11.\(reason.rawValue)",
          Text(fr: "refus : \(reason.label.fr)", en: "refused for: \(reason.label.en)"), .flow,
          .recordShare(
            RecordTest("offerAnswer", "reason", oneOf: [reason.rawValue]), of: refused))
      }
  }

  /// Searches by channel.
  private var searchIndicators: [Indicator] {
    SearchChannel.allCases.map { channel in
      indicator(
        "search-\(channel.rawValue.kebabCase)",
        Text(fr: "recherches : \(channel.label.fr)", en: "searches: \(channel.label.en)"), .flow,
        .records(RecordTest("search", "channel", oneOf: [channel.rawValue])))
    }
  }

  /// Median days to the first contact, to the first offer and to the keys (I.21).
  private var delayIndicators: [Indicator] {
    [
      .timeToContact,
      Indicator(
        "I.21.offer",
        Text(fr: "délai de première proposition", en: "time to first offer"), .flow,
        .medianDays(
          from: .agreed(.support), to: .first("offer"),
          over: .happened(.first("offer"), .inPeriod))),
      Indicator(
        "I.21.housing", Text(fr: "délai de relogement", en: "time to relocation"), .flow,
        .medianDays(
          from: .agreed(.support), to: .first("keysHandover"), over: relocatedNow)),
    ]
  }
}
