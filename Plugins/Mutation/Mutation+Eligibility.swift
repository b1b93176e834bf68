package import CaseKernel

extension Mutation {
  /// A tenant of a landlord of the programme whose dwelling is under-occupied; in the voluntary
  /// procedure, within the territory.
  ///
  /// Willingness to join is asked later and never makes an answer unknown.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    let procedure =
      candidate.choice("procedure", as: Procedure.self) ?? settings.procedure.only
    let shared =
      [tenureCriterion(candidate), landlordCriterion(candidate), occupationCriterion(candidate)]
    guard let procedure else {
      return Eligibility([procedureCriterion(nil)] + shared)
    }
    let own = procedure == .voluntary ? [territoryCriterion(candidate)] : []
    return Eligibility([procedureCriterion(procedure)] + shared + own)
  }

  private func procedureCriterion(_ procedure: Procedure?) -> Criterion {
    guard let procedure else {
      return criterion(
        "procedure", .unknown,
        Text(fr: "procédure à préciser", en: "the procedure is to be said"),
        missing: ["procedure"])
    }
    let runs = settings.procedure.runs(procedure)
    return criterion(
      "procedure", runs ? .yes : .no,
      Text(
        fr: runs
          ? "procédure \(procedure.label.fr)"
          : "la procédure \(procedure.label.fr) n'est pas menée ici",
        en: runs
          ? "\(procedure.rawValue) procedure"
          : "the \(procedure.rawValue) procedure does not run here"),
      facts: ["procedure": .text(procedure.rawValue)])
  }

  private func tenureCriterion(_ candidate: Candidate) -> Criterion {
    guard let tenure = candidate.household.occupancy(on: candidate.day)?.tenure else {
      return criterion(
        "tenure", .unknown,
        Text(fr: "statut d'occupation à préciser", en: "tenure to be made clear"),
        missing: ["household.tenure"])
    }
    let isTenant = tenure == .tenant || tenure == .cotenant
    return criterion(
      "tenure", isTenant ? .yes : .no,
      isTenant
        ? Text(fr: "locataire", en: "tenant")
        : Text(fr: "n'est pas locataire", en: "is not a tenant"),
      facts: ["tenure": .text(tenure.rawValue)])
  }

  private func landlordCriterion(_ candidate: Candidate) -> Criterion {
    let occupied = candidate.household.occupancy(on: candidate.day)?.landlord
    guard let landlord = occupied ?? candidate.dwelling?.landlord else {
      return criterion(
        "landlord", .unknown, Text(fr: "bailleur à préciser", en: "landlord to be said"),
        missing: ["household.landlord"])
    }
    let isPartner = candidate.instance.partners["landlord"]?.contains(landlord) == true
    return criterion(
      "landlord", isPartner ? .yes : .no,
      isPartner
        ? Text(fr: "bailleur du programme", en: "landlord of the programme")
        : Text(
          fr: "le bailleur n'est pas de ce programme", en: "the landlord is not in the programme"),
      facts: ["landlord": .text(landlord.rawValue)])
  }

  private func occupationCriterion(_ candidate: Candidate) -> Criterion {
    let professional = candidate.facts["professionalRooms"]?.number ?? 0
    let test = UnderOccupation(
      candidate.household, in: candidate.dwelling, professionalRooms: professional,
      on: candidate.day)
    let message: Text
    switch (test.answer, test.rooms, test.occupants) {
    case (.yes, let rooms?, let occupants?):
      message = Text(
        fr: "logement devenu trop grand : \(rooms) pièces, occupants : \(occupants)",
        en: "under-occupied: \(rooms) rooms, occupants: \(occupants)")
    case (.no, let rooms?, let occupants?):
      message = Text(
        fr: "logement qui n'est pas trop grand : \(rooms) pièces, occupants : \(occupants)",
        en: "not under-occupied: \(rooms) rooms, occupants: \(occupants)")
    default:
      message = Text(fr: "occupation à établir", en: "occupation to be established")
    }
    return criterion(
      "under-occupation", test.answer, message, facts: test.facts, missing: test.missing,
      source: Law.underOccupation)
  }

  private func territoryCriterion(_ candidate: Candidate) -> Criterion {
    let insee = candidate.dwelling?.insee ?? candidate.household.insee
    let served = candidate.instance.territory?.serves(insee) ?? .yes
    let message: Text =
      switch served {
      case .yes: Text(fr: "dans le territoire", en: "within the territory")
      case .no: Text(fr: "hors du territoire", en: "outside the territory")
      case .unknown: Text(fr: "commune à préciser", en: "commune to be said")
      }
    return criterion(
      "territory", served, message,
      facts: served == .no ? ["insee": insee.map { .text($0) }].compactMapValues { $0 } : [:],
      missing: served == .unknown ? ["household.insee"] : [])
  }

  private func criterion(
    _ name: String, _ met: Answer, _ message: Text, facts: [String: FieldValue] = [:],
    missing: [String] = [], source: String = Mutation.description.source
  ) -> Criterion {
    Criterion(
      Finding(
        "\(Self.description.module)/\(name)", met == .no ? .blocking : .information, message,
        facts: facts, source: source),
      met: met, missing: met == .unknown ? missing : [])
  }
}
