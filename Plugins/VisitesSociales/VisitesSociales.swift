package import CaseKernel

/// Social visits: a short diagnosis of a tenant's situation at the landlord's request, an
/// orientation, and a support limited in time where no existing scheme can give it.
///
/// Source: document 002, La Nantaise d'Habitations and Anef Ferrer, Loire-Atlantique.
package struct VisitesSociales: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "visites-sociales", version: 1,
    name: Text(fr: "Visites sociales", en: "Social visits"),
    summary: Text(
      fr: "Diagnostic court de la situation d'un locataire en titre, orientation, accompagnement "
        + "limité dans le temps.",
      en: "A short diagnosis of the situation of a tenant in title, an orientation, a support "
        + "limited in time."),
    source: "002, La Nantaise d'Habitations et Anef Ferrer")

  /// What the deployment has set: how long a diagnosis may last, and from when.
  package let settings: VisitesSocialesSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: VisitesSocialesSettings) {
    self.settings = settings
  }

  /// The phases in the order lived. The landlord's referral form may come beforehand; the liaison
  /// form triggers the intervention, and the two months of the diagnosis.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation du bailleur", en: "Referral"))
        .requires(.happened(.first("liaisonForm")))
        .due(within: .days(0), after: .field("proposalDeadline"))
        .leads(to: "proposal", "closed")
      Phase("proposal", Text(fr: "Proposition et adhésion", en: "Proposal and agreement"))
        .due(within: .days(0), after: .field("proposalDeadline"))
        .leads(to: "diagnosis", "closed")
      Phase("diagnosis", Text(fr: "Diagnostic", en: "Diagnosis"))
        .observing()
        .requires(.all(diagnosisContent), wordingSettled)
        .due(
          within: settings.diagnosisWithin, after: diagnosisStart,
          noLaterThan: .field("proposalDeadline")
        )
        .leads(to: "orientation", "closed")
      Phase("orientation", Text(fr: "Préconisation", en: "Orientation"))
        .observing()
        .requires(.known("orientation"))
        .leads(to: "support", "closed")
      Phase("support", Text(fr: "Accompagnement personnalisé", en: "Personalised support"))
        .observing()
        .enteredWhen(.fact("orientation", oneOf: [Orientation.personalisedSupport.rawValue]))
        .due(within: .days(0), after: .field("supportUntil"))
        .countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The fact from which the time for the diagnosis is counted.
  var diagnosisStart: DatedFact {
    switch settings.diagnosisFrom {
    case .liaisonForm: .first("liaisonForm")
    case .agreement: .agreed(.support)
    }
  }

  /// What a diagnosis holds: problems, family, social and financial situation, potentials, network.
  private var diagnosisContent: [Condition] {
    [
      .known("problems"), .known("familySituation"), .known("socialSituation"),
      .known("financialSituation"), .known("strengths"), .known("network"),
    ]
  }

  /// The expertise is shared on the household's terms: a wording it agreed to, or its wish that
  /// nothing be shared.
  private var wordingSettled: Condition {
    .any([
      Self.wordingAgreed, .fact("wordingDecision", oneOf: [WordingDecision.notShared.rawValue]),
    ])
  }

  /// A wording for the landlord exists and the household agreed to it.
  static let wordingAgreed = Condition.all([
    .known("landlordWording"),
    .fact("wordingDecision", oneOf: [WordingDecision.agreed.rawValue]),
  ])

  /// A diagnosis is ordered when it begins and due when it is complete; support by the month.
  package var billing: Billing {
    Billing(diagnosisOrdered: .entered("diagnosis"), diagnosisDone: .entered("orientation"))
  }

  /// A household is led to a dwelling, or kept in its own, as its entry point says.
  package var side: SideFact? {
    SideFact(
      "entryPoint", access: [EntryPoint.moveIn.rawValue],
      sustainment: [EntryPoint.duringTenancy.rawValue])
  }

  /// The landlord's liaison form opens the case; the referral form may come beforehand.
  package var openingKinds: [EventKindID] { ["liaisonForm", "referralForm"] }

  /// The two forms, the social visit, and exchanges with the landlord that the household agreed to.
  package var eventKinds: [EventKind] {
    [
      .liaisonForm, .referralForm,
      EventKind(
        "socialVisit", Text(fr: "visite sociale", en: "social visit"), contact: true,
        observes: true,
        channel: .homeVisit),
      EventKind(
        "landlordCall", Text(fr: "appel avec le bailleur", en: "call with the landlord"),
        requires: [callsAgreed]),
      EventKind(
        "followUpGroup", Text(fr: "groupe de suivi", en: "follow-up group"), requires: [callsAgreed]
      ),
    ]
  }

  /// Landlord and operator talk about a household in agreement with it.
  private var callsAgreed: Condition {
    .any([.sharing(with: "landlord"), .fact("landlordCallsAgreed", oneOf: ["yes"])])
  }

  /// Landlord and operator take part in each case; the steering committee in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
        required: true, mayDecide: true),
      PartnerRole(
        "steering", Text(fr: "comité de pilotage", en: "steering committee"),
        takesPartInCases: false),
    ]
  }
}
