package import CaseKernel

/// The facts of a reinforced support; what is `nil` is unknown.
package struct AccompagnementRenforceDetails: CaseDetails {
  /// Why the landlord refers the household, in its own words.
  package var referralReason: String?
  /// What the landlord sees of the precarity, several at once.
  package var precaritySigns: [PrecaritySign]?
  /// Whether the household was supported in the project of the earlier call.
  package var formerProject: Bool?
  /// Where that project ran: the territory has changed since.
  package var formerTerritory: String?
  /// How far an eviction procedure had gone at the entry (I.14).
  package var stageAtEntry: EvictionStage?
  /// Which of the operators leads the support and answers to the household.
  package var leadOperator: Partner.ID?
  /// Who referred the household in the earlier call, which may say something of its health.
  package var formerReferrer: Partner.ID?
  /// What is to be improved in the dwelling and its use, several at once.
  package var livingConditions: [LivingCondition]?
  package var socialSituation: String?
  package var budgetSituation: String?
  /// What the household can build on, people around it included.
  package var strengths: String?
  /// What the dwelling needs, such as a lift; never the state of health that it comes from.
  package var housingNeeds: String?
  /// How closely the household is supported now; it sets how often it is met.
  package var intensity: IntensityLevel?
  /// Whether the household wishes for a move.
  package var mutationWish: Bool?
  /// Whether nothing stands in the way of a move any more.
  package var mutationReady: Bool?
  /// What became of the procedure, said when the support ends (I.14).
  package var procedureAtExit: ProcedureAtExit?

  /// A support of which nothing is known yet.
  package init() {}
}

/// What a landlord may notice from outside; none of them names a person's health.
package enum PrecaritySign: String, FieldChoice {
  case unpaidRent, noAnswer, energyCut, upkeep, neighbours, lostIncome, isolation, nothing

  /// The sign, as forms show it.
  package var label: Text {
    switch self {
    case .unpaidRent: Text(fr: "loyers impayés", en: "unpaid rent")
    case .noAnswer: Text(fr: "courriers et visites sans réponse", en: "no answer to letters")
    case .energyCut: Text(fr: "énergie coupée ou limitée", en: "energy cut off or limited")
    case .upkeep: Text(fr: "état du logement", en: "state of the dwelling")
    case .neighbours: Text(fr: "tensions avec le voisinage", en: "tensions with neighbours")
    case .lostIncome: Text(fr: "perte de ressources", en: "loss of income")
    case .isolation: Text(fr: "isolement", en: "isolation")
    case .nothing: Text(fr: "aucun signe", en: "no sign")
    }
  }
}

/// What living conditions may need.
package enum LivingCondition: String, FieldChoice {
  case upkeep, clutter, heating, damp, equipment, safety, space, access, nothing

  /// The need, as forms show it.
  package var label: Text {
    switch self {
    case .upkeep: Text(fr: "entretien du logement", en: "upkeep of the dwelling")
    case .clutter: Text(fr: "encombrement", en: "clutter")
    case .heating: Text(fr: "chauffage et énergie", en: "heating and energy")
    case .damp: Text(fr: "humidité", en: "damp")
    case .equipment: Text(fr: "équipement et mobilier", en: "equipment and furniture")
    case .safety: Text(fr: "sécurité des installations", en: "safety of installations")
    case .space: Text(fr: "place pour chacun", en: "room for everybody")
    case .access: Text(fr: "accès au logement", en: "access to the dwelling")
    case .nothing: Text(fr: "rien à améliorer", en: "nothing to improve")
    }
  }
}
