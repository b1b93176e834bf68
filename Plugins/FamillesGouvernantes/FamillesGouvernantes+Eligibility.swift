package import CaseKernel

extension FamillesGouvernantes {
  /// A unit of adults living with a psychic disability, in a dwelling of a landlord of the
  /// programme, within the territory. Of somebody alone or of a family the answer is no: they join
  /// a unit, they are not one.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      unitCriterion(candidate), publicCriterion(candidate), adultCriterion(candidate),
      landlordCriterion(candidate), territoryCriterion(candidate),
    ])
  }

  private func unitCriterion(_ candidate: Candidate) -> Criterion {
    criterion(
      "unit", candidate.household.kind == .sharedUnit ? .yes : .no,
      yes: Text(fr: "unité de résidents", en: "unit of residents"),
      no: Text(
        fr: "n'est pas une unité ; une personne rejoint une unité qui existe",
        en: "is not a unit; a person joins a unit that exists"),
      unknown: Text(fr: "composition à préciser", en: "members to be said"))
  }

  private func residents(_ candidate: Candidate) -> [Person] {
    let present = candidate.household.members(on: candidate.day)
      .filter { $0.relation == .resident }.map(\.person)
    return candidate.household.people.filter { present.contains($0.id) }
  }

  /// Living with a psychic disability: what is not said of somebody is unknown, never no.
  private func publicCriterion(_ candidate: Candidate) -> Criterion {
    let people = residents(candidate)
    let concerned = people.allSatisfy { person in
      !person.situations.revealed.isDisjoint(with: [.mentalHealth, .disability])
    }
    return criterion(
      "public", concerned && !people.isEmpty ? .yes : .unknown,
      yes: Text(
        fr: "personnes vivant avec des troubles psychiques",
        en: "people living with psychic disorders"),
      no: Text(fr: "autre public", en: "another public"),
      unknown: Text(fr: "situations à préciser", en: "situations to be said"),
      missing: ["household.tags"], visibility: .operatorTeam)
  }

  private func adultCriterion(_ candidate: Candidate) -> Criterion {
    let ages = residents(candidate).map { $0.age(on: candidate.day) }
    let met: Answer =
      if ages.contains(where: { $0.map { $0 < 18 } ?? false }) {
        .no
      } else {
        ages.isEmpty || ages.contains(nil) ? .unknown : .yes
      }
    return criterion(
      "adults", met, yes: Text(fr: "résidents adultes", en: "adult residents"),
      no: Text(fr: "un résident est mineur", en: "a resident is a minor"),
      unknown: Text(fr: "dates de naissance à préciser", en: "birth dates to be said"),
      missing: ["household.birthDates"])
  }

  private func landlordCriterion(_ candidate: Candidate) -> Criterion {
    let occupied = candidate.household.occupancy(on: candidate.day)?.landlord
    let landlord = occupied ?? candidate.dwelling?.landlord
    let served = candidate.instance.partners["landlord"] ?? []
    return criterion(
      "landlord", Answer(landlord.map(served.contains)),
      yes: Text(fr: "logement d'un bailleur du programme", en: "dwelling of the programme"),
      no: Text(
        fr: "le bailleur n'est pas de ce programme", en: "the landlord is not in the programme"),
      unknown: Text(fr: "logement à trouver ou à préciser", en: "dwelling to be found or said"),
      facts: ["landlord": landlord.map { .text($0.rawValue) }].compactMapValues { $0 },
      missing: ["household.landlord"])
  }

  private func territoryCriterion(_ candidate: Candidate) -> Criterion {
    let insee = candidate.dwelling?.insee ?? candidate.household.insee
    let served = candidate.instance.territory?.serves(insee) ?? .yes
    return criterion(
      "territory", served, yes: Text(fr: "dans le territoire", en: "within the territory"),
      no: Text(fr: "hors du territoire", en: "outside the territory"),
      unknown: Text(fr: "commune à préciser", en: "commune to be said"),
      facts: served == .no ? ["insee": insee.map { .text($0) }].compactMapValues { $0 } : [:],
      missing: ["household.insee"])
  }

  private func criterion(
    _ name: String, _ met: Answer, yes: Text, no: Text, unknown: Text,
    facts: [String: FieldValue] = [:], missing: [String] = [],
    visibility: Visibility = .partnersOfTheCase
  ) -> Criterion {
    Criterion(
      "\(Self.description.module)/\(name)", met, yes: yes, no: no, unknown: unknown, facts: facts,
      missing: missing, visibility: visibility, source: Self.description.source)
  }
}
