import CaseKernel

/// What the house asks of a household in every programme: its kind, the territory, the convention.
struct HouseCriteria {
  let candidate: CaseKernel.Candidate
  let declared: DeclaredDefinition
  /// Whether the programme has a criterion of its own on the territory: nothing is told twice.
  let territoryIsJudged: Bool

  init(
    _ candidate: CaseKernel.Candidate, _ declared: DeclaredDefinition, beside own: Eligibility
  ) {
    self.candidate = candidate
    self.declared = declared
    territoryIsJudged = own.criteria.contains { $0.finding.code == "\(declared.module)/territory" }
  }

  /// What decides: the kind of household, and the territory where it closes the programme.
  var criteria: [Criterion] { [kind] + (closesTerritory ? [territory].compactMap { $0 } : []) }

  /// What is worth knowing and excludes nobody.
  var notes: [Advice.Line] {
    (closesTerritory ? [] : [territory].compactMap { $0 }.map { .init($0.finding, $0.met) })
      + convention.map { .init($0, nil) }
  }

  /// The facts to ask for, though they decide nothing.
  var missing: [String] { territory?.missing ?? [] }

  private var closesTerritory: Bool { candidate.instance.territory?.outside == .refuse }

  private var kind: Criterion {
    let takes = declared.householdKinds.contains(candidate.household.kind)
    let label = candidate.household.kind.label
    let message =
      takes
      ? Text(fr: "type de ménage suivi : \(label.fr)", en: "kind of household: \(label.en)")
      : Text(
        fr: "le programme ne suit pas ce type de ménage : \(label.fr)",
        en: "the programme does not follow this kind of household: \(label.en)")
    return Criterion(
      finding(
        "household-kind", takes ? .information : .blocking, message,
        facts: ["kind": .text(candidate.household.kind.rawValue)]), met: takes ? .yes : .no)
  }

  private var territory: Criterion? {
    guard !territoryIsJudged, let territory = candidate.instance.territory else { return nil }
    guard let insee = candidate.household.insee else {
      return Criterion(
        finding(
          "territory", .information,
          Text(fr: "commune à préciser : territoire à vérifier", en: "commune to be recorded")),
        met: .unknown, missing: ["household.insee"])
    }
    let serves = territory.serves(insee)
    let message =
      serves == .no
      ? Text(
        fr: "la commune \(insee) est hors du territoire du programme",
        en: "commune \(insee) is outside the territory of the programme")
      : Text(
        fr: "la commune \(insee) est dans le territoire du programme",
        en: "commune \(insee) is in the territory of the programme")
    let severity: Finding.Severity =
      serves == .yes ? .information : territory.outside == .refuse ? .blocking : .warning
    return Criterion(
      finding(
        serves == .yes ? "territory" : "outside-territory", severity, message,
        facts: ["insee": .text(insee)]), met: serves)
  }

  private var convention: [Finding] {
    guard let convention = candidate.instance.convention else { return [] }
    if candidate.day < convention.from {
      return [
        finding(
          "outside-convention", .warning,
          Text(
            fr: "la convention ne commence que le \(convention.from.short(.fr))",
            en: "the convention begins on \(convention.from.short(.en)) only"),
          facts: ["from": .init(convention.from)])
      ]
    }
    guard let to = convention.to, candidate.day > to else { return [] }
    if convention.renewable {
      return [
        finding(
          "convention-term", .information,
          Text(
            fr: "convention renouvelable, écrite jusqu'au \(to.short(.fr))",
            en: "renewable convention, written until \(to.short(.en))"), facts: ["to": .init(to)])
      ]
    }
    return [
      finding(
        "outside-convention", .warning,
        Text(
          fr: "la convention a pris fin le \(to.short(.fr))",
          en: "the convention ended on \(to.short(.en))"), facts: ["to": .init(to)])
    ]
  }

  private func finding(
    _ name: String, _ severity: Finding.Severity, _ message: Text, facts: [String: FieldValue] = [:]
  ) -> Finding {
    Finding("\(declared.module)/\(name)", severity, message, facts: facts)
  }
}
