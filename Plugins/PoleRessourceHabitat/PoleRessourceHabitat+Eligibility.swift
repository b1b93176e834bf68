package import CaseKernel

extension PoleRessourceHabitat {
  /// Whoever lives in precarity and brings a problem of housing: tenants, people without a
  /// dwelling, small owners too.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      motiveCriterion(candidate), precarityCriterion(candidate), ownerCriterion(candidate),
    ])
  }

  private func motiveCriterion(_ candidate: Candidate) -> Criterion {
    let said = candidate.facts["motives"].flatMap { [Motive](fieldValue: $0) }
    let owes = candidate.household.rentDebt.map { $0 > .zero } ?? false
    return criterion(
      "motive", owes || said?.isEmpty == false ? .yes : .unknown,
      yes: Text(fr: "problème d'habitat", en: "a problem of housing"),
      no: Text(fr: "aucun problème d'habitat", en: "no problem of housing"),
      unknown: Text(fr: "motif à préciser", en: "the motive is to be said"), missing: ["motives"])
  }

  private func precarityCriterion(_ candidate: Candidate) -> Criterion {
    let said = candidate.facts["precarity"].flatMap { [Precarity](fieldValue: $0) }
    return criterion(
      "precarity", said?.isEmpty == false ? .yes : .unknown,
      yes: Text(fr: "situation précaire", en: "a precarious situation"),
      no: Text(fr: "situation stable", en: "a stable situation"),
      unknown: Text(fr: "ressources et isolement à préciser", en: "means and isolation to be said"),
      missing: ["precarity"])
  }

  /// An owner is small up to a number of dwellings (ours); who rents needs no answer.
  private func ownerCriterion(_ candidate: Candidate) -> Criterion {
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    let owned = candidate.facts["dwellingsOwned"]?.number
    let (met, missing): (Answer, String) =
      switch (owned, tenure) {
      case (let number?, _): (number <= settings.smallOwnerDwellings ? .yes : .no, "")
      case (nil, .owner): (.unknown, "dwellingsOwned")
      case (nil, nil): (.unknown, "household.tenure")
      default: (.yes, "")
      }
    return criterion(
      "owner", met,
      yes: Text(fr: "locataire, sans logement ou petit propriétaire", en: "tenant or small owner"),
      no: Text(
        fr: "possède plus de \(settings.smallOwnerDwellings) logements",
        en: "owns more than \(settings.smallOwnerDwellings) dwellings"),
      unknown: Text(
        fr: "statut d'occupation ou logements possédés à préciser",
        en: "tenure or dwellings owned to be said"),
      facts: tenure.map { ["tenure": .text($0.rawValue)] } ?? [:], missing: [missing])
  }

  private func criterion(
    _ name: String, _ met: Answer, yes: Text, no: Text, unknown: Text,
    facts: [String: FieldValue] = [:], missing: [String]
  ) -> Criterion {
    Criterion(
      "\(Self.description.module)/\(name)", met, yes: yes, no: no, unknown: unknown, facts: facts,
      missing: missing, visibility: .operatorManagement, source: Self.description.source)
  }
}
