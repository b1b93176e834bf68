package import CaseKernel

/// Living together: attentive, benevolent support of people who live with psychic disorders or are
/// autistic, towards a dwelling or in it, with a network of resource persons that the front-line
/// staff may call.
///
/// « Le fait de pouvoir discuter d'une situation et d'avoir des interlocuteurs apaise les tensions et
/// ne laisse plus les intervenants de première ligne démunis et sans solution. »
/// Source: document 001 no 3, Logeo Méditerranée with the mental-health workshop of the métropole.
package struct VivreEnsemble: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "vivre-ensemble", version: 1,
    name: Text(fr: "Vivre ensemble", en: "Living together"),
    summary: Text(
      fr: "Accompagner vers le logement ou dans le logement, avec des personnes ressources que les "
        + "équipes de proximité peuvent joindre ; apaiser les situations de voisinage.",
      en: "Support towards a dwelling or in it, with resource persons that front-line staff may "
        + "call; easing of situations between neighbours."),
    source: "001 no 3, Logeo Méditerranée")

  /// What the deployment has set: times for talks, steps, presence.
  package let settings: VivreEnsembleSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: VivreEnsembleSettings) {
    self.settings = settings
  }

  /// The phases in the order lived (ours). On the access side one goes through the allocation and
  /// the keys; on the sustainment side one is already at home. The associations « ont vocation à
  /// rester présents »: a presence may follow the support, and the support begin again.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation", en: "Referral"))
        .requires(.known("side"))
        .leads(to: "meeting", "closed")
      Phase("meeting", Text(fr: "Rencontre et adhésion", en: "Meeting and agreement"))
        .requires(.happened(.firstContact))
        .due(within: settings.meetingWithin, after: .opened)
        .leads(to: "project", "closed")
      Phase("project", Text(fr: "Projet avec la personne", en: "Project with the person"))
        .observing()
        .requires(.known("expectations"), .known("dailySupports"), Self.resourcesSettled)
        .due(within: settings.projectWithin, after: .agreed(.support))
        .leads(to: "access", "living", "closed")
      Phase("access", Text(fr: "Accès au logement", en: "Access to a dwelling"))
        .observing()
        .enteredWhen(Self.isAccess)
        .requires(.happened(.first("keysHandover")))
        .due(within: settings.accessWithin, after: .entered("access"))
        .leads(to: "living", "closed")
      Phase("living", Text(fr: "Vivre ensemble", en: "Living together"))
        .observing()
        .enteredWhen(.any([Self.isSustainment, .happened(.first("keysHandover"))]))
        .countedInMeasureMonths()
        .leads(to: "presence", "closed")
      Phase("presence", Text(fr: "Présence du réseau", en: "Presence of the network"))
        .observing()
        .enteredWhen(Self.hasResource)
        .leads(to: "living", "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The household is led to a dwelling.
  static let isAccess = Condition.fact("side", oneOf: [EntrySide.access.rawValue])
  /// The household is supported where it lives.
  static let isSustainment = Condition.fact("side", oneOf: [EntrySide.sustainment.rawValue])
  /// A resource person was attached to the case.
  static let hasResource = Condition.happened(.first("resourceAttached"))
  /// A resource person is attached, or the household does not wish for one.
  private static let resourcesSettled = Condition.any([
    hasResource, .fact("resourceWish", oneOf: ["no"]),
  ])

  /// Quotas and territory go by side: five and five a year in the source.
  package var side: SideFact? {
    SideFact(
      "side", access: [EntrySide.access.rawValue], sustainment: [EntrySide.sustainment.rawValue])
  }

  /// Nothing is paid by the diagnosis; months count from the day the household lives there.
  package var billing: Billing { Billing() }

  /// A landlord's team, the coordinator or the network refers a household.
  package var openingKinds: [EventKindID] { ["referralForm"] }

  /// Landlord, coordinator and operator take part in each case. The network and its resource
  /// persons take part in none: each is attached to the cases of the households that wish for it, and
  /// reads one where it is named on it besides (`case partner`).
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true),
      PartnerRole(
        "coordinator", Text(fr: "coordination", en: "coordinator"),
        kinds: [.coordinator, .healthService, .authority], required: true, mayRefer: true,
        mayDecide: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
        required: true, mayDecide: true),
      PartnerRole(
        Self.resourceRole, Text(fr: "personnes ressources", en: "resource persons"),
        kinds: [.resource], takesPartInCases: false, namedOnCases: true, mayRefer: true),
      PartnerRole(
        "network", Text(fr: "réseau de professionnels", en: "network of professionals"),
        takesPartInCases: false, namedOnCases: true, mayRefer: true),
    ]
  }

  static let resourceRole: PartnerRole.ID = "resource"
}
