import CaseKernel

extension ExampleShelter {
  /// What an order, a lease in both names or a dwelling owned change.
  static var rights: [Example] {
    [
      example(
        "no proof is no obstacle, and is told", on: agreement, named, expect: found(.noProof)),
      example(
        "a complaint receipt is a proof",
        household { $0.protection = Sensitive(Protection(papers: [.complaintReceipt])) },
        on: agreement, named, expect: absent(.noProof), absent(.ownResources)),
      example(
        "under an order her own resources alone count", protected(), on: agreement, named,
        expect: found(.ownResources), absent(.noProof)),
      example(
        "an order that is over changes nothing in the resources",
        protected(since: Example.day(2024, 7, 1)), on: agreement, named,
        expect: absent(.ownResources), .finds("protege-toit/order-expired")),
      example(
        "an order that ends within sixty days is told", protected(since: Example.day(2025, 3, 1)),
        on: agreement, named, expect: .finds("protege-toit/order-expires-soon")),
      example(
        "an order that ends later is not", protected(since: Example.day(2025, 12, 1)),
        on: agreement, named, expect: .doesNotFind("protege-toit/order-expires-soon")),
      example(
        "a dwelling she owns cannot be opposed to her", protected(), on: agreement,
        named + [.record(["ownsDwelling": "oui"], agreement)], expect: found(.ownershipNotOpposable)),
      example(
        "where she owns none, nothing is told", protected(), on: agreement,
        named + [.record(["ownsDwelling": "non"], agreement)],
        expect: absent(.ownershipNotOpposable)),
      example(
        "a lease in both names holds her until notice", on: agreement,
        named + [.record(["jointLease": "oui"], agreement)], expect: found(.jointLiability)),
      example(
        "notice ends it", on: agreement,
        named + [.record(["jointLease": "oui"], agreement), .log("leaseNotice", agreement)],
        expect: absent(.jointLiability)),
      example(
        "the commission needs a request number",
        household { $0.housingRequestNumber = nil }, on: agreement, named,
        expect: found(.requestNumberMissing)),
      example(
        "a request number is there", on: agreement, named, expect: absent(.requestNumberMissing)),
    ]
  }

  /// What keeps her address, and the laws of the house as this programme lives them.
  static var secrecies: [Example] {
    [
      example(
        "a new address is to be made secret", household { $0.addressConfidentiality = .open },
        on: agreement, agreed, expect: found(.addressNotSecret)),
      example(
        "a secret address is kept, with rules of contact", on: agreement, agreed,
        expect: absent(.addressNotSecret), .doesNotFind("protege-toit/safe-contact-unknown")),
      example(
        "rules of contact are asked for", household { $0.contactRules = nil }, on: agreement,
        agreed, expect: .finds("protege-toit/safe-contact-unknown")),
      example(
        "the spouse is still of the household", household(with: [.child, .spouse]), on: agreement,
        agreed, expect: found(.householdNotSplit)),
      example(
        "once it is split, nothing is told", on: agreement, agreed,
        expect: absent(.householdNotSplit)),
      example(
        "nothing of her situation is written before the agreement", on: opening,
        opened + [.record(["situation": "x"], opening)], expect: .refused("no-support-agreement")),
      example(
        "an agency that is counted", settings: ["agencies": .text("nord sud")], on: keys,
        settled + [.record(["agency": "nord"], keys)], expect: absent(.agencyUnknown)),
      example(
        "an agency that is not counted is told", settings: ["agencies": .text("nord sud")],
        on: keys, settled + [.record(["agency": "est"], keys)], expect: found(.agencyUnknown)),
    ]
  }
}
