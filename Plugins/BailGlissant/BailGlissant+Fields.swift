import CaseKernel
package import Subletting

extension BailGlissant {
  package typealias Details = SublettingDetails<BailGlissantDetails>

  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts of today, as they are stored.
  package static let storedDetails = [
    1: """
    {"referralReason":"sort d'un foyer","particularDifficulties":true,"supportGoals":"tenir le \
    budget","existingSupport":["sectorPsychiatry"],"supportCoordinator":"association",\
    "monthlyDue":48000,"housingAidToIntermediary":true,"slideForeseen":true,\
    "allocatedOn":"2026-05-12","homeInsured":true,"slideInventory":"joint",\
    "depositReturned":true,"depositPaid":true,"housingAidTransferred":false,\
    "overrunReason":"travaux en cours"}
    """
  ]

  /// The referral is read by the operator's managers; the support that exists tells of health, and
  /// goes no further than the people named on the case.
  var ownFields: [Field<Details>] {
    [
      Field(
        \.own.referralReason, "referralReason",
        Text(fr: "motif de l'orientation", en: "reason of the referral"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.own.particularDifficulties, "particularDifficulties",
        Text(fr: "difficultés particulières (CCH L301-1 II)", en: "particular difficulties"),
        visibility: .operatorManagement, askedIn: "referral",
        help: Text(
          fr: "inadaptation des ressources ou des conditions d'existence",
          en: "means or living conditions that do not suffice")),
      Field(
        \.own.supportGoals, "supportGoals",
        Text(fr: "objectifs de l'accompagnement", en: "goals of the support"),
        visibility: .operatorTeam, askedIn: "sublet"),
      Field(
        \.own.existingSupport, "existingSupport",
        Text(fr: "accompagnements existants", en: "existing support"), visibility: .namedPeople,
        askedIn: "sublet"),
      Field(
        \.own.supportCoordinator, "supportCoordinator",
        Text(fr: "qui coordonne ces accompagnements", en: "who coordinates that support"),
        visibility: .namedPeople, askedIn: "sublet"),
    ]
  }
}
