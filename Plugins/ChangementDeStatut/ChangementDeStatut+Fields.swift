import CaseKernel
package import Subletting

extension ChangementDeStatut {
  /// The facts of the programme and of the engine, side by side.
  package typealias Details = SublettingDetails<ChangementDeStatutDetails>

  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts of today, as they are stored.
  package static let storedDetails = [
    1: """
    {"referralReason":"sort d'un centre","inPublics":true,"dwelling":"L-083","nextStep":"tenant",\
    "nextStepBy":"2026-10-01","worksAgreed":true,"worksProject":"repeindre la cuisine",\
    "stateBefore":"murs tachés","stateAfter":"murs repeints","worksEndedOn":"2026-05-02",\
    "materialsBudget":60000,"monthlyDue":48000,"housingAidToIntermediary":true,\
    "slideForeseen":true,"allocatedOn":"2026-05-12","homeInsured":true,"slideInventory":"joint",\
    "depositReturned":true,"depositPaid":true,"housingAidTransferred":false,\
    "overrunReason":"travaux en cours"}
    """
  ]

  /// What lease and works need is read by the parties; the project of the household and its place
  /// stay with the operator.
  var ownFields: [Field<Details>] { projectFields + worksFields }

  private var projectFields: [Field<Details>] {
    [
      Field(
        \.own.referralReason, "referralReason",
        Text(fr: "motif de l'orientation", en: "reason of the referral"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.own.inPublics, "inPublics",
        Text(fr: "public du projet", en: "public of the project"),
        visibility: .operatorManagement, askedIn: "referral",
        help: Text(
          fr: "oui ou non ; la situation elle-même ne s'écrit pas ici",
          en: "yes or no; the situation itself is not written here")),
      Field(
        \.own.dwelling, "dwelling", Text(fr: "logement du parcours", en: "dwelling of the steps"),
        visibility: .operatorManagement, askedIn: "project"),
      Field(
        \.own.nextStep, "nextStep", Text(fr: "prochain statut", en: "next status"),
        visibility: .operatorManagement, askedIn: "steps"),
      Field(
        \.own.nextStepBy, "nextStepBy", Text(fr: "prochain statut avant le", en: "next status by"),
        visibility: .partnersOfTheCase, askedIn: "steps"),
    ]
  }

  private var worksFields: [Field<Details>] {
    [
      Field(
        \.own.worksAgreed, "worksAgreed",
        Text(fr: "travaux acceptés par le bailleur", en: "works agreed by the landlord"),
        visibility: .partnersOfTheCase, askedIn: "project"),
      Field(
        \.own.worksProject, "worksProject",
        Text(fr: "projet de travaux du ménage", en: "the household's works"),
        visibility: .operatorManagement, askedIn: "steps"),
      Field(
        \.own.stateBefore, "stateBefore", Text(fr: "état avant travaux", en: "state before"),
        visibility: .operatorManagement, askedIn: "steps"),
      Field(
        \.own.stateAfter, "stateAfter", Text(fr: "état après travaux", en: "state after"),
        visibility: .operatorManagement, askedIn: "steps"),
      Field(
        \.own.worksEndedOn, "worksEndedOn", Text(fr: "fin des travaux le", en: "works ended on"),
        visibility: .partnersOfTheCase, askedIn: "steps"),
      Field(
        \.own.materialsBudget, "materialsBudget",
        Text(fr: "budget des matériaux", en: "budget of the materials"),
        visibility: .operatorManagement, askedIn: "steps"),
    ]
  }
}
