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

  /// What decides: the kind of household, a convention that is over, and the territory where it
  /// closes the programme.
  var criteria: [Criterion] {
    [kind, over].compactMap { $0 } + (closesTerritory ? [territory].compactMap { $0 } : [])
  }

  /// What is worth knowing and excludes nobody.
  var notes: [Advice.Line] {
    (closesTerritory ? [] : [territory].compactMap { $0 }.map { .init($0.finding, $0.met) })
      + [convention].compactMap { $0 }.map { .init($0, nil) }
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

  /// A convention that ended and cannot be renewed takes nobody any more.
  private var over: Criterion? {
    guard let end, candidate.instance.convention?.renewable == false else { return nil }
    return Criterion(
      finding(
        "outside-convention", .blocking,
        Text(
          fr: "la convention a pris fin le \(end.short(.fr))",
          en: "the convention ended on \(end.short(.en))"), facts: ["to": .init(end)]), met: .no)
  }

  /// The last day of the convention, once it is past.
  private var end: Day? {
    guard let to = candidate.instance.convention?.to, candidate.day > to else { return nil }
    return to
  }

  /// A convention that has not begun, or whose renewal is not written.
  private var convention: Finding? {
    guard let convention = candidate.instance.convention else { return nil }
    if candidate.day < convention.from {
      return finding(
        "outside-convention", .warning,
        Text(
          fr: "la convention ne commence que le \(convention.from.short(.fr))",
          en: "the convention begins on \(convention.from.short(.en)) only"),
        facts: ["from": .init(convention.from)])
    }
    guard let end, convention.renewable else { return nil }
    return finding(
      "convention-term", .information,
      Text(
        fr: "convention renouvelable, écrite jusqu'au \(end.short(.fr))",
        en: "renewable convention, written until \(end.short(.en))"), facts: ["to": .init(end)])
  }

  private func finding(
    _ name: String, _ severity: Finding.Severity, _ message: Text, facts: [String: FieldValue] = [:]
  ) -> Finding {
    Finding("\(declared.module)/\(name)", severity, message, facts: facts)
  }
}
