package import CaseKernel

/// How the residents hold the dwelling. Source: D3.4.
package enum LeaseForm: String, FieldChoice {
  case cotenancy, individualLeases, subletting

  /// The form, as forms show it.
  package var label: Text {
    switch self {
    case .cotenancy: Text(fr: "colocation", en: "cotenancy")
    case .individualLeases:
      Text(fr: "baux individuels sur les chambres", en: "individual leases on the rooms")
    case .subletting: Text(fr: "sous-location par l'association", en: "sub-letting")
    }
  }
}

/// Who employs the person who coordinates the shared life. Source: D3.4.
package enum CoordinatorEmployer: String, FieldChoice {
  case residents, association

  /// The employer, as forms show it.
  package var label: Text {
    switch self {
    case .residents: Text(fr: "les résidents ensemble", en: "the residents together")
    case .association: Text(fr: "l'association", en: "the association")
    }
  }
}

/// Why somebody left the unit.
package enum LeavingReason: String, FieldChoice {
  case ownDwelling, family, institution, hospital, choice, death, other

  /// The reason, as forms show it.
  package var label: Text {
    switch self {
    case .ownDwelling: Text(fr: "logement à soi", en: "a dwelling of one's own")
    case .family: Text(fr: "retour en famille", en: "back to the family")
    case .institution: Text(fr: "établissement", en: "an institution")
    case .hospital: Text(fr: "hospitalisation longue", en: "a long stay in hospital")
    case .choice: Text(fr: "ne souhaite plus vivre à plusieurs", en: "no wish to share any more")
    case .death: Text(fr: "décès", en: "death")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}

/// What is done with a lease. Source: CC art. 426 (D3.5).
package enum LeaseAct: String, FieldChoice {
  case conclude, terminate

  /// The act, as forms show it.
  package var label: Text {
    switch self {
    case .conclude: Text(fr: "conclure", en: "conclude")
    case .terminate: Text(fr: "résilier", en: "terminate")
    }
  }
}

/// What the common purse is spent on.
package enum SharedExpense: String, FieldChoice {
  case meals, upkeep, energy, outings, wages, other

  /// The expense, as forms show it.
  package var label: Text {
    switch self {
    case .meals: Text(fr: "repas et courses", en: "meals and shopping")
    case .upkeep: Text(fr: "entretien", en: "upkeep")
    case .energy: Text(fr: "énergie", en: "energy")
    case .outings: Text(fr: "sorties et vie sociale", en: "outings and social life")
    case .wages: Text(fr: "salaires", en: "wages")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}

/// What adapted rental management looked at. Source: D3.7.
package enum RentalMatter: String, FieldChoice {
  case payment, upkeep, neighbours, housingAid

  /// The matter, as forms show it.
  package var label: Text {
    switch self {
    case .payment: Text(fr: "paiement du loyer", en: "payment of the rent")
    case .upkeep: Text(fr: "entretien du logement", en: "upkeep of the dwelling")
    case .neighbours: Text(fr: "voisinage", en: "neighbours")
    case .housingAid: Text(fr: "aide au logement", en: "housing aid")
    }
  }
}
