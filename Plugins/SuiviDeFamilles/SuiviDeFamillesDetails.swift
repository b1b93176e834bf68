package import CaseKernel

/// The facts of a follow-up; what is `nil` is unknown.
package struct SuiviDeFamillesDetails: CaseDetails {
  /// The situation as the landlord presents it, in its own words.
  package var referralReason: String?
  /// What the landlord meets, which goes beyond its trade.
  package var difficulties: [Difficulty]?
  /// How far an eviction procedure had gone at the entry.
  package var evictionStage: EvictionStage?
  /// What is to be said about DALO beyond yes, no or unknown (« le cas échéant »).
  package var daloComment: String?
  /// The same about the collective agreement.
  package var collectiveAgreementComment: String?
  /// The same about the departmental plan.
  package var departmentalPlanComment: String?
  /// Whether the platform intervenes, and how.
  package var intervention: Intervention?
  /// Why it does, or does not.
  package var interventionReason: String?
  /// What the three parties aim at, several at once.
  package var aims: [Aim]?
  /// Those aims in the household's own words.
  package var objectives: String?
  /// The last day of the support, as the parties committed themselves or renewed it.
  package var supportUntil: Day?
  /// What the household lives on and lives with, health apart.
  package var features: [Feature]?
  /// What of it is a matter of health, for the people named only.
  package var healthFeatures: [HealthFeature]?
  /// What the dwelling needs, never the state of health that it comes from.
  package var housingNeeds: String?
  /// The situation as it was understood with the household.
  package var situation: String?
  /// What the household can build on.
  package var strengths: String?
  /// The orientations proposed, as a text that the landlord may read once the household agrees.
  package var recommendations: String?
  /// Whether the household agrees that the landlord reads that text.
  package var recommendationsAgreed: Bool?

  /// A follow-up of which nothing is known yet.
  package init() {}
}
