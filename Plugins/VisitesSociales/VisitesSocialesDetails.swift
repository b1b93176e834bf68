package import CaseKernel

/// The facts of a social visit; what is `nil` is unknown.
package struct VisitesSocialesDetails: CaseDetails {
  package var entryPoint: EntryPoint?
  package var referralReason: String?
  package var proposalDeadline: Day?
  package var evictionProcedure: Bool?
  package var coveredByExistingScheme: Bool?
  package var schemesMobilisable: Bool?
  package var presentation: Presentation?
  package var landlordCallsAgreed: Bool?
  package var problems: [Problem]?
  package var problemsNote: String?
  package var familySituation: String?
  package var socialSituation: String?
  package var financialSituation: String?
  package var strengths: String?
  package var network: String?
  package var networkSupportive: Bool?
  package var housingNeeds: String?
  package var landlordWording: String?
  package var wordingDecision: WordingDecision?
  package var orientation: Orientation?
  package var existingMeasure: String?
  package var supportGoals: String?
  package var supportUntil: Day?

  package init() {}
}

/// Where the household comes in; reported apart.
package enum EntryPoint: String, FieldChoice {
  case moveIn, duringTenancy

  package var label: Text {
    switch self {
    case .moveIn: Text(fr: "à l'entrée dans les lieux", en: "at move-in")
    case .duringTenancy: Text(fr: "en cours de location", en: "during the tenancy")
    }
  }
}

/// How the landlord proposes a visit.
package enum Presentation: String, FieldChoice {
  case tripartiteMeeting, letter

  package var label: Text {
    switch self {
    case .tripartiteMeeting: Text(fr: "rencontre tripartite", en: "three-party meeting")
    case .letter: Text(fr: "courrier du bailleur", en: "landlord's letter")
    }
  }
}

/// A theme of the problems met; no theme names a person's health.
package enum Problem: String, FieldChoice {
  case rent, debts, resources, employment, rights, family, isolation, neighbours, upkeep, energy
  case moveIn, dwelling

  package var label: Text {
    switch self {
    case .rent: Text(fr: "paiement du loyer", en: "paying the rent")
    case .debts: Text(fr: "autres dettes", en: "other debts")
    case .resources: Text(fr: "ressources", en: "resources")
    case .employment: Text(fr: "emploi et formation", en: "work and training")
    case .rights: Text(fr: "accès aux droits", en: "access to rights")
    case .family: Text(fr: "liens familiaux", en: "family ties")
    case .isolation: Text(fr: "isolement", en: "isolation")
    case .neighbours: Text(fr: "relations de voisinage", en: "relations with neighbours")
    case .upkeep: Text(fr: "usage et entretien du logement", en: "use and upkeep of the dwelling")
    case .energy: Text(fr: "énergie", en: "energy costs")
    case .moveIn: Text(fr: "installation dans le logement", en: "settling in")
    case .dwelling: Text(fr: "logement inadapté", en: "unsuited dwelling")
    }
  }
}

/// What the household decided about the wording meant for the landlord.
package enum WordingDecision: String, FieldChoice {
  case agreed, notShared

  package var label: Text {
    switch self {
    case .agreed: Text(fr: "d'accord avec le texte", en: "agrees to the wording")
    case .notShared: Text(fr: "ne souhaite rien partager", en: "wishes nothing to be shared")
    }
  }
}

/// What the diagnosis leads to: one main outcome (ours: exclusive).
package enum Orientation: String, FieldChoice {
  case noFollowUp, remobilisation, personalisedSupport, existingMeasures

  package var label: Text {
    switch self {
    case .noFollowUp:
      Text(fr: "pas d'accompagnement à l'issue du diagnostic", en: "no follow-up")
    case .remobilisation: Text(fr: "action « remobilisation »", en: "\"remobilisation\" action")
    case .personalisedSupport:
      Text(fr: "accompagnement personnalisé par l'opérateur", en: "personalised support")
    case .existingMeasures: Text(fr: "mesures existantes", en: "existing measures")
    }
  }
}
