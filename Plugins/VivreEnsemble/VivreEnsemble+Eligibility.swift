package import CaseKernel

extension VivreEnsemble {
  /// People who live with psychic disorders or are autistic, to whom a dwelling is to be found or
  /// who live in one of the landlord's.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([publicCriterion(candidate), sideCriterion(candidate)])
  }

  /// The answer of the referring service comes first; what the household's record says is enough.
  /// What is not written is unknown, never no.
  private func publicCriterion(_ candidate: Candidate) -> Criterion {
    let met: Answer =
      switch candidate.answer("publicConfirmed") {
      case .yes: .yes
      case .no: .no
      case .unknown:
        candidate.household.situations(on: candidate.day).isDisjoint(with: Self.situations)
          ? .unknown : .yes
      }
    return criterion(
      "public", met,
      yes: Text(fr: "relève du dispositif", en: "the programme is meant for them"),
      no: Text(fr: "ne relève pas du dispositif", en: "the programme is not meant for them"),
      unknown: Text(
        fr: "à confirmer par le service qui oriente", en: "to be confirmed by the referrer"),
      missing: "publicConfirmed", visibility: .operatorManagement)
  }

  private static let situations: Set<Person.Situation> = [.mentalHealth, .autism]

  /// To be kept in a dwelling one lives in it, as the landlord's tenant; towards a dwelling anybody
  /// may be, but a tenant of the landlord is rather to be kept.
  private func sideCriterion(_ candidate: Candidate) -> Criterion {
    let (met, missing) = sideAnswer(candidate)
    return criterion(
      "side", met,
      yes: Text(fr: "place du bon côté, accès ou maintien", en: "on the side it belongs to"),
      no: Text(
        fr: "maintien : le ménage n'est pas locataire du bailleur",
        en: "sustainment: the household is not a tenant of the landlord"),
      unknown: Text(
        fr: "accès ou maintien : à préciser avec le statut d'occupation",
        en: "access or sustainment: to be made clear with the tenure"),
      missing: missing)
  }

  private func sideAnswer(_ candidate: Candidate) -> (Answer, String) {
    guard let side = candidate.choice("side", as: EntrySide.self) else { return (.unknown, "side") }
    let occupancy = candidate.household.occupancy(on: candidate.day)
    guard let tenure = occupancy?.tenure else { return (.unknown, "household.tenure") }
    let isHoused = [.tenant, .cotenant, .subtenant, .bareOccupant].contains(tenure)
    let served = candidate.instance.partners["landlord"] ?? []
    let isServed = Answer(occupancy?.landlord.map(served.contains))
    return switch (side, isHoused, isServed) {
    case (.access, true, .yes): (.unknown, "side")
    case (.access, _, _), (.sustainment, true, .yes): (.yes, "")
    case (.sustainment, true, .unknown): (.unknown, "household.landlord")
    case (.sustainment, true, .no), (.sustainment, false, _): (.no, "")
    }
  }

  private func criterion(
    _ name: String, _ met: Answer, yes: Text, no: Text, unknown: Text, missing: String,
    visibility: Visibility = .partnersOfTheCase
  ) -> Criterion {
    Criterion(
      "\(Self.description.module)/\(name)", met, yes: yes, no: no, unknown: unknown,
      missing: [missing], visibility: visibility, source: Self.description.source)
  }
}
