import CaseKernel

extension ExampleMove {
  /// The landlord proposes under the law; everything that bears on the sanction is known.
  static let statutoryOpening: [FieldID: String] = [
    "procedure": "statutory", "sanctionTerritory": "oui", "inPriorityDistrict": "non",
    "formerUrbanZone": "non",
  ]

  /// Through the meeting and the agreement, in the statutory procedure.
  static func statutory(_ more: [FieldID: String] = [:]) -> [Example.Act] {
    [
      .open(
        opening, kind: "landlordProposal", facts: statutoryOpening.merging(more) { $1 }),
      .advance("mobilisation", opening), .log("letter", letter), .log("homeVisit", meeting),
      .log("procedurePresented", meeting, facts: ["procedure": "statutory"]),
      .advance("agreement", meeting), .agree(.support, meeting),
      .record(["disabilityRecognised": "non", "autonomyLost": "non"], meeting),
    ]
  }

  /// What an offer that complies with the law says.
  static func compliant(notified: Day? = offer) -> [FieldID: String] {
    var facts = suitable.merging([
      "goodCondition": "oui", "fitsNeeds": "oui", "withinMeans": "oui", "comparedBy": "commune",
      "sameOrBordering": "oui", "metresAway": "5000",
    ]) { $1 }
    facts["notifiedOn"] = notified?.description
    return facts
  }

  /// The acts and that many refused offers, one a week.
  static func refusing(
    _ count: Int, after acts: [Example.Act] = statutory(), last: [FieldID: String]? = nil
  ) -> [Example.Act] {
    (0..<count).reduce(acts) { before, turn in
      let day = offer.adding(days: 7 * turn)
      let facts = turn == count - 1 ? last : nil
      return answered(
        offered(before, facts ?? compliant(notified: day), on: day), .refused, reason: .place,
        on: day)
    }
  }

  /// Offers that count, and those that do not.
  static var compliance: [Example] {
    func one(_ name: String, _ change: [FieldID: String], _ expected: Example.Expectation...)
      -> Example
    {
      var one = example(
        name, on: offer, offered(statutory(), compliant().merging(change) { $1 }))
      one.expected = expected
      return one
    }
    return [
      one(
        "an offer that meets every gate counts", [:], found(.offerCompliant),
        absent(.offerNotCompliant), absent(.complianceUnknown)),
      one(
        "the principal rent is strictly lower", ["principalRent": "520"],
        found(.offerNotCompliant), absent(.offerCompliant)),
      one(
        "charges are never compared", ["principalRent": "519,99", "charges": "300"],
        found(.offerCompliant)),
      one("a dwelling too large again does not count", ["rooms": "3"], found(.offerNotCompliant)),
      one("a dwelling too small does not count", ["livingArea": "8"], found(.offerNotCompliant)),
      one("five kilometres is near enough", ["metresAway": "5000"], found(.offerCompliant)),
      one(
        "a commune beyond five kilometres is too far", ["metresAway": "5001"],
        found(.offerNotCompliant)),
      one(
        "a bordering canton has no distance",
        ["comparedBy": "canton", "metresAway": "9000"], found(.offerCompliant)),
      one(
        "a gate that nobody answered leaves the offer open", ["fitsNeeds": "inconnu"],
        found(.complianceUnknown), absent(.offerCompliant), absent(.offerNotCompliant)),
      example(
        "a rent that is not known leaves the offer open", in: nil, on: offer,
        offered(statutory(), compliant()), expect: found(.complianceUnknown)),
      example(
        "the landlord may offer before the household agreed to any support", on: offer,
        offered(Array(statutory().prefix(6)), compliant()),
        expect: .phase("agreement"), found(.offerCompliant)),
    ]
  }

  /// What else the statutory procedure asks for.
  static var statutoryDuties: [Example] {
    let soon = Example.day(2026, 3, 1)
    let signed = ["leaseSignedOn": "2020-04-20", "examinationZone": "oui"] as [FieldID: String]
    let volunteer = opened.map { act -> Example.Act in
      guard case .open(let day, let kind, let facts) = act else { return act }
      return .open(day, kind: kind, facts: facts.merging(signed) { $1 })
    }
    return [
      example(
        "a statutory case without the landlord's proposal", on: opening,
        [.open(opening, facts: statutoryOpening)], expect: found(.proposalAwaited)),
      example(
        "the landlord has proposed", on: meeting, statutory(), expect: absent(.proposalAwaited)),
      example(
        "a volunteer needs no proposal of the landlord", on: opening, opened,
        expect: absent(.proposalAwaited), absent(.territoryUnknown), absent(.exemptionToCheck)),
      example(
        "a death of the year may be too recent", on: meeting,
        statutory(["occupantsFellOn": "2025-01-28"]), expect: found(.fallTooRecent)),
      example(
        "a death of a year ago may be invoked", on: meeting,
        statutory(["occupantsFellOn": "2025-01-27"]), expect: absent(.fallTooRecent)),
      example(
        "the occupation is examined every three years", on: soon, statutory(signed),
        expect: found(.examinationDue)),
      example(
        "no examination is told long before", on: Example.day(2026, 1, 27),
        statutory(signed.merging(["leaseSignedOn": "2021-01-27"]) { $1 }),
        expect: absent(.examinationDue)),
      example(
        "no examination is told to a volunteer", on: soon, volunteer,
        expect: absent(.examinationDue)),
      example(
        "income ceilings are waived", on: search,
        statutory() + [
          .advance("moving-project", meeting), .record(core, project), .advance("search", search),
        ], expect: found(.ceilingsWaived)),
      example(
        "ceilings are waived for no volunteer", on: search, searched,
        expect: absent(.ceilingsWaived)),
    ]
  }
}
