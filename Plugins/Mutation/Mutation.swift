package import CaseKernel

/// Moves of households whose dwelling has become too large: outreach, a detailed moving project, a
/// search on several channels, offers, the move and what follows.
///
/// Two procedures never mix: the voluntary one of Nice, and the statutory one of CCH L442-3-1.
/// Source: document 000, Récipro-Cité with four landlords and the Métropole Nice Côte d'Azur.
package struct Mutation: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "mutation", version: 1,
    name: Text(fr: "Mutations", en: "Moves"),
    summary: Text(
      fr: "Aller vers des ménages dont le logement est devenu trop grand, projet de relogement "
        + "détaillé, recherche, proposition, déménagement.",
      en: "Outreach to households whose dwelling has become too large, a detailed moving project, "
        + "a search, offers, the move."),
    source: "000, Récipro-Cité, Métropole Nice Côte d'Azur")

  /// What the deployment has set: procedures, times, amounts.
  package let settings: MutationSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: MutationSettings) {
    self.settings = settings
  }

  /// The phases in the order lived. Attempts and the first home meeting come before any agreement;
  /// the household is observed from its moving project on.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("identification", Text(fr: "Identification", en: "Identification"))
        .requires(.known("procedure"))
        .leads(to: "mobilisation", "closed")
      Phase("mobilisation", Text(fr: "Mobilisation", en: "Mobilisation"))
        .requires(.happened(.firstContact), .happened(.first("procedurePresented")))
        .due(within: settings.mobilisationWithin, after: .entered("mobilisation"))
        .leads(to: "agreement", "closed")
      Phase("agreement", Text(fr: "Adhésion", en: "Agreement"))
        .requires(
          .any([.happened(.first("joinRequest")), .happened(.first("landlordProposal"))])
        )
        .leads(to: "moving-project", "closed")
      Phase("moving-project", Text(fr: "Projet de relogement", en: "Moving project"))
        .observing()
        .requires(.all(MovingProject.core.map { .known($0) }), .known("projectValidatedOn"))
        .due(within: settings.projectWithin, after: .agreed(.support))
        .leads(to: "search", "closed")
      Phase("search", Text(fr: "Recherche", en: "Search"))
        .observing()
        .leads(to: "offer", "closed")
      Phase("offer", Text(fr: "Proposition", en: "Offer"))
        .observing()
        .enteredWhen(.happened(.first("offer")))
        .leads(to: "move", "search", "closed")
      Phase("move", Text(fr: "Déménagement", en: "Move"))
        .observing()
        .enteredWhen(.recorded(RecordTest("offerAnswer", "answer", oneOf: ["accepted"])))
        .leads(to: "follow-up", "search", "closed")
      Phase("follow-up", Text(fr: "Suivi après l'emménagement", en: "Follow-up"))
        .observing()
        .enteredWhen(Self.relocated)
        .due(within: settings.followUpFor, after: .first("keysHandover"))
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The case follows the statutory procedure.
  static let isStatutory = Condition.fact("procedure", oneOf: [Procedure.statutory.rawValue])
  /// The case follows the voluntary procedure.
  static let isVoluntary = Condition.fact("procedure", oneOf: [Procedure.voluntary.rawValue])

  /// The household agreed to the support, or its landlord proposed under the law: only then is a
  /// dwelling looked for, and offered.
  static let agreedOrProposed = Condition.any([
    .agreement(.support), .happened(.first("landlordProposal")),
  ])

  /// The household has moved: lease signed and keys handed over (I.10).
  static let relocated = Condition.all([
    .happened(.first("leaseSignature")), .happened(.first("keysHandover")),
  ])

  /// Nothing is paid by the diagnosis or by the month, unless a deployment sets prices.
  package var billing: Billing { Billing() }

  /// The operator identifies a household, or the landlord proposes under the law.
  package var openingKinds: [EventKindID] { ["identification", "landlordProposal"] }

  /// The household's landlord and the operator take part in its case; the métropole in none: it
  /// takes part in checkpoints and mobilises supply.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true, mayDecide: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
        required: true, mayRefer: true, mayDecide: true),
      PartnerRole(
        "metropolis", Text(fr: "métropole", en: "métropole"), kinds: [.authority],
        takesPartInCases: false),
    ]
  }
}
