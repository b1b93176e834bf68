public import CaseKernel

extension Subletting {
  /// The slide: refused until what makes the new lease lawful is there.
  ///
  /// A social dwelling is allocated by the landlord's commission, a tenant is insured before the
  /// keys, and the principal lease must have foreseen that it slides; both leases end as the new
  /// one begins. Inventory, deposits and housing aid may follow: they are recalled, and refuse
  /// nothing.
  var slideKind: EventKind {
    EventKind(
      "slide", Text(fr: "glissement du bail", en: "slide of the lease"),
      visibility: .partnersOfTheCase,
      requires: [
        .recorded(
          RecordTest("prefectNotice", "decision", oneOf: [LandlordDecision.leaseProposed.rawValue])),
        .fact("slideForeseen", oneOf: ["yes"]), .known("allocatedOn"),
        .fact("homeInsured", oneOf: ["yes"]),
      ].filter { parts.contains(.reviews) || !$0.speaksOfNotices },
      fields: [
        EntryField(
          "newLease", Text(fr: "premier jour du bail direct", en: "first day of the direct lease"),
          .day, isRequired: true),
        EntryField(
          "principalLeaseEnded",
          Text(fr: "fin du bail principal", en: "end of the principal lease"),
          .day, isRequired: true),
        EntryField(
          "subleaseEnded", Text(fr: "fin de la sous-location", en: "end of the sub-lease"), .day,
          isRequired: true),
        EntryField("reference", Text(fr: "référence du bail", en: "reference of the lease"), .text),
      ])
  }

  /// The fact from which a slide is counted, for phases and indicators.
  public static let slid = DatedFact.first("slide")
}

extension Condition {
  fileprivate var speaksOfNotices: Bool {
    if case .recorded(let test) = self { test.kind == "prefectNotice" } else { false }
  }
}
