public import CaseKernel

extension Subletting {
  /// The days by which something is due under the parts at work: reviews and notices, the ends of
  /// leases and of the protocol, the lease that follows it.
  ///
  /// The end of an approval is a quality of the partner, which no fact of the case bears: it is
  /// found, and stands in no agenda.
  public var deadlines: [Deadline] {
    (parts.contains(.documents) ? leaseDeadlines : [])
      + (parts.contains(.reviews) ? reviewDeadlines : [])
      + (parts.contains(.cohesionProtocol) ? protocolDeadlines : [])
  }

  /// The ends of the two leases, as their latest entries state them; a renewal puts them off.
  private var leaseDeadlines: [Deadline] {
    [
      end(
        "sublease-end", Text(fr: "fin de la sous-location", en: "end of the sub-lease"), "sublease"),
      end(
        "principal-lease-end", Text(fr: "fin du bail principal", en: "end of the principal lease"),
        "principalLease"),
    ]
  }

  private func end(_ id: DeadlineID, _ label: Text, _ lease: EventKindID) -> Deadline {
    var ends: [DatedFact] = []
    if parts.contains(.slide) { ends.append(Self.slid) }
    if parts.contains(.cohesionProtocol) { ends.append(.first("newLease")) }
    return Deadline(
      id, label, .orderExpiry, .stated(by: [lease], "end", until: ends), in: phases.running,
      warnDays: 60, source: SublettingLaw.subtenant)
  }

  static let review: DeadlineID = "review"
  static let prefectNotice: DeadlineID = "prefect-notice"
  /// How long before the end of a review period the prefect is told: fixed by the law.
  static let noticeBefore = Period.months(2)

  /// The review and the notice to the prefect, period after period of the convention, for as long
  /// as the household is a sub-tenant: a lease that is proposed is not signed yet.
  ///
  /// The day of the entry of the convention begins the first period, and each review or notice
  /// closes one; another convention begins a calendar of its own.
  private var reviewDeadlines: [Deadline] {
    [
      Deadline(
        Self.review, Text(fr: "examen contradictoire", en: "adversarial review"), .review,
        calendar(before: .days(0), doneBy: "periodicReview"), in: phases.running, warnDays: 30,
        source: SublettingLaw.review),
      Deadline(
        Self.prefectNotice, Text(fr: "information du préfet", en: "notice to the prefect"), .notice,
        calendar(before: Self.noticeBefore, doneBy: "prefectNotice"), in: phases.running,
        warnDays: 30, source: SublettingLaw.notice),
    ]
  }

  private func calendar(before lead: Period, doneBy kind: EventKindID) -> DeadlineRule {
    .calendar(
      from: .last("convention"),
      every: .recordedMonths("convention", "reviewMonths", otherwise: terms.reviewEvery),
      before: lead, doneBy: kind)
  }

  /// The end of the protocol, which an amendment puts off; one that was honoured opens a new lease
  /// within three months.
  private var protocolDeadlines: [Deadline] {
    [
      Deadline(
        "protocol-end",
        Text(fr: "fin du protocole de cohésion sociale", en: "end of the cohesion protocol"),
        .orderExpiry,
        .stated(
          by: ["cohesionProtocol", "protocolAmendment"], "end",
          until: [.first("protocolHonoured"), .first("protocolBroken"), .first("newLease")]),
        warnDays: 60, source: SublettingLaw.cohesion),
      Deadline(
        "new-lease", Text(fr: "nouveau bail", en: "new lease"), .notice,
        .once(
          DueRule(within: .months(3), after: .first("protocolHonoured")),
          until: .first("newLease")),
        warnDays: 30, source: SublettingLaw.cohesion),
    ]
  }
}
