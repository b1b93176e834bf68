import CaseKernel

extension ExampleVisit {
  /// Referral, proposal and agreement.
  static var referrals: [Example] {
    let moveIn: [FieldID: String] = ["entryPoint": "moveIn", "proposalDeadline": "2026-01-20"]
    return [
      example(
        "a referral form announces, the liaison form is awaited", on: start,
        [.open(opening, kind: "referralForm")],
        expect: .phase("referral"), found(.liaisonFormAwaited), found(.entryPointMissing)),
      example(
        "nothing is proposed before the liaison form", on: start,
        [.open(opening, kind: "referralForm"), .advance("proposal", start)],
        expect: .refused("blocked"), .phase("referral")),
      example(
        "the liaison form triggers, and the diagnosis is due two months after it", on: start,
        [
          .open(opening, kind: "referralForm", facts: ["entryPoint": "duringTenancy"]),
          .log("liaisonForm", Example.day(2026, 1, 8)), .agree(.support, agreement),
          .advance("diagnosis", start),
        ],
        expect: .phase("diagnosis"), .due(Example.day(2026, 3, 8)), absent(.liaisonFormAwaited),
        absent(.entryPointMissing)),
      example(
        "at move-in the deadline of the proposal is asked for", Example.household(.applicant),
        on: start,
        [.open(opening, facts: ["entryPoint": "moveIn"])],
        expect: found(.proposalDeadlineMissing), absent(.proposalLapsed), .due(nil)),
      example(
        "the deadline of the proposal passes before any agreement", Example.household(.applicant),
        on: Example.day(2026, 1, 21), [.open(opening, facts: moveIn), .advance("proposal", start)],
        expect: found(.proposalLapsed), .finds("visites-sociales/proposal-overdue"),
        absent(.proposalDeadlineMissing)),
      example(
        "the proposal holds on its last day", Example.household(.applicant),
        on: Example.day(2026, 1, 20),
        [.open(opening, facts: moveIn), .advance("proposal", start)],
        expect: absent(.proposalLapsed)),
      example(
        "the diagnosis is due before the deadline of the proposal", Example.household(.applicant),
        on: start,
        [.open(opening, facts: moveIn), .agree(.support, agreement), .advance("diagnosis", start)],
        expect: .due(Example.day(2026, 1, 20)), absent(.proposalLapsed)),
      example(
        "a start by letter recalls that the meeting is preferred", on: start,
        opened + [
          .advance("proposal", agreement), .record(["presentation": "letter"], agreement),
        ],
        expect: found(.startedByLetter)),
      example(
        "a start by three-party meeting recalls nothing", on: start, begun,
        expect: absent(.startedByLetter)),
      example(
        "another landlord's dwelling during the tenancy is to be checked",
        Example.household(landlord: "autre"), on: start, opened, expect: found(.otherLandlord)),
      example(
        "the landlord's own dwelling needs no check", on: start, opened,
        expect: absent(.otherLandlord)),
      example(
        "the household does not wish for the support", on: start,
        opened + [.advance("proposal", agreement), .close("declined", start)],
        expect: .closed("declined"), .phase("closed")),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    let uncovered: [FieldID: String] = ["coveredByExistingScheme": "no"]
    func candidate(
      _ name: String, _ household: Household, _ facts: [FieldID: String], _ answer: Answer
    ) -> Example {
      example(
        name, household, on: opening, [.open(opening, facts: facts)], expect: .eligible(answer))
    }
    return [
      candidate("a tenant in title is eligible", Example.household(), uncovered, .yes),
      candidate(
        "a tenant of another landlord is to be checked", Example.household(landlord: "autre"),
        uncovered,
        .unknown),
      candidate("an unknown tenure is unknown", Example.household(nil), uncovered, .unknown),
      candidate("an unknown scheme is unknown", Example.household(), [:], .unknown),
      candidate(
        "an applicant with a pending proposal is eligible", Example.household(.applicant),
        uncovered.merging(["entryPoint": "moveIn", "proposalDeadline": "2026-02-01"]) { $1 }, .yes),
      candidate(
        "a proposal is pending on its last day", Example.household(.applicant),
        uncovered.merging(["entryPoint": "moveIn", "proposalDeadline": "2026-01-05"]) { $1 }, .yes),
      candidate(
        "an applicant whose proposal has lapsed is not eligible", Example.household(.applicant),
        uncovered.merging(["entryPoint": "moveIn", "proposalDeadline": "2026-01-04"]) { $1 }, .no),
      candidate(
        "an applicant without a known proposal is unknown", Example.household(.applicant),
        uncovered.merging(["entryPoint": "moveIn"]) { $1 }, .unknown),
      candidate(
        "a hosted household is not a tenant in title", Example.household(.hosted),
        uncovered.merging(["entryPoint": "duringTenancy"]) { $1 }, .no),
      candidate(
        "a covered household is not eligible", Example.household(),
        ["coveredByExistingScheme": "yes", "schemesMobilisable": "yes"], .no),
      candidate(
        "a scheme that cannot be mobilised in time excludes nobody", Example.household(),
        ["coveredByExistingScheme": "yes", "schemesMobilisable": "no"], .yes),
      example(
        "a covered household is refused at the opening", on: opening,
        [.open(opening, facts: ["coveredByExistingScheme": "yes", "schemesMobilisable": "yes"])],
        expect: .refused("not-eligible")),
      example(
        "a scheme that comes in afterwards is a warning", on: start,
        opened + [.record(["coveredByExistingScheme": "yes"], start)],
        expect: found(.coveredByScheme)),
      example(
        "a scheme that cannot be mobilised in time is none", on: start,
        opened + [
          .record(["coveredByExistingScheme": "yes", "schemesMobilisable": "no"], start)
        ], expect: absent(.coveredByScheme)),
    ]
  }
}
