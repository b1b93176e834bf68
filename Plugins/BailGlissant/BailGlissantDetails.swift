package import CaseKernel

/// The programme's own facts beside the engine's; what is `nil` is unknown.
package struct BailGlissantDetails: CaseDetails {
  /// Why the household needs an intermediate tenant, in the referrer's words.
  package var referralReason: String?
  /// Whether the household has particular difficulties in reaching or keeping a dwelling, through
  /// its means or its living conditions (CCH L301-1 II).
  package var particularDifficulties: Bool?
  /// What the support aims at.
  package var supportGoals: String?
  /// The support that already exists around the household, which the programme coordinates.
  package var existingSupport: [ExistingSupport]?
  /// Who coordinates that support.
  package var supportCoordinator: Partner.ID?

  /// A case of which nothing is known yet.
  package init() {}
}

/// A support that exists beside the programme; its name tells of a person's health.
///
/// Source: 001, no 5 (CSAPA, sector psychiatry…).
package enum ExistingSupport: String, FieldChoice {
  case addictionCentre, sectorPsychiatry, homeCare, socialService, guardianship, mutualAid

  /// The support, as forms show it.
  package var label: Text {
    switch self {
    case .addictionCentre: Text(fr: "CSAPA", en: "addiction-care centre")
    case .sectorPsychiatry: Text(fr: "psychiatrie de secteur", en: "sector psychiatry")
    case .homeCare: Text(fr: "aide ou soins à domicile", en: "help or care at home")
    case .socialService: Text(fr: "service social", en: "social service")
    case .guardianship: Text(fr: "mandataire judiciaire", en: "judicial agent")
    case .mutualAid: Text(fr: "groupe d'entraide", en: "mutual-aid group")
    }
  }
}
