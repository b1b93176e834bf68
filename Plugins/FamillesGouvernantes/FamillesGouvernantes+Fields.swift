package import CaseKernel

extension FamillesGouvernantes {
  /// What is asked, phase by phase.
  package var fields: [Field<FamillesGouvernantesDetails>] {
    projectFields + roleFields + livingFields
  }

  private var projectFields: [Field<FamillesGouvernantesDetails>] {
    let employer = settings.coordinatorTitle.label
    return [
      Field(
        \.leaseForm, "leaseForm", Text(fr: "forme d'occupation", en: "how the dwelling is held"),
        visibility: .partnersOfTheCase, askedIn: "project"),
      Field(
        \.coordinatorEmployer, "coordinatorEmployer",
        Text(fr: "employeur (\(employer.fr))", en: "employer (\(employer.en))"),
        visibility: .partnersOfTheCase, askedIn: "project"),
      Field(
        \.livingArea, "livingArea",
        Text(fr: "surface de l'unité (m²)", en: "living area of the unit (m²)"),
        visibility: .partnersOfTheCase, askedIn: "project",
        help: Text(
          fr: "tous ses logements ensemble ; vide : celle du logement du ménage",
          en: "all its dwellings together; empty: that of the household's dwelling")),
      Field(
        \.socialLifeProject, "socialLifeProject",
        Text(fr: "projet de vie sociale et partagée", en: "project of social and shared life"),
        visibility: .partnersOfTheCase, askedIn: "project",
        help: Text(
          fr: "écrit avec les résidents, sans rien de leur santé",
          en: "written with the residents, nothing of their health")),
      Field(
        \.socialLifeProjectOn, "socialLifeProjectOn",
        Text(fr: "projet de vie partagée adopté le", en: "shared-life project adopted on"),
        visibility: .partnersOfTheCase, askedIn: "project"),
      Field(
        \.departmentConventionOn, "departmentConventionOn",
        Text(fr: "convention avec le département du", en: "convention with the département of"),
        visibility: .partnersOfTheCase, askedIn: "project"),
    ]
  }

  /// Where one body is mandatary and operator: distinct people, and what keeps them apart (D3.5).
  private var roleFields: [Field<FamillesGouvernantesDetails>] {
    [
      Field(
        \.operatorUser, "operatorUser",
        Text(fr: "référent de l'opérateur (identifiant)", en: "operator's referent (user id)"),
        visibility: .partnersOfTheCase, askedIn: "project"),
      Field(
        \.agentUser, "agentUser",
        Text(fr: "mandataire délégué (identifiant)", en: "delegated agent (user id)"),
        visibility: .partnersOfTheCase, askedIn: "project"),
      Field(
        \.roleSafeguard, "roleSafeguard",
        Text(fr: "garantie contre le conflit d'intérêts", en: "safeguard against the conflict"),
        visibility: .partnersOfTheCase, askedIn: "project",
        help: Text(
          fr: "services distincts, double signature, regard d'un tiers",
          en: "separate services, two signatures, an outside look")),
    ]
  }

  private var livingFields: [Field<FamillesGouvernantesDetails>] {
    [
      Field(
        \.careTies, "careTies",
        Text(fr: "soutiens existants et leur coordination", en: "existing support, coordinated"),
        visibility: .namedPeople, askedIn: "living",
        help: Text(
          fr: "CSAPA, psychiatrie de secteur : qui joindre et quand, jamais l'état de santé",
          en: "addiction-care centre, sector psychiatry: whom to call and when, never a diagnosis")),
      Field(
        \.closingPlan, "closingPlan",
        Text(fr: "où va chacun", en: "where everybody goes"),
        visibility: .operatorManagement, askedIn: "winding-up"),
    ]
  }

  /// The version of the facts above.
  package static let detailsVersion = 1

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"leaseForm": "cotenancy", "coordinatorEmployer": "association", "livingArea": 118,
     "socialLifeProject": "repas du soir ensemble, potager", "socialLifeProjectOn": "2026-01-15",
     "departmentConventionOn": "2025-12-01", "operatorUser": "claire", "agentUser": "marc",
     "roleSafeguard": "deux services", "careTies": "CSAPA le mardi",
     "closingPlan": "chacun a un logement"}
    """
  ]
}
