public import CaseKernel

extension Subletting {
  /// The kinds of entries of the parts at work.
  public var eventKinds: [EventKind] {
    var kinds: [EventKind] = []
    if parts.contains(.documents) { kinds += [principalLeaseKind, subleaseKind, conventionKind] }
    if parts.contains(.tenures) { kinds += [tenureChangeKind, terminationKind] }
    if parts.contains(.reviews) { kinds += [reviewKind, prefectNoticeKind, definitiveOfferKind] }
    if parts.contains(.slide) { kinds += [slideKind] }
    if parts.contains(.arrears) { kinds += [rentTermKind, arrearsSignalKind] }
    if parts.contains(.cohesionProtocol) { kinds += protocolKinds }
    if parts.contains(.watch) { kinds += watchKinds }
    return kinds
  }

  private var principalLeaseKind: EventKind {
    EventKind(
      "principalLease", Text(fr: "bail principal", en: "principal lease"),
      visibility: .partnersOfTheCase, fields: Self.term)
  }

  private var subleaseKind: EventKind {
    EventKind(
      "sublease", Text(fr: "contrat de sous-location", en: "sub-lease"),
      visibility: .partnersOfTheCase, fields: Self.term)
  }

  /// The convention takes effect on the day of its entry: its review calendar counts from there.
  private var conventionKind: EventKind {
    EventKind(
      "convention", Text(fr: "convention tripartite", en: "three-party convention"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "reviewMonths", Text(fr: "période d'examen en mois", en: "review period in months"),
          .number(from: 1, to: 36),
          help: Text(
            fr: "fixée par la convention ; à défaut, celle des réglages",
            en: "as the convention states; else the one of the settings")),
        EntryField(
          "annexed", Text(fr: "annexée à la sous-location", en: "annexed to the sub-lease"), .answer
        ),
        EntryField("end", Text(fr: "dernier jour", en: "last day"), .day),
        EntryField("reference", Text(fr: "référence", en: "reference"), .text),
      ])
  }

  /// First day, last day, reference of a lease of any kind.
  public static let term: [EntryField] = [
    EntryField("start", Text(fr: "premier jour", en: "first day"), .day, isRequired: true),
    EntryField("end", Text(fr: "dernier jour", en: "last day"), .day),
    EntryField("reference", Text(fr: "référence", en: "reference"), .text),
  ]

  /// A household that is hosted in a dwelling let to an approved body: neither tenant nor
  /// sub-tenant (CCH L442-8-1-1, D2.3). For the programmes that begin there.
  public static let hostingKind = EventKind(
    "hosting", Text(fr: "contrat d'hébergement", en: "hosting agreement"),
    visibility: .partnersOfTheCase, fields: term)

  private var tenureChangeKind: EventKind {
    EventKind(
      "tenureChange", Text(fr: "changement de statut d'occupation", en: "change of tenure"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "tenure", Text(fr: "nouveau statut", en: "new tenure"), TenureStep.choices,
          isRequired: true),
        EntryField("start", Text(fr: "premier jour", en: "first day"), .day),
        EntryField("act", Text(fr: "acte qui l'établit", en: "act that lays it down"), .text),
      ])
  }

  private var terminationKind: EventKind {
    EventKind(
      "leaseTermination", Text(fr: "fin d'un titre d'occupation", en: "end of a title"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "cause", Text(fr: "cause", en: "cause"), TerminationCause.fieldKind, isRequired: true)
      ])
  }

  private var definitiveOfferKind: EventKind {
    EventKind(
      "definitiveOffer", Text(fr: "offre définitive de logement", en: "definitive offer"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "sameDwelling", Text(fr: "le logement occupé lui-même", en: "the very dwelling occupied"),
          .answer),
        EntryField(
          "answer", Text(fr: "réponse du ménage", en: "household's answer"), OfferAnswer.fieldKind),
      ])
  }
}

/// Why a title to occupy ended (D2.10).
public enum TerminationCause: String, FieldChoice {
  case courtDecision, principalLeaseEnded, householdNotice, landlordNotice

  /// The cause, as forms show it.
  public var label: Text {
    switch self {
    case .courtDecision: Text(fr: "résiliation par le juge", en: "terminated by the court")
    case .principalLeaseEnded: Text(fr: "fin du bail principal", en: "end of the principal lease")
    case .householdNotice: Text(fr: "congé donné par le ménage", en: "notice by the household")
    case .landlordNotice: Text(fr: "congé donné au ménage", en: "notice to the household")
    }
  }
}

/// What the household answered to a definitive offer; no answer is no refusal.
public enum OfferAnswer: String, FieldChoice {
  case accepted, refused

  /// The answer, as forms show it.
  public var label: Text {
    switch self {
    case .accepted: Text(fr: "acceptée", en: "accepted")
    case .refused: Text(fr: "refusée", en: "refused")
    }
  }
}
