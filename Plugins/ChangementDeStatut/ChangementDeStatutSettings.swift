package import CaseKernel
package import Subletting

/// What a deployment may say about the programme under `settings:`.
package struct ChangementDeStatutSettings: SublettingSettings {
  /// The engine's lengths.
  package var subletting = SublettingTerms()
  /// How long the household is followed once it is a tenant (ours).
  package var followUpFor = Period.months(3)
  /// What one family may cost, support and materials; zero says nothing. The opinion of 2018 notes
  /// a high cost per family, and gives no figure.
  package var budgetPerFamily = Cents.zero

  /// Ours, where the source says nothing.
  package init() {}

  /// The engine's keys, then the programme's.
  package static var all: [Setting<Self>] {
    ofSubletting(ChangementDeStatut.parts) + [
      Setting(
        \.followUpFor, "follow-up-for",
        Text(fr: "durée du suivi une fois locataire", en: "follow-up once a tenant")),
      Setting(
        \.budgetPerFamily, "budget-per-family",
        Text(
          fr: "budget par famille, accompagnement et matériaux (0 : aucun)",
          en: "budget per family, support and materials (0: none)")),
    ]
  }
}
