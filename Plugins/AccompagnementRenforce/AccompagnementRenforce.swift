package import CaseKernel

/// Reinforced support of tenants in great precarity who already live with the landlord: avoid the
/// eviction, improve living conditions, open the way to a move.
///
/// The project continues an earlier one, on another territory: part of its households come from
/// there. Its results are evaluated over three years.
/// Source: document 001 no 1, Logirem with SOLiHA Provence and GCS Galilé.
package struct AccompagnementRenforce: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "accompagnement-renforce", version: 1,
    name: Text(fr: "Accompagnement renforcé", en: "Reinforced support"),
    summary: Text(
      fr: "Accompagner de près, sur trois ans, des locataires déjà logés qui cumulent les "
        + "difficultés : éviter l'expulsion, améliorer les conditions de vie, permettre une "
        + "mutation.",
      en: "Close support, over three years, of sitting tenants with several difficulties at once: "
        + "avoid the eviction, improve living conditions, make a move possible."),
    source: "001 no 1, Logirem")

  /// What the deployment has set: rhythms by level, times, the evaluation.
  package let settings: AccompagnementRenforceSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: AccompagnementRenforceSettings) {
    self.settings = settings
  }

  /// The phases in the order lived (ours). Support may rest in a watch and begin again: the
  /// evaluation goes on for three years whatever the intensity of the moment.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation du bailleur", en: "Referral"))
        .requires(.known("stageAtEntry"))
        .leads(to: "meeting", "closed")
      Phase("meeting", Text(fr: "Rencontre et adhésion", en: "Meeting and agreement"))
        .requires(.happened(.firstContact))
        .due(within: settings.meetingWithin, after: .opened)
        .leads(to: "assessment", "closed")
      Phase("assessment", Text(fr: "Évaluation partagée", en: "Shared assessment"))
        .observing()
        .requires(
          .known("livingConditions"), .known("socialSituation"), .known("budgetSituation"),
          .known("strengths"), .known("intensity")
        )
        .due(within: settings.assessmentWithin, after: .agreed(.support))
        .leads(to: "support", "closed")
      Phase("support", Text(fr: "Accompagnement renforcé", en: "Reinforced support"))
        .observing()
        .due(within: settings.evaluationFor, after: .agreed(.support))
        .countedInMeasureMonths()
        .leads(to: "watch", "closed")
      Phase("watch", Text(fr: "Veille", en: "Watch"))
        .observing()
        .due(within: settings.evaluationFor, after: .agreed(.support))
        .leads(to: "support", "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The shared assessment is ordered when it begins and due when support does; the source gives
  /// no price, a deployment may.
  package var billing: Billing {
    Billing(diagnosisOrdered: .entered("assessment"), diagnosisDone: .entered("support"))
  }

  /// The landlord refers a tenant of its own.
  package var openingKinds: [EventKindID] { ["landlordReferral"] }

  /// Every operator of the programme takes part in each case (ours), until it is taken off one:
  /// which one leads is a fact of the case. The partners of the earlier project take part in none
  /// but those on which they are named, once the household agrees that they be told; the steering
  /// committee in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true),
      PartnerRole(
        Self.operatorRole, Text(fr: "opérateur", en: "operator"),
        kinds: [.operatorOrganisation], required: true, mayDecide: true),
      PartnerRole(
        "earlier",
        Text(fr: "partenaires du projet précédent", en: "partners of the earlier project"),
        takesPartInCases: false, namedOnCases: true, mayRefer: true),
      PartnerRole(
        "steering", Text(fr: "comité de pilotage", en: "steering committee"),
        takesPartInCases: false),
    ]
  }

  static let operatorRole: PartnerRole.ID = "operator"
}
