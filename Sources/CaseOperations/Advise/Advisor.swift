import CaseConfiguration
import CaseKernel
import CaseStore

/// What one viewer may know of a household, put before the rules of each programme.
struct Advisor {
  let view: HouseholdView
  /// The household as the viewer reads it, with what is supposed.
  let household: Household
  /// Where it lives, if the viewer sees that dwelling.
  let dwelling: Dwelling?
  /// Its cases that are open to the viewer, latest first.
  let cases: [CaseRow]
  let supposed: Supposed
  let session: Session

  private var reach: Visibility? {
    let named = cases.contains { row in
      row.referents.contains { $0.user == session.viewer.user && holds($0) }
    }
    return Disclosure.reach(
      of: session.viewer, Involvement(partnerTakesPart: true, named: named))
  }

  private func holds(_ referent: Referent) -> Bool {
    referent.from <= session.day && (referent.to.map { session.day <= $0 } ?? true)
  }

  /// The open case of the household in a programme.
  func openCase(in configured: ConfiguredProgramme) -> CaseRow? {
    cases.first { $0.programme == configured.instance.id && $0.isOpen }
  }

  /// The advice of one programme.
  ///
  /// - Parameter recorded: the facts of the open case in the programme.
  func advice(
    of configured: ConfiguredProgramme, places: CapacityFigures?, facts recorded: Facts
  ) throws -> Advice {
    let declared = configured.definition.declared
    var facts = recorded
    for (field, value) in try supposed.facts(for: declared) { facts[field] = value }
    let candidate = CaseKernel.Candidate(
      household: household, dwelling: dwelling, instance: configured.instance, facts: facts,
      day: session.day)
    let own = configured.definition.rules.eligibility(candidate)
    let house = HouseCriteria(candidate, declared, beside: own)
    let eligibility = Eligibility(house.criteria + own.criteria)
    let notes =
      caseNotes(configured) + placeNotes(places, declared, on: declared.side(of: facts))
      + withheldNotes
    let questions = Questions(
      household: view, declared: declared, programme: configured.instance.id,
      openCase: openCase(in: configured)?.id)
    let missing = (eligibility.missing + house.missing).reduce(into: [String]()) { known, fact in
      if !known.contains(fact) { known.append(fact) }
    }
    return Advice(
      instance: configured.instance, eligible: eligibility.verdict,
      findings: (eligibility.criteria.map { .init($0.finding, $0.met) } + house.notes
        + notes.map { .init($0, nil) }).filter(shows),
      missing: missing,
      // Whatever is still unknown does not bring back who is excluded.
      ask: eligibility.verdict == .no ? [] : missing.map(questions.question))
  }

  private func shows(_ line: Advice.Line) -> Bool {
    let guarded = line.finding.guarding(household.addressConfidentiality)
    return Disclosure.reads(guarded.visibility, reach: reach)
  }

  private func caseNotes(_ configured: ConfiguredProgramme) -> [Finding] {
    let module = configured.definition.declared.module
    let own = cases.filter { $0.programme == configured.instance.id }
    if let open = own.first(where: \.isOpen) {
      let phase = configured.definition.declared.graph[open.phase]?.label ?? Text("\(open.phase)")
      return [
        Finding(
          "\(module)/already-followed", .warning,
          Text(
            fr: "déjà suivi ici : dossier \(open.id), « \(phase.fr) » ; ses faits comptent",
            en: "followed here already: case \(open.id), \"\(phase.en)\"; its facts count"),
          facts: ["case": .text(open.id.rawValue)])
      ]
    }
    guard let last = own.first, let closedOn = last.closedOn else { return [] }
    return [
      Finding(
        "\(module)/followed-before", .information,
        Text(
          fr: "déjà suivi ici : dossier \(last.id), clos le \(closedOn.short(.fr))",
          en: "followed here before: case \(last.id), closed on \(closedOn.short(.en))"),
        facts: ["case": .text(last.id.rawValue), "closedOn": .init(closedOn)])
    ]
  }

  /// The places for all households, and those of the household's side; of both, while it is not
  /// known.
  private func placeNotes(
    _ places: CapacityFigures?, _ declared: DeclaredDefinition, on side: Side?
  ) -> [Finding] {
    guard let places else { return [] }
    return places.figures
      .filter { $0.limit.side == nil || side == nil || $0.limit.side == side }
      .map { $0.finding(declared.module, beyond: places.capacity.beyond) }
  }

  /// Says that the verdict stands on part of what is known.
  private var withheldNotes: [Finding] {
    guard view.addressWithheld || !view.withheld.isEmpty else { return [] }
    return [
      Finding(
        "house/withheld", .information,
        Text(
          fr: "avis sur ce que vous pouvez lire : d'autres faits peuvent être connus de l'équipe",
          en: "advice on what you may read: the team may know other facts"),
        visibility: .everyPartner)
    ]
  }
}
