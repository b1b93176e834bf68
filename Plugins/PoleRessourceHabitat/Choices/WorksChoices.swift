package import CaseKernel

/// Where an exchange with a contractor stands.
package enum WorksStage: String, FieldChoice {
  case quote, order, siteVisit, acceptance, dispute

  /// The stage, as forms show it.
  package var label: Text {
    switch self {
    case .quote: Text(fr: "devis", en: "quote")
    case .order: Text(fr: "commande", en: "order")
    case .siteVisit: Text(fr: "visite de chantier", en: "visit of the site")
    case .acceptance: Text(fr: "réception", en: "acceptance")
    case .dispute: Text(fr: "désaccord", en: "dispute")
    }
  }
}

/// Who pays for works.
package enum WorksFunder: String, FieldChoice {
  case anah, caf, fsl, department, municipality, foundation, owner, household, other

  /// The funder, as forms show it.
  package var label: Text {
    switch self {
    case .anah: Text("ANAH")
    case .caf: Text("CAF")
    case .fsl: Text("FSL")
    case .department: Text(fr: "département", en: "the département")
    case .municipality: Text(fr: "commune", en: "municipality")
    case .foundation: Text(fr: "fondation ou mécénat", en: "foundation or patronage")
    case .owner: Text(fr: "propriétaire", en: "owner")
    case .household: Text(fr: "ménage", en: "household")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}
