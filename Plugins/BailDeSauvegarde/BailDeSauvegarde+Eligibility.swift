package import CaseKernel

extension BailDeSauvegarde {
  /// A public that the instance serves, on the footing of the variant.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([publicCriterion(candidate), footingCriterion(candidate)])
  }

  /// The public that the opening states, or one that the household's file tells of.
  private func publicCriterion(_ candidate: Candidate) -> Criterion {
    let (met, missing) = publicAnswer(candidate)
    return Criterion(
      "\(Self.description.module)/public", met,
      yes: Text(fr: "public servi", en: "a public that is served"),
      no: Text(fr: "public que ce programme ne sert pas", en: "a public that is not served here"),
      unknown: Text(fr: "public à préciser", en: "public to be made clear"), missing: missing,
      visibility: .operatorManagement, source: Self.description.source)
  }

  private func publicAnswer(_ candidate: Candidate) -> (Answer, [String]) {
    let stated = candidate.choice("publicServed", as: ServedPublic.self)
    guard let served = stated ?? publicOfFile(candidate) else {
      return (.unknown, ["publicServed"])
    }
    guard settings.serves(served) else { return (stated == nil ? .unknown : .no, ["publicServed"]) }
    guard served == .internationalProtection else { return (.yes, []) }
    return (candidate.answer("cumulatedProblems"), ["cumulatedProblems"])
  }

  private func publicOfFile(_ candidate: Candidate) -> ServedPublic? {
    let told = candidate.household.situations(on: candidate.day)
    let known: [(Person.Situation, ServedPublic)] = [
      (.careLeaver, .careLeaver), (.leavingDetention, .leavingDetention),
      (.internationalProtection, .internationalProtection),
    ]
    if let found = known.first(where: { told.contains($0.0) && settings.serves($0.1) }) {
      return found.1
    }
    return hasAutisticChild(candidate) ? .autisticChild : nil
  }

  private func hasAutisticChild(_ candidate: Candidate) -> Bool {
    let children = candidate.household.members(on: candidate.day)
      .filter { [.child, .visitingChild, .dependant].contains($0.relation) }.map(\.person)
    return candidate.household.people.contains {
      children.contains($0.id) && $0.situations.revealed.contains(.autism)
    }
  }

  /// Securing is for who holds no lease; safeguard for a tenant, or an occupant whose lease was
  /// terminated, whose home is at risk.
  private func footingCriterion(_ candidate: Candidate) -> Criterion {
    let (met, missing) = footingAnswer(candidate)
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    return Criterion(
      "\(Self.description.module)/footing", met,
      yes: Text(fr: "statut qui convient au bail choisi", en: "the footing fits the lease"),
      no: Text(
        fr: "statut qui ne convient pas au bail choisi : accès sans bail, maintien d'un locataire",
        en: "the footing does not fit: access without a lease, sustainment of a tenant"),
      unknown: Text(fr: "bail et statut d'occupation à préciser", en: "lease and tenure unclear"),
      facts: tenure.map { ["tenure": .text($0.rawValue)] } ?? [:], missing: missing,
      source: "D2.12")
  }

  private func footingAnswer(_ candidate: Candidate) -> (Answer, [String]) {
    guard let tenure = candidate.household.occupancy(on: candidate.day)?.tenure else {
      return (.unknown, ["household.tenure"])
    }
    let holdsLease = [Tenure.tenant, .cotenant, .bareOccupant].contains(tenure)
    switch candidate.choice("variant", as: LeaseVariant.self) {
    case .securing: return (Answer(!holdsLease && tenure != .owner), [])
    case .safeguard where holdsLease:
      return (candidate.answer("tenancyAtRisk"), ["tenancyAtRisk"])
    case .safeguard: return (.no, [])
    case nil: return (.unknown, ["variant"])
    }
  }
}
