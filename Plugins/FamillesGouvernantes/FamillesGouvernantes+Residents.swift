import CaseKernel

extension FamillesGouvernantes {
  /// Everybody chose to live there, and household and case tell of the same people.
  func residentFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    let differing = unit.differing.map { person in
      let isLogged = unit.logged.contains(person)
      return finding(
        about: person, .residentsDiffer, .warning,
        isLogged
          ? Text(
            fr: "\(person) : au dossier sans être du ménage ; noter son départ",
            en: "\(person): in the case and not in the household; log the departure")
          : Text(
            fr: "\(person) : du ménage sans arrivée au dossier ; noter son arrivée",
            en: "\(person): in the household without an arrival; log the arrival"))
    }
    return differing + choiceFindings(unit, context)
  }

  /// Shared housing is chosen by each of those who live there. Source: CASF L281-1 (D3.6).
  private func choiceFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    unit.people.filter(unit.logged.contains).compactMap { person in
      let arrival = context.file.records(of: "residentIn").last { $0.person("resident") == person }
      guard arrival?.facts["chosen"] != .answer(true) else { return nil }
      return finding(
        about: person, .choiceUnrecorded, .information,
        Text(
          fr: "\(person) : le choix de vivre ici n'est pas noté",
          en: "\(person): the choice to live here is not recorded"),
        visibility: .operatorManagement, source: Law.inclusiveHousing)
    }
  }

  /// Each resident's measure: known, not about to end, not lapsed, its mandatary in the case.
  /// Source: D3.5.
  func protectionFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    let checks = context.file.records(of: "noProtection")
    return unit.people.flatMap { person -> [Finding] in
      let all = context.household.protectionMeasures.filter { $0.person == person }
      let holding = all.filter { $0.holds(on: context.day) }
      let checked = checks.last { $0.person("resident") == person }?.on
      if all.isEmpty { return checked == nil ? [unknownFinding(person)] : [] }
      if holding.isEmpty { return lapsedFindings(person, all, checked, context.day) }
      return holding.flatMap { endingFindings($0, context) + outsideFindings($0, context) }
    }
  }

  private func unknownFinding(_ person: Person.ID) -> Finding {
    finding(
      about: person, .protectionUnknown, .information,
      Text(
        fr: "\(person) : mesure de protection non renseignée ; la noter, ou son absence",
        en: "\(person): protection measure not recorded; record it, or that there is none"),
      visibility: .operatorTeam, source: Law.measures)
  }

  /// A measure that has ended, unless it was checked since that there is none any more.
  private func lapsedFindings(
    _ person: Person.ID, _ measures: [ProtectionMeasure], _ checked: Day?, _ day: Day
  ) -> [Finding] {
    guard let ended = measures.compactMap(\.to).filter({ $0 < day }).max(),
      checked.map({ $0 <= ended }) ?? true
    else { return [] }
    return [
      finding(
        about: person, .protectionLapsed, .warning,
        Text(
          fr: "\(person) : mesure de protection échue le \(ended.short(.fr)), sans suite notée",
          en: "\(person): protection measure ended on \(ended.short(.en)), nothing recorded since"),
        facts: ["due": .init(ended)], visibility: .operatorTeam, source: Law.measures)
    ]
  }

  /// A measure that ends soon, unless another line goes on after it.
  private func endingFindings(
    _ measure: ProtectionMeasure, _ context: Context
  ) -> [Finding] {
    guard let end = measure.to, end < context.day.adding(settings.protectionWarning),
      !context.household.isRenewed(measure)
    else { return [] }
    return [
      finding(
        about: measure.person, .protectionEnding, .warning,
        Text(
          fr: "\(measure.person) : mesure de protection à renouveler avant le \(end.short(.fr))",
          en: "\(measure.person): protection measure to be renewed before \(end.short(.en))"),
        facts: ["due": .init(end)], visibility: .operatorTeam, source: Law.measures)
    ]
  }

  /// A mandatary who takes no part in the case cannot read what concerns the mandate.
  private func outsideFindings(
    _ measure: ProtectionMeasure, _ context: Context
  ) -> [Finding] {
    guard let mandatary = measure.mandatary,
      !context.file.parties.contains(where: { $0.partner == mandatary })
    else { return [] }
    return [
      finding(
        about: measure.person, .mandataryOutside, .information,
        Text(
          fr: "\(measure.person) : le mandataire \(mandatary) n'est pas partie au dossier",
          en: "\(measure.person): the mandatary \(mandatary) takes no part in the case"),
        facts: ["mandatary": .text(mandatary.rawValue)], visibility: .operatorTeam,
        source: Law.measures)
    ]
  }
}
