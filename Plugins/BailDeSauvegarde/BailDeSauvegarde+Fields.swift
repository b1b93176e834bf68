import CaseKernel
package import Subletting

extension BailDeSauvegarde {
  /// The facts of the programme and of the engine, side by side.
  package typealias Details = SublettingDetails<BailDeSauvegardeDetails>

  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts of today, as they are stored.
  package static let storedDetails = [
    1: """
    {"variant":"safeguard","publicServed":"careLeaver","referredBy":"ase-84",\
    "referralReason":"un loyer de retard","neededBy":"2026-03-31","cumulatedProblems":true,\
    "tenancyAtRisk":true,"leaseGivenUpOn":"2025-12-20","teamProject":"tenir le budget",\
    "monthlyDue":48000,"housingAidToIntermediary":true,"slideForeseen":true,\
    "allocatedOn":"2026-05-12","homeInsured":true,"slideInventory":"joint",\
    "depositReturned":true,"depositPaid":true,"housingAidTransferred":false,\
    "overrunReason":"travaux en cours"}
    """
  ]

  /// The public is read by the operator's managers and no further; the landlord sees the variant,
  /// which its lease states.
  var ownFields: [Field<Details>] { referralFields + sustainmentFields }

  private var referralFields: [Field<Details>] {
    [
      Field(
        \.own.variant, "variant", Text(fr: "bail", en: "lease"), visibility: .partnersOfTheCase,
        askedIn: "referral"),
      Field(
        \.own.publicServed, "publicServed", Text(fr: "public", en: "public"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.own.referredBy, "referredBy", Text(fr: "service orienteur", en: "referring service"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.own.referralReason, "referralReason",
        Text(fr: "motif de l'orientation", en: "reason of the referral"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.own.neededBy, "neededBy", Text(fr: "logement nécessaire avant le", en: "needed by"),
        visibility: .operatorManagement, askedIn: "referral",
        help: Text(
          fr: "fin d'un contrat, d'un séjour, d'un hébergement",
          en: "the end of a contract, of a stay, of an accommodation")),
      Field(
        \.own.cumulatedProblems, "cumulatedProblems",
        Text(fr: "problématiques cumulées", en: "cumulated problems"),
        visibility: .operatorManagement, askedIn: "referral",
        help: Text(
          fr: "au point de compromettre l'accès ou le maintien",
          en: "to the point of compromising access or sustainment")),
    ]
  }

  private var sustainmentFields: [Field<Details>] {
    [
      Field(
        \.own.tenancyAtRisk, "tenancyAtRisk",
        Text(fr: "maintien dans le logement menacé", en: "tenancy at risk"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.own.leaseGivenUpOn, "leaseGivenUpOn",
        Text(
          fr: "accord écrit du locataire pour mettre fin à son bail",
          en: "tenant's written agreement to end its lease"),
        visibility: .partnersOfTheCase, askedIn: "preparation"),
      Field(
        \.own.teamProject, "teamProject",
        Text(fr: "projet de l'équipe avec le ménage", en: "the team's project"),
        visibility: .operatorTeam, askedIn: "sublet"),
    ]
  }
}
