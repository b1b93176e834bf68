import CaseKernel

extension Subletting {
  /// The protocol of social cohesion between landlord and occupant, its amendment, and how it ends.
  var protocolKinds: [EventKind] {
    [
      EventKind(
        "cohesionProtocol", Text(fr: "protocole de cohésion sociale", en: "cohesion protocol"),
        visibility: .partnersOfTheCase, fields: protocolFields),
      EventKind(
        "protocolAmendment", Text(fr: "avenant au protocole", en: "amendment of the protocol"),
        visibility: .partnersOfTheCase, fields: [Self.lastDay]),
      EventKind(
        "protocolHonoured", Text(fr: "protocole respecté", en: "protocol honoured"),
        visibility: .partnersOfTheCase),
      EventKind(
        "protocolBroken", Text(fr: "protocole rompu", en: "protocol broken"),
        visibility: .partnersOfTheCase),
      EventKind(
        "newLease", Text(fr: "nouveau bail", en: "new lease"), visibility: .partnersOfTheCase,
        fields: Self.term),
    ]
  }

  private static let lastDay = EntryField(
    "end", Text(fr: "dernier jour", en: "last day"), .day, isRequired: true)

  private var protocolFields: [EntryField] {
    [
      EntryField("start", Text(fr: "premier jour", en: "first day"), .day, isRequired: true),
      Self.lastDay,
      EntryField(
        "debtPlan", Text(fr: "plan d'apurement joint", en: "with a debt plan"), .answer),
      EntryField(
        "payerApproved", Text(fr: "approuvé par l'organisme payeur", en: "approved by the payer"),
        .answer),
    ]
  }
}
