import CaseKernel

extension ExampleAccess {
  /// No stage has to be passed, and no support has to be wished for.
  static var housingFirst: [Example] {
    [
      example(
        "keys come straight from the referral, without preparation", on: keys, alone,
        expect: .phase("tenancy"), found(.tenancyStandsAlone), absent(.supportAgainstWish)),
      example(
        "support may begin at the keys without preparation", on: keys,
        opened + [.agree(.support, agreement)] + move + [.advance("support", keys)],
        expect: .phase("support"), found(.movedWithoutTies), found(.rhythmNotChosen),
        absent(.tenancyStandsAlone)),
      example(
        "nobody is housed on paper", on: keys, prepared + [.advance("support", keys)],
        expect: .refused("blocked"), .phase("preparation")),
      example(
        "a household that was prepared had ties before its keys", on: keys, supported,
        expect: absent(.movedWithoutTies), absent(.rhythmNotChosen)),
      example(
        "refusing the support does not end the case of who is housed", on: keys,
        alone + [
          .record(["supportWish": "notWanted"], keys), .close("declined", keys),
        ], expect: .refused("outcome-not-yet"), .phase("tenancy")),
      example(
        "support is not gone on with against the household's wish", on: keys,
        supported + [.record(["supportWish": "notWanted"], keys)],
        expect: found(.supportAgainstWish)),
      example(
        "a household leaves the support and keeps its home", on: keys,
        supported + [
          .record(["supportWish": "notWanted"], keys), .withdraw(.support, keys),
          .advance("tenancy", keys),
        ], expect: .phase("tenancy"), found(.tenancyStandsAlone), absent(.supportWished)),
      example(
        "a household that wishes for support is heard", on: keys,
        alone + [.record(["supportWish": "wanted"], keys)], expect: found(.supportWished)),
      example(
        "it comes back to the support with its agreement", on: keys,
        alone + [.agree(.support, keys), .advance("support", keys)], expect: .phase("support")),
      example(
        "no support without an agreement", on: keys, alone + [.advance("support", keys)],
        expect: .refused("blocked"), .phase("tenancy")),
      example(
        "a lease in another name is not a home of its own", on: keys,
        opened + [
          .log("leaseSigned", lease, facts: ["inOwnName": "no"]), .log("keys", keys),
          .advance("tenancy", keys),
        ], expect: found(.leaseNotOwn)),
      example("a lease of one's own", on: keys, alone, expect: absent(.leaseNotOwn)),
    ]
  }

  /// The tenancy, its rhythm and its looks back.
  static var tenancies: [Example] {
    let march = Example.day(2026, 3, 20)
    let september = Example.day(2026, 8, 21)
    return [
      example(
        "a first visit comes within a week of the keys", on: Example.day(2026, 2, 28), supported,
        expect: .finds(full("settling-visit-overdue"))),
      example(
        "the first visit was made", on: Example.day(2026, 2, 28),
        supported + [.log("settlingVisit", Example.day(2026, 2, 25))],
        expect: .doesNotFind(full("settling-visit-overdue"))),
      example(
        "the household chose a contact a fortnight", on: Example.day(2026, 3, 7), supported,
        expect: .doesNotFind(full("chosen-contact-overdue"))),
      example(
        "a fortnight without contact", on: Example.day(2026, 3, 8), supported,
        expect: .finds(full("chosen-contact-overdue"))),
      example(
        "support is proposed again after three months", on: Example.day(2026, 5, 21), alone,
        expect: .finds(full("support-to-propose-overdue"))),
      example(
        "support was proposed again", on: Example.day(2026, 5, 21),
        alone + [.log("supportProposed", Example.day(2026, 5, 20))],
        expect: .doesNotFind(full("support-to-propose-overdue"))),
      example(
        "an unpaid rent is talked about", on: march,
        supported + [.log("rentIncident", march, facts: ["months": "1"])],
        expect: found(.rentUnanswered)),
      example(
        "an unpaid rent was talked about", on: march,
        supported + [.log("rentIncident", march), .log("call", march)],
        expect: absent(.rentUnanswered)),
      example(
        "tensions are for the mediator", on: march,
        supported + [.record(["neighbourhood": "tense"], march)], expect: found(.neighboursTense)),
      example(
        "ties with neighbours need no mediator", on: march,
        supported + [.record(["neighbourhood": "tied"], march)], expect: absent(.neighboursTense)),
      example(
        "three months without a workshop", on: Example.day(2026, 5, 21), supported,
        expect: found(.noWorkshopYet)),
      example(
        "the household came to a workshop", on: Example.day(2026, 5, 21),
        supported + [
          .log("workshop", march, facts: ["gathering": "G-0001", "theme": "welcome"])
        ], expect: absent(.noWorkshopYet)),
      example(
        "whether it is still housed is to be said at six months", on: september, alone,
        expect: .finds(full("tenure-at-6-months-overdue"))),
      example(
        "the household is still housed at six months", on: september,
        alone + [.log("tenureAt6Months", september, facts: ["housed": "yes"])],
        expect: .doesNotFind(full("tenure-at-6-months-overdue")), absent(.notHousedAnyMore)),
      example(
        "the household lives there no more", on: september,
        alone + [.log("tenureAt6Months", september, facts: ["housed": "no"])],
        expect: found(.notHousedAnyMore)),
      example(
        "a follow-up ends housed after a year only", on: september,
        alone + [.close("housedAfterFollowUp", september)], expect: .refused("outcome-not-yet")),
      example(
        "still housed at the end of the follow-up", on: Example.day(2027, 2, 22),
        alone + [
          .log("tenureAt12Months", Example.day(2027, 2, 22), facts: ["housed": "yes"]),
          .close("housedAfterFollowUp", Example.day(2027, 2, 22)),
        ], expect: .closed("housedAfterFollowUp")),
    ]
  }
}
