package import CaseKernel
package import Subletting

/// What a deployment may say about the programme under `settings:`.
package struct BailGlissantSettings: SublettingSettings {
  /// The engine's lengths.
  package var subletting = SublettingTerms()
  /// How long the household is followed after the slide (ours: a short follow-up is good practice).
  package var followUpFor = Period.months(3)

  /// The values found in practice, and ours where nothing is said.
  package init() {}

  /// The engine's keys, then the programme's.
  package static var all: [Setting<Self>] {
    ofSubletting(BailGlissant.parts) + [
      Setting(
        \.followUpFor, "follow-up-for",
        Text(fr: "durée du suivi après le glissement", en: "follow-up after the slide"))
    ]
  }
}
