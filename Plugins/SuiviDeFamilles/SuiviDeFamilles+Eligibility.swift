package import CaseKernel

extension SuiviDeFamilles {
  /// A tenant of the landlord, whatever the household, whom it meets with a difficulty that goes
  /// beyond its trade.
  ///
  /// DALO, collective agreement and departmental plan are told and exclude nobody: the source ticks
  /// the three boxes « le cas échéant ».
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      tenureCriterion(candidate), landlordCriterion(candidate), difficultyCriterion(candidate),
      priorityCriterion(candidate),
    ])
  }

  private func tenureCriterion(_ candidate: Candidate) -> Criterion {
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    let tenants: [Tenure] = [.tenant, .cotenant, .protocolHolder, .bareOccupant]
    return criterion(
      "tenure", Answer(tenure.map(tenants.contains)),
      yes: Text(fr: "occupe un logement du parc social", en: "lives in a social dwelling"),
      no: Text(fr: "n'est pas locataire", en: "is not a tenant"),
      unknown: Text(fr: "statut d'occupation à préciser", en: "tenure to be made clear"),
      facts: tenure.map { ["tenure": .text($0.rawValue)] } ?? [:], missing: ["household.tenure"])
  }

  /// The landlord that presents the household is the one that lets the dwelling. Landlords merge,
  /// so a difference asks for a check and excludes nobody.
  private func landlordCriterion(_ candidate: Candidate) -> Criterion {
    let occupied = candidate.household.occupancy(on: candidate.day)?.landlord
    let landlord = occupied ?? candidate.dwelling?.landlord
    let served = candidate.instance.partners["landlord"] ?? []
    let isServed = landlord.map(served.contains) == true
    return criterion(
      "landlord", isServed ? .yes : .unknown,
      yes: Text(fr: "logement du bailleur", en: "dwelling of the landlord"),
      no: Text(fr: "logement d'un autre bailleur", en: "dwelling of another landlord"),
      unknown: Text(
        fr: "bailleur du logement à vérifier", en: "the landlord of the dwelling is to be checked"),
      facts: landlord.map { ["landlord": .text($0.rawValue)] } ?? [:],
      missing: ["household.landlord"])
  }

  private func difficultyCriterion(_ candidate: Candidate) -> Criterion {
    let said = candidate.facts["difficulties"].flatMap { [Difficulty](fieldValue: $0) }
    let owes = candidate.household.rentDebt.map { $0 > .zero } ?? false
    let met: Answer = owes || said?.isEmpty == false ? .yes : .unknown
    return criterion(
      "difficulty", met,
      yes: Text(
        fr: "difficulté au-delà du rôle du bailleur", en: "a difficulty beyond the landlord's trade"
      ),
      no: Text(fr: "aucune difficulté", en: "no difficulty"),
      unknown: Text(fr: "difficultés rencontrées à préciser", en: "difficulties to be said"),
      missing: ["difficulties"])
  }

  /// The public of the three schemes, as information: met whatever the answer, which it tells.
  private func priorityCriterion(_ candidate: Candidate) -> Criterion {
    let flags = HouseholdFlag.allCases.map { ($0, $0.answer(of: candidate.household)) }
    let told = Text(
      fr: flags.map { "\($0.label.fr) : \($1.written(.fr))" }.joined(separator: ", "),
      en: flags.map { "\($0.label.en): \($1.written(.en))" }.joined(separator: ", "))
    return criterion(
      "priority-public", .yes, yes: told, no: told, unknown: told,
      facts: flags.reduce(into: [:]) { facts, flag in
        facts[flag.0.rawValue] = flag.1.fact.map { .answer($0) }
      }, visibility: .operatorManagement)
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
