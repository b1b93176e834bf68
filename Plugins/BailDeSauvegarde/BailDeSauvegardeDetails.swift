package import CaseKernel

/// The programme's own facts beside the engine's; what is `nil` is unknown.
package struct BailDeSauvegardeDetails: CaseDetails {
  /// Securing, for access, or safeguard, for sustainment.
  package var variant: LeaseVariant?
  /// The public by which the household is referred.
  package var publicServed: ServedPublic?
  /// The service that refers it.
  package var referredBy: Partner.ID?
  /// Why it is referred, in the service's words.
  package var referralReason: String?
  /// The last day of what houses or supports the household now; the dwelling is needed by then.
  package var neededBy: Day?
  /// Whether several problems together could compromise access or sustainment.
  package var cumulatedProblems: Bool?
  /// Whether the present tenancy is at risk: debt, nuisance, a procedure.
  package var tenancyAtRisk: Bool?
  /// The day on which the tenant agreed in writing to give up its lease for a sub-lease.
  package var leaseGivenUpOn: Day?
  /// What the team works on with the household.
  package var teamProject: String?

  /// A case of which nothing is known yet.
  package init() {}
}

/// Which of the two leases: no text defines them, the mapping is ours (D2.12).
package enum LeaseVariant: String, FieldChoice {
  case securing, safeguard

  /// The variant, as forms show it.
  package var label: Text {
    switch self {
    case .securing: Text(fr: "bail de sécurisation (accès)", en: "securing lease (access)")
    case .safeguard:
      Text(fr: "bail de sauvegarde (maintien)", en: "safeguard lease (sustainment)")
    }
  }
}

/// The field that a professional of the team comes from.
///
/// Source: 001, no 4 (« différents champs du social et du médico-social »).
package enum TeamDiscipline: String, FieldChoice {
  case social, medicoSocial, health, housing

  /// The field, as forms show it.
  package var label: Text {
    switch self {
    case .social: Text(fr: "social", en: "social work")
    case .medicoSocial: Text(fr: "médico-social", en: "medico-social")
    case .health: Text(fr: "santé", en: "health")
    case .housing: Text(fr: "logement", en: "housing")
    }
  }
}

/// How far a professional of the team may read (ours: the narrowest first).
package enum TeamScope: String, FieldChoice {
  case leaseOnly, supportPlan, wholeFile

  /// How far, as forms show it.
  package var label: Text {
    switch self {
    case .leaseOnly: Text(fr: "le bail et les rendez-vous", en: "the lease and appointments")
    case .supportPlan: Text(fr: "le projet d'accompagnement", en: "the plan of support")
    case .wholeFile: Text(fr: "le dossier de l'équipe", en: "the team's file")
    }
  }
}
