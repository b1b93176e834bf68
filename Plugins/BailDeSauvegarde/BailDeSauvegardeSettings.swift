package import CaseKernel
package import Subletting

/// What a deployment may say about the programme under `settings:`.
package struct BailDeSauvegardeSettings: SublettingSettings {
  /// The engine's lengths.
  package var subletting = SublettingTerms()
  /// Young people leaving child welfare, served since the experiment.
  package var careLeavers = true
  /// People leaving prison, served since the experiment.
  package var leavingDetention = true
  /// Households with autistic children, new in 2018.
  package var autisticChildren = true
  /// Holders of international protection with cumulated problems, new in 2018.
  package var internationalProtection = true
  /// How long the household is followed under its own lease (ours).
  package var followUpFor = Period.months(6)

  /// The publics of 2018, and ours where the source says nothing.
  package init() {}

  /// Whether the instance serves a public.
  func serves(_ served: ServedPublic) -> Bool {
    switch served {
    case .careLeaver: careLeavers
    case .leavingDetention: leavingDetention
    case .autisticChild: autisticChildren
    case .internationalProtection: internationalProtection
    }
  }

  /// The engine's keys, then the programme's.
  package static var all: [Setting<Self>] {
    ofSubletting(BailDeSauvegarde.parts) + [
      Setting(
        \.careLeavers, "care-leavers",
        Text(fr: "sert les jeunes sortant de l'ASE", en: "serves care leavers")),
      Setting(
        \.leavingDetention, "leaving-detention",
        Text(fr: "sert les personnes sortant de détention", en: "serves people leaving prison")),
      Setting(
        \.autisticChildren, "autistic-children",
        Text(
          fr: "sert les ménages avec enfants autistes", en: "serves families of autistic children")),
      Setting(
        \.internationalProtection, "international-protection",
        Text(
          fr: "sert les bénéficiaires de la protection internationale",
          en: "serves holders of international protection")),
      Setting(
        \.followUpFor, "follow-up-for",
        Text(fr: "durée du suivi sous le bail du ménage", en: "follow-up under its own lease")),
    ]
  }
}
