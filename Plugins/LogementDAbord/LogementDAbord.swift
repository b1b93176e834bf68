package import CaseKernel

/// Housing first in one district: single-parent families go from emergency accommodation straight
/// to a lease of their own, with a reinforced support that they choose, and workshops open to the
/// tenants who live there already.
///
/// Nothing has to be gone through or deserved before the keys, and the lease does not hang on the
/// support (D3.8): a household that wishes for none lives in a phase of its own, in which nothing
/// is observed and support is proposed again.
/// Source: document 001 no 6, Var Habitat, district of Val des Rougières.
package struct LogementDAbord: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "logement-d-abord", version: 1,
    name: Text(fr: "Logement d'abord et vivre ensemble", en: "Housing first and living together"),
    summary: Text(
      fr: "Accès direct d'une famille monoparentale hébergée en urgence à un logement autonome, "
        + "liens tissés avant l'arrivée, accompagnement choisi, ateliers ouverts aux voisins.",
      en: "Direct access of a single-parent family in emergency accommodation to a home of its "
        + "own, ties made before the move, support that it chooses, workshops open to neighbours."),
    source: "001 no 6, Var Habitat")

  /// What the deployment has set: times and rhythms.
  package let settings: LogementDAbordSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: LogementDAbordSettings) {
    self.settings = settings
  }

  /// The phases. Preparation is offered, never a stage to pass: keys may come from the referral on.
  /// Housed, a household goes from support to none and back as it wishes.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation", en: "Referral"))
        .due(within: settings.accessWithin, after: .opened)
        .leads(to: "preparation", "support", "tenancy", "closed")
      Phase("preparation", Text(fr: "Préparation et liens", en: "Preparation and ties"))
        .observing()
        .due(within: settings.accessWithin, after: .opened)
        .leads(to: "support", "tenancy", "closed")
      Phase("support", Text(fr: "Logé, accompagné", en: "Housed, supported"))
        .observing()
        .enteredWhen(Self.housed)
        .due(within: settings.supportFor, after: .first("keys"))
        .countedInMeasureMonths()
        .leads(to: "tenancy", "closed")
      Phase("tenancy", Text(fr: "Logé, sans accompagnement", en: "Housed, without support"))
        .enteredWhen(Self.housed)
        .due(within: settings.supportFor, after: .first("keys"))
        .leads(to: "support", "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// A home of one's own is a lease signed and its keys; nothing else is asked for (D3.8).
  static let housed = Condition.all([
    .happened(.first("leaseSigned")), .happened(.first("keys")),
  ])

  /// Keys were handed over: phases in which the household lives in its dwelling.
  static let housedPhases: [PhaseID] = ["support", "tenancy"]

  /// The source prices nothing; a deployment may price the months of support.
  package var billing: Billing { Billing() }

  /// The structure that shelters the household refers it; a household may also ask by itself.
  package var openingKinds: [EventKindID] { ["emergencyReferral", "ownRequest"] }

  /// Landlord and operator take part in each case, and so do the sheltering structures of the
  /// programme; the people of the district make workshops and take part in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayDecide: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
        required: true),
      PartnerRole(
        "shelter", Text(fr: "structures d'hébergement", en: "sheltering structures"),
        takesPartInCases: false, mayRefer: true),
      PartnerRole(
        "district", Text(fr: "acteurs du quartier", en: "people of the district"),
        takesPartInCases: false),
    ]
  }
}
