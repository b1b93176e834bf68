package import CaseKernel

/// The facts of a social visit; what is `nil` is unknown.
package struct VisitesSocialesDetails: CaseDetails {
  package var entryPoint: EntryPoint?
  /// Why the landlord refers the household, in its own words.
  package var referralReason: String?
  /// The deadline of the proposal of a dwelling, by which the referral should have gone on.
  package var proposalDeadline: Day?
  /// Whether an eviction procedure was under way at the entry.
  package var evictionProcedure: Bool?
  /// Whether an existing scheme is at work for the household.
  package var coveredByExistingScheme: Bool?
  /// Whether an existing scheme could be mobilised in time.
  package var schemesMobilisable: Bool?
  /// How the visit was proposed to the household.
  package var presentation: Presentation?
  /// Whether the household agrees to calls between the operator and the landlord.
  package var landlordCallsAgreed: Bool?
  /// The themes of the problems met, several at once.
  package var problems: [Problem]?
  /// What the themes do not say, for the operator's team.
  package var problemsNote: String?
  package var familySituation: String?
  package var socialSituation: String?
  package var financialSituation: String?
  /// What the household can build on.
  package var strengths: String?
  /// The people and services around the household.
  package var network: String?
  /// Whether those ties carry the household.
  package var networkSupportive: Bool?
  /// What the dwelling needs, such as a lift; never the state of health that it comes from.
  package var housingNeeds: String?
  /// The only text of the diagnosis that may reach the landlord, once the household agrees.
  package var landlordWording: String?
  /// What the household decided about that text; a new text makes it unknown again.
  package var wordingDecision: WordingDecision?
  /// What the diagnosis leads to.
  package var orientation: Orientation?
  /// The existing measure by its name, where the orientation is to one.
  package var existingMeasure: String?
  package var supportGoals: String?
  /// The last day of the support; a renewal changes it.
  package var supportUntil: Day?

  /// A visit of which nothing is known yet.
  package init() {}
}

/// Where the household comes in; reported apart.
package enum EntryPoint: String, FieldChoice {
  case moveIn, duringTenancy

  /// The entry point, as forms show it.
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

  /// The way of proposing, as forms show it.
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

  /// The theme, as forms show it.
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

  /// The decision, as forms show it.
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

  /// The orientation, as forms show it.
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
