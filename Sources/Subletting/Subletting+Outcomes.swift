public import CaseKernel

extension Subletting {
  /// The exits of D2.10 that a sub-letting has of its own; « slid » is chosen once it has slid.
  ///
  /// Death, eviction, a move and a lost contact may end any case: they are the kernel's.
  public var outcomes: [ClosingOutcome] {
    (parts.contains(.slide) ? [slidOutcome] : []) + freeOutcomes
      + (parts.contains(.tenures) ? endedOutcomes : [])
      + (parts.contains(.reviews) ? [offerOutcome] : [])
  }

  private var slidOutcome: ClosingOutcome {
    ClosingOutcome(
      "slid", Text(fr: "bail glissé au nom du ménage", en: "slid to a direct lease"),
      positive: true, requires: [.happened(Self.slid)])
  }

  private var freeOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "relocatedWithLease",
        Text(fr: "relogé ailleurs avec un bail", en: "relocated with a lease"),
        positive: true, from: phases.running),
      ClosingOutcome(
        "returnedToAccommodation",
        Text(fr: "retour en hébergement", en: "returned to accommodation"), from: phases.running),
      ClosingOutcome(
        "leftFreely", Text(fr: "départ volontaire", en: "left of its own accord"),
        from: phases.running),
    ]
  }

  private var endedOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "terminated", Text(fr: "résiliation du titre", en: "title terminated"),
        from: phases.running,
        requires: [ended(by: [.courtDecision, .landlordNotice])]),
      ClosingOutcome(
        "principalLeaseEnded", Text(fr: "fin du bail principal", en: "principal lease ended"),
        from: phases.running, requires: [ended(by: [.principalLeaseEnded])]),
    ]
  }

  private var offerOutcome: ClosingOutcome {
    ClosingOutcome(
      "definitiveOfferRefused",
      Text(fr: "offre définitive refusée", en: "definitive offer refused"), from: phases.running,
      requires: [
        .recorded(RecordTest("definitiveOffer", "answer", oneOf: [OfferAnswer.refused.rawValue]))
      ])
  }

  private func ended(by causes: [TerminationCause]) -> Condition {
    .recorded(RecordTest("leaseTermination", "cause", oneOf: causes.map(\.rawValue)))
  }
}
