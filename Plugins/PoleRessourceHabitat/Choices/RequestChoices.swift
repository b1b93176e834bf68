package import CaseKernel

/// What a request is about; the list is open, `other` has its own words.
///
/// Source: document 003, « risque d'expulsion, endettement, besoins d'aménagements, relogement,
/// situation sanitaire, etc. ».
package enum Motive: String, FieldChoice {
  case evictionRisk, debt, works, rehousing, healthConditions, ownerDispute, ownership, other

  /// The motive, as forms show it.
  package var label: Text {
    switch self {
    case .evictionRisk: Text(fr: "risque d'expulsion", en: "risk of eviction")
    case .debt: Text(fr: "endettement", en: "debt")
    case .works: Text(fr: "besoins d'aménagements", en: "works needed")
    case .rehousing: Text(fr: "relogement", en: "rehousing")
    case .healthConditions: Text(fr: "état sanitaire du logement", en: "state of the dwelling")
    case .ownerDispute: Text(fr: "différend avec le propriétaire", en: "dispute with the owner")
    case .ownership: Text(fr: "projet d'achat", en: "project to buy")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}

/// In what a household's life is precarious.
///
/// Source: document 003, « bénéficiaires de minima sociaux, travailleurs pauvres […] isolées
/// socialement et ou géographiquement ».
package enum Precarity: String, FieldChoice {
  case socialMinimum, workingPoor, socialIsolation, geographicIsolation

  /// The precarity, as forms show it.
  package var label: Text {
    switch self {
    case .socialMinimum: Text(fr: "minima sociaux", en: "social minimum")
    case .workingPoor: Text(fr: "travail qui ne suffit pas", en: "work that does not suffice")
    case .socialIsolation: Text(fr: "isolement social", en: "social isolation")
    case .geographicIsolation: Text(fr: "isolement géographique", en: "geographic isolation")
    }
  }
}

/// Who sends a request that the household did not bring itself.
package enum Referrer: String, FieldChoice {
  case socialService, landlord, municipality, association, other

  /// The referrer, as forms show it.
  package var label: Text {
    switch self {
    case .socialService: Text(fr: "service social", en: "social service")
    case .landlord: Text(fr: "bailleur", en: "landlord")
    case .municipality: Text(fr: "mairie", en: "municipality")
    case .association: Text(fr: "association", en: "association")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}

/// Who may be met about a case.
///
/// Source: document 003, « ADIL, ANAH, CAF, bailleurs, services municipaux, FSL, PACT, MDSI » (the
/// PACT are SOLIHA since 2015).
package enum Interlocutor: String, FieldChoice {
  case adil, anah, caf, landlord, municipalServices, fsl, soliha, departmentSocialCentre, department
  case other

  /// The interlocutor, as forms show it.
  package var label: Text {
    switch self {
    case .adil: Text("ADIL")
    case .anah: Text("ANAH")
    case .caf: Text("CAF")
    case .landlord: Text(fr: "bailleur ou propriétaire", en: "landlord or owner")
    case .municipalServices: Text(fr: "services municipaux", en: "municipal services")
    case .fsl: Text("FSL")
    case .soliha: Text("SOLIHA")
    case .departmentSocialCentre:
      Text(fr: "maison départementale des solidarités (MDSI)", en: "département's social centre")
    case .department: Text(fr: "département", en: "département's services")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}
