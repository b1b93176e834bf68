package import CaseKernel

extension ProtegeToit {
  /// « Femmes victimes de violences accompagnées d'enfants », and any person in that situation; to
  /// access a dwelling or to stay in the one she has. No proof is asked for.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      violenceCriterion(candidate), childCriterion(candidate), sideCriterion(candidate),
    ])
  }

  /// Nobody is asked for a proof, and what is not said is never « no ».
  private func violenceCriterion(_ candidate: Candidate) -> Criterion {
    let isKnown =
      candidate.household.situations(on: candidate.day).contains(.violence)
      || candidate.household.protection?.revealed.proofs.isEmpty == false
    return criterion(
      "violence", isKnown ? .yes : .unknown,
      yes: Text(fr: "personne victime de violences", en: "victim of violence"),
      no: Text(fr: "hors du public", en: "not of the public"),
      unknown: Text(fr: "situation à entendre", en: "the situation is to be heard"),
      missing: "household.tags", visibility: .operatorTeam)
  }

  /// At least one child who lives with her; a child in visiting rights is to be talked about.
  private func childCriterion(_ candidate: Candidate) -> Criterion {
    let relations = candidate.household.members(on: candidate.day).map(\.relation)
    let met: Answer =
      if relations.contains(.child) {
        .yes
      } else if relations.isEmpty || relations.contains(.visitingChild) {
        .unknown
      } else {
        .no
      }
    return criterion(
      "with-child", met,
      yes: Text(fr: "avec au moins un enfant", en: "with a child at least"),
      no: Text(fr: "sans enfant avec elle", en: "with no child"),
      unknown: Text(
        fr: "composition du ménage à préciser", en: "the composition is to be made clear"),
      missing: "household.members")
  }

  /// Anybody may look for a dwelling; to stay, one is a tenant of a landlord of the programme.
  private func sideCriterion(_ candidate: Candidate) -> Criterion {
    let side = candidate.facts["side"].flatMap { Side(fieldValue: $0) }
    let lives = candidate.household.occupancy(on: candidate.day)
    let served = candidate.instance.partners["landlord"] ?? []
    let met: Answer =
      switch side {
      case .access: .yes
      case .sustainment:
        Self.stays(lives, served)
      case nil: lives?.tenure == nil ? .unknown : .yes
      }
    return criterion(
      "side", met,
      yes: Text(fr: "accès ou maintien possible", en: "access or sustainment is possible"),
      no: Text(
        fr: "pour rester dans son logement, il faut en être locataire chez ce bailleur",
        en: "to stay in a dwelling, one is its tenant with this landlord"),
      unknown: Text(
        fr: "à préciser : accéder à un logement, ou rester dans le sien",
        en: "to be made clear: access to a dwelling, or staying in hers"),
      facts: lives?.landlord.map { ["landlord": .text($0.rawValue)] } ?? [:],
      missing: side == nil ? "side" : "household.tenure")
  }

  private static func stays(_ lives: Occupancy?, _ served: [Partner.ID]) -> Answer {
    guard let tenure = lives?.tenure else { return .unknown }
    guard [.tenant, .cotenant].contains(tenure) else { return .no }
    return lives?.landlord.map { Answer(served.contains($0)) } ?? .unknown
  }

  private func criterion(
    _ name: String, _ met: Answer, yes: Text, no: Text, unknown: Text,
    facts: [String: FieldValue] = [:], missing: String,
    visibility: Visibility = .partnersOfTheCase
  ) -> Criterion {
    Criterion(
      "\(Self.description.module)/\(name)", met, yes: yes, no: no, unknown: unknown, facts: facts,
      missing: [missing], visibility: visibility, source: Self.description.source)
  }
}
