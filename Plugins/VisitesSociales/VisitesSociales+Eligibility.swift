package import CaseKernel

extension VisitesSociales {
  /// Any tenant in title, whatever the household and its resources, that no scheme covers in time.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      tenureCriterion(candidate), landlordCriterion(candidate), schemeCriterion(candidate),
    ])
  }

  /// A tenant in title; at move-in, an applicant to whom a dwelling is proposed will be one.
  private func tenureCriterion(_ candidate: Candidate) -> Criterion {
    let (met, missing) = tenureAnswer(candidate)
    let message: Text =
      switch met {
      case .yes:
        Text(fr: "locataire en titre, ou en passe de l'être", en: "tenant in title, or about to be")
      case .no: Text(fr: "n'est pas locataire en titre", en: "is not a tenant in title")
      case .unknown: Text(fr: "statut d'occupation à préciser", en: "tenure to be made clear")
      }
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    return Criterion(
      finding("tenure", met, message, facts: ["tenure": tenure.map { .text($0.rawValue) }]),
      met: met, missing: missing)
  }

  private func tenureAnswer(_ candidate: Candidate) -> (Answer, [String]) {
    guard let tenure = candidate.household.occupancy(on: candidate.day)?.tenure else {
      return (.unknown, ["household.tenure"])
    }
    if tenure == .tenant || tenure == .cotenant { return (.yes, []) }
    switch candidate.choice("entryPoint", as: EntryPoint.self) {
    case .duringTenancy: return (.no, [])
    case nil: return (.unknown, ["entryPoint"])
    case .moveIn:
      let isPending = candidate.facts["proposalDeadline"]?.day.map { $0 >= candidate.day }
      return (Answer(isPending), isPending == nil ? ["proposalDeadline"] : [])
    }
  }

  /// The programme is for the dwellings of its landlord. A landlord may have succeeded another, so
  /// a difference asks for a check and excludes nobody.
  private func landlordCriterion(_ candidate: Candidate) -> Criterion {
    let occupancy = candidate.household.occupancy(on: candidate.day)
    let served = candidate.instance.partners["landlord"] ?? []
    let entersNow = candidate.choice("entryPoint", as: EntryPoint.self) == .moveIn
    if entersNow || occupancy?.landlord.map(served.contains) == true {
      return Criterion(
        finding(
          "landlord", .yes,
          Text(
            fr: "logement d'un bailleur du programme", en: "dwelling of the programme's landlord")),
        met: .yes)
    }
    return Criterion(
      finding(
        "landlord", .unknown,
        Text(
          fr: "bailleur du logement à vérifier", en: "the landlord of the dwelling is to be checked"
        ),
        facts: ["landlord": occupancy?.landlord.map { .text($0.rawValue) }]),
      met: .unknown, missing: [occupancy?.landlord == nil ? "household.landlord" : "entryPoint"])
  }

  /// Not for a household that an existing scheme covers now, unless it cannot be mobilised in time.
  private func schemeCriterion(_ candidate: Candidate) -> Criterion {
    let covered = candidate.answer("coveredByExistingScheme")
    let mobilisable = candidate.answer("schemesMobilisable")
    let met: Answer =
      switch (covered, mobilisable) {
      case (.no, _), (_, .no): .yes
      case (.yes, .yes): .no
      case (.yes, .unknown), (.unknown, _): .unknown
      }
    let message: Text =
      switch met {
      case .yes: Text(fr: "aucun dispositif n'intervient à temps", en: "no scheme comes in time")
      case .no: Text(fr: "un dispositif existant intervient", en: "an existing scheme covers it")
      case .unknown: Text(fr: "dispositifs existants à vérifier", en: "schemes to be checked")
      }
    let missing = covered == .unknown ? "coveredByExistingScheme" : "schemesMobilisable"
    return Criterion(
      finding("existing-scheme", met, message, visibility: .operatorManagement), met: met,
      missing: met == .unknown ? [missing] : [])
  }

  private func finding(
    _ name: String, _ met: Answer, _ message: Text, facts: [String: FieldValue?] = [:],
    visibility: Visibility = .partnersOfTheCase
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(name)", met == .no ? .blocking : .information, message,
      facts: facts.compactMapValues { $0 }, visibility: visibility,
      source: Self.description.source)
  }
}
