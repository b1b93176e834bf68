package import CaseKernel

/// The facts of a case of the centre, besides those of a sub-letting; what is `nil` is unknown.
package struct PoleRessourceHabitatDetails: CaseDetails {
  /// What the request is about, from an open list: see `motiveOther`.
  package var motives: [Motive]?
  /// The motive that the list does not name, in the words of the request.
  package var motiveOther: String?
  /// Who sent the request, where the household did not bring it.
  package var referrer: Referrer?
  /// In what the household's life is precarious.
  package var precarity: [Precarity]?
  /// The dwellings that the household owns, its own among them.
  package var dwellingsOwned: Int?
  /// Whether an eviction procedure was under way at the entry.
  package var evictionThreatened: Bool?
  /// The situation, as analysed with the household at its home.
  package var situation: String?
  /// The perspectives of intervention, as sketched.
  package var prospects: String?
  /// The resources to mobilise, the household's own first.
  package var resources: String?
  /// Who is to be met.
  package var interlocutors: [Interlocutor]?
  /// What the case aims at, one thing or several.
  package var objectives: [HousingObjective]?
  /// How it goes about it.
  package var strategies: [Strategy]?
  /// The existing convention under which a dwelling may be sub-let, by its reference.
  package var sublettingConvention: String?
  /// The last day of that convention.
  package var sublettingConventionUntil: Day?
  /// What the evaluation says to the partners, in words agreed with the household.
  package var evaluationWording: String?
  /// Whether the household agrees to those words.
  package var evaluationAgreed: Bool?

  /// A case of which nothing is known yet.
  package init() {}
}
