package import CaseKernel

extension LogementDAbord {
  /// A single-parent family, in emergency accommodation, with several difficulties; nothing that
  /// it would have to prove, nor a willingness to be supported (D3.8).
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      familyCriterion(candidate), accommodationCriterion(candidate),
      difficultyCriterion(candidate),
    ])
  }

  /// One adult and at least one child, by composition; a tag says it where members are not known.
  private func familyCriterion(_ candidate: Candidate) -> Criterion {
    criterion(
      "single-parent", singleParent(candidate),
      yes: Text(fr: "famille monoparentale", en: "single-parent family"),
      no: Text(fr: "n'est pas une famille monoparentale", en: "not a single-parent family"),
      unknown: Text(fr: "composition du ménage à préciser", en: "composition to be made clear"),
      missing: "household.members")
  }

  private func singleParent(_ candidate: Candidate) -> Answer {
    let members = candidate.household.members(on: candidate.day).map(\.relation)
    if members.contains(.spouse) { return .no }
    if members.contains(.child) { return .yes }
    if candidate.household.situations(on: candidate.day).contains(.singleParent) { return .yes }
    // A child who comes on some days, or nobody written down yet: to be talked about.
    if members.isEmpty || candidate.household.people.isEmpty || members.contains(.visitingChild) {
      return .unknown
    }
    return .no
  }

  /// Sheltered in an emergency: the referral says where, or the household's file does; who has a
  /// lease or a home is not.
  private func accommodationCriterion(_ candidate: Candidate) -> Criterion {
    let sheltered =
      candidate.choice("accommodation", as: Accommodation.self) != nil
      || candidate.household.situations(on: candidate.day).contains(.emergencyAccommodation)
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    let met: Answer =
      sheltered ? .yes : tenure.map { Self.atHome.contains($0) } == true ? .no : .unknown
    return criterion(
      "emergency-accommodation", met,
      yes: Text(fr: "hébergement d'urgence", en: "in emergency accommodation"),
      no: Text(fr: "a déjà un logement", en: "has a home already"),
      unknown: Text(
        fr: "hébergement d'urgence à préciser", en: "emergency accommodation to be made clear"),
      missing: "accommodation")
  }

  private static let atHome: [Tenure] = [.tenant, .cotenant, .subtenant, .owner]

  /// « cumulant des difficultés multiples »: those that are known; fewer ask for a look, for a
  /// referral rarely knows all of them.
  private func difficultyCriterion(_ candidate: Candidate) -> Criterion {
    let known = candidate.facts["difficulties"].flatMap { [Difficulty](fieldValue: $0) }
    let count = known?.count ?? 0
    return Criterion(
      "\(Self.description.module)/difficulties",
      count >= settings.difficultiesNeeded ? .yes : .unknown,
      yes: Text(fr: "difficultés qui se cumulent", en: "difficulties that add up"),
      no: Text(fr: "pas de difficultés", en: "no difficulties"),
      unknown: Text(
        fr: "difficultés : \(known == nil ? "à préciser" : String(count)), au moins "
          + "\(settings.difficultiesNeeded) attendues",
        en: "difficulties: \(known == nil ? "to be said" : String(count)), at least "
          + "\(settings.difficultiesNeeded) expected"),
      missing: ["difficulties"], visibility: .operatorTeam, source: Self.description.source)
  }

  private func criterion(
    _ name: String, _ met: Answer, yes: Text, no: Text, unknown: Text, missing: String
  ) -> Criterion {
    Criterion(
      "\(Self.description.module)/\(name)", met, yes: yes, no: no, unknown: unknown,
      missing: [missing], visibility: .operatorManagement, source: Self.description.source)
  }
}
