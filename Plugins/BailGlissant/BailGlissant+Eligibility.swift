package import CaseKernel

extension BailGlissant {
  /// A household recognised as a priority, or with particular difficulties, that holds no lease of
  /// its own.
  ///
  /// Source: CCH L442-8-3 (D2.5).
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([publicCriterion(candidate), tenureCriterion(candidate)])
  }

  private func publicCriterion(_ candidate: Candidate) -> Criterion {
    let answers = [candidate.household.dalo, candidate.answer("particularDifficulties")]
    let met: Answer =
      answers.contains(.yes) ? .yes : answers.contains(.unknown) ? .unknown : .no
    return Criterion(
      "\(Self.description.module)/public", met,
      yes: Text(
        fr: "public du bail glissant : DALO ou difficultés particulières",
        en: "public of the sliding lease: DALO or particular difficulties"),
      no: Text(
        fr: "ni prioritaire DALO, ni en difficultés particulières",
        en: "neither a DALO priority, nor in particular difficulties"),
      unknown: Text(
        fr: "priorité DALO ou difficultés particulières à vérifier",
        en: "DALO priority or particular difficulties to be checked"),
      missing: ["household.dalo", "particularDifficulties"], visibility: .operatorManagement,
      source: "CCH L442-8-3, L301-1 II (D2.5)")
  }

  /// A tenant in title needs no lease that slides: the safeguard lease is another programme.
  private func tenureCriterion(_ candidate: Candidate) -> Criterion {
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    let met = Answer(tenure.map { ![.tenant, .cotenant, .owner].contains($0) })
    return Criterion(
      "\(Self.description.module)/tenure", met,
      yes: Text(fr: "sans bail à son nom", en: "holds no lease of its own"),
      no: Text(
        fr: "a déjà un bail, ou possède son logement", en: "holds a lease, or owns its home"),
      unknown: Text(fr: "statut d'occupation à préciser", en: "tenure to be made clear"),
      facts: tenure.map { ["tenure": .text($0.rawValue)] } ?? [:], missing: ["household.tenure"],
      source: Self.description.source)
  }
}
