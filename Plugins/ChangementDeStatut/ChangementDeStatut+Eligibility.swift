package import CaseKernel

extension ChangementDeStatut {
  /// The publics of the source, on any footing but that of an owner.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([publicCriterion(candidate), tenureCriterion(candidate)])
  }

  /// People living with psychic disorders, vulnerable women and victims of violence, people leaving
  /// prison, isolated families; what the household's file does not tell, somebody says with yes or
  /// no.
  private static let publics: Set<Person.Situation> = [
    .mentalHealth, .violence, .leavingDetention, .isolated,
  ]

  private func publicCriterion(_ candidate: Candidate) -> Criterion {
    let isKnown = !candidate.household.situations(on: candidate.day).isDisjoint(with: Self.publics)
    let met = isKnown ? .yes : candidate.answer("inPublics")
    return Criterion(
      "\(Self.description.module)/public", met,
      yes: Text(fr: "public du projet", en: "public of the project"),
      no: Text(fr: "hors des publics du projet", en: "outside the publics of the project"),
      unknown: Text(fr: "public du projet à vérifier", en: "public to be checked"),
      missing: ["inPublics"], visibility: .operatorManagement, source: Self.description.source)
  }

  private func tenureCriterion(_ candidate: Candidate) -> Criterion {
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    return Criterion(
      "\(Self.description.module)/tenure", Answer(tenure.map { $0 != .owner }),
      yes: Text(fr: "statut qui peut changer", en: "a footing that may change"),
      no: Text(fr: "propriétaire de son logement", en: "owns its dwelling"),
      unknown: Text(fr: "statut d'occupation à préciser", en: "tenure to be made clear"),
      facts: tenure.map { ["tenure": .text($0.rawValue)] } ?? [:], missing: ["household.tenure"],
      source: Self.description.source)
  }
}
