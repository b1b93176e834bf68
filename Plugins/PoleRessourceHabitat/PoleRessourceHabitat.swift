package import CaseKernel
import Subletting

/// Help with housing, case by case, for people in precarity, tenants or small owners: a request, a
/// pre-diagnosis, a strategy, an action plan of every party, reviews, and an evaluation against the
/// initial project.
///
/// Source: document 003, Pôle Ressource Habitat.
package struct PoleRessourceHabitat: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "pole-ressource-habitat", version: 1,
    name: Text(fr: "Pôle ressource habitat", en: "Housing resource centre"),
    summary: Text(
      fr: "Pré-diagnostic, stratégie, plan d'action de chaque partie, bilans et évaluation au "
        + "regard du projet initial.",
      en: "A pre-diagnosis, a strategy, an action plan of every party, reviews, and an evaluation "
        + "against the initial project."),
    source: "003, Pôle Ressource Habitat")

  /// What the deployment has set: times, and what a small owner is.
  package let settings: PoleRessourceHabitatSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: PoleRessourceHabitatSettings) {
    self.settings = settings
  }

  /// The phases in the order lived; times are ours, the source gives none.
  ///
  /// The initial project is agreed in the plan and never changes: what changes on the way is a
  /// readjustment, and the evaluation looks back at the initial one.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("request", Text(fr: "Demande", en: "Request"))
        .requires(.known("motives"), .happened(.firstContact))
        .due(within: settings.answerWithin, after: .opened)
        .leads(to: "prediagnosis", "closed")
      Phase("prediagnosis", Text(fr: "Pré-diagnostic", en: "Pre-diagnosis"))
        .observing()
        .requires(
          .known("situation"), .known("prospects"), .known("resources"), .known("interlocutors")
        )
        .due(within: settings.prediagnosisWithin, after: .entered("prediagnosis"))
        .leads(to: "strategy", "closed")
      Phase("strategy", Text(fr: "Stratégie", en: "Strategy"))
        .observing()
        .requires(.known("objectives"), .known("strategies"))
        .due(within: settings.strategyWithin, after: .entered("strategy"))
        .leads(to: "plan", "closed")
      Phase("plan", Text(fr: "Plan d'action", en: "Action plan"))
        .observing()
        .requires(.recorded(RecordTest("projectAgreed")))
        .due(within: settings.planWithin, after: .entered("plan"))
        .leads(to: "action", "closed")
      Phase("action", Text(fr: "Mise en œuvre", en: "Action"))
        .observing()
        .requires(.recorded(RecordTest("projectReview")))
        .leads(to: "evaluation", "closed")
      Phase("evaluation", Text(fr: "Évaluation finale", en: "Final evaluation"))
        .observing()
        .due(within: settings.evaluationWithin, after: .entered("evaluation"))
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The phases in which the plan is carried out and looked back at.
  static let actionPhases: [PhaseID] = ["action", "evaluation"]

  /// Reviews are planned: each is due within a time after the one before.
  package var deadlines: [Deadline] {
    [
      Deadline(
        "project-review", Text(fr: "bilan de l'action", en: "review of the action"), .review,
        .since(
          latestOf: [.entered("action"), .last("projectReview")],
          every: .fixed(settings.reviewEvery)), in: ["action"])
    ] + engine.deadlines
  }

  /// Nothing is paid by the diagnosis or by the month: the action lives on grants, whose uncovered
  /// part the funding plan shows.
  package var billing: Billing { Billing() }

  /// « Une demande directe ou médiatisée par les partenaires ».
  package var openingKinds: [EventKindID] { ["directRequest", "mediatedRequest"] }

  /// The owner or landlord of the dwelling and the centre take part in a case, and the body that
  /// sub-lets where there is one; those who are met and the contractors in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "operator", Text(fr: "pôle ressource", en: "resource centre"),
        kinds: [.operatorOrganisation], required: true, mayDecide: true),
      PartnerRole(
        "landlord", Text(fr: "bailleur ou propriétaire", en: "landlord or owner"),
        kinds: [.landlord, .privateOwner], mayRefer: true),
      PartnerRole(
        "intermediaryTenant", Text(fr: "locataire principal", en: "intermediate tenant")),
      PartnerRole(
        "interlocutors", Text(fr: "interlocuteurs", en: "interlocutors"), takesPartInCases: false,
        mayRefer: true),
      PartnerRole(
        "contractors", Text(fr: "entreprises de travaux", en: "contractors"),
        kinds: [.contractor], takesPartInCases: false),
    ]
  }
}
