extension ProgrammeDefinition {
  /// The entries that bring a case to a phase, or why it cannot go there.
  ///
  /// Phases on the way are passed on the same day when everything that they ask for is there.
  public func advance(
    _ background: CaseBackground, to target: PhaseID, on day: Day
  ) throws(Refusal) -> [EntryDraft] {
    let file = background.file
    try checkMove(file, on: day, today: background.day)
    guard let goal = declared.graph[target] else {
      throw .unknownPhase(target, known: declared.graph.ids)
    }
    guard !goal.isFinal else {
      throw .closesWithOutcome(outcomes: declared.offeredOutcomes.map(\.id))
    }
    guard let way = declared.graph.path(from: file.phase, to: target) else {
      throw .noWay(from: file.phase, to: target, next: declared.graph[file.phase]?.exits ?? [])
    }
    let missing = obstacles(on: way, background, day: day)
    guard missing.isEmpty else { throw .blocked(target, by: missing) }
    return way.map { phase in
      EntryDraft(
        on: day, kind: EventKind.OfActs.phaseChange, visibility: .partnersOfTheCase,
        .advanced(to: phase))
    }
  }

  /// The entry that closes a case, or why it cannot be closed so.
  public func close(
    _ background: CaseBackground, _ outcome: OutcomeID, on day: Day
  ) throws(Refusal) -> EntryDraft {
    let file = background.file
    try checkMove(file, on: day, today: background.day)
    let offered = declared.offeredOutcomes
    guard let chosen = offered.first(where: { $0.id == outcome }) else {
      throw .unknownOutcome(outcome, known: offered.map(\.id))
    }
    let missing = obstacles(to: chosen, file)
    guard missing.isEmpty else { throw .outcomeNotYet(outcome, by: missing) }
    let end = declared.graph.final?.id ?? file.phase
    return EntryDraft(
      on: day, kind: EventKind.OfActs.closing, visibility: .partnersOfTheCase,
      .closed(outcome, to: end))
  }

  /// The outcome that a hand-over closes a case with: the one named, else the only one of those that
  /// say so and may be chosen now.
  public func handingOver(
    _ named: OutcomeID?, _ file: CaseFile
  ) throws(Refusal) -> OutcomeID {
    if let named { return named }
    try checkOpen(file)
    let meant = declared.offeredOutcomes.filter(\.handsOver)
    let ready = meant.filter { obstacles(to: $0, file).isEmpty }
    if ready.count == 1, let only = ready.first { return only.id }
    if meant.count == 1, let only = meant.first {
      throw .outcomeNotYet(only.id, by: obstacles(to: only, file))
    }
    throw .handsOverWith(outcomes: (ready.isEmpty ? declared.offeredOutcomes : ready).map(\.id))
  }

  /// What keeps an outcome from being chosen.
  private func obstacles(to outcome: ClosingOutcome, _ file: CaseFile) -> [Unmet] {
    let missing = declared.unmet(outcome.requires, in: file)
    if outcome.from.isEmpty || outcome.from.contains(file.phase) { return missing }
    return [wrongPhase(outcome)] + missing
  }

  /// The entry that opens a closed case again, in the phase it was closed from.
  public func reopen(_ file: CaseFile, on day: Day, today: Day) throws(Refusal) -> EntryDraft {
    guard let closedOn = file.closedOn else { throw .notClosed }
    try check(day, today: today)
    if day < closedOn { throw .dayTooEarly(day, notBefore: closedOn) }
    let before = file.stays.dropLast().last?.phase ?? file.phase
    return EntryDraft(
      on: day, kind: EventKind.OfActs.reopening, visibility: .partnersOfTheCase,
      .reopened(to: before))
  }

  /// The phases and outcomes that the present phase leads to.
  public func next(_ file: CaseFile) -> [PhaseID] {
    file.isOpen ? declared.graph[file.phase]?.exits ?? [] : []
  }

  private func checkMove(_ file: CaseFile, on day: Day, today: Day) throws(Refusal) {
    try checkOpen(file)
    try check(day, today: today)
    if day < file.phaseSince { throw .dayTooEarly(day, notBefore: file.phaseSince) }
  }

  private func obstacles(
    on way: [PhaseID], _ background: CaseBackground, day: Day
  ) -> [Unmet] {
    var from = background.file.phase
    var missing: [Unmet] = []
    for phase in way {
      missing += declared.unmet(declared.graph[from]?.completion ?? [], in: background.file)
      missing += declared.unmet(declared.graph[phase]?.entry ?? [], in: background.file)
      from = phase
    }
    let observes = way.contains { declared.graph[$0]?.observes == true }
    if observes { missing += lateAgreement(background.file, day: day) }
    let blocking = findings(background).filter { found in
      // A withdrawal stops the measure; the case may go on where nothing is observed.
      found.severity == .blocking && (observes || found.code != code("agreement-withdrawn"))
    }
    missing += blocking.map {
      Unmet($0.message, remedy: Text("logis case show \(background.file.id)"))
    }
    return missing.reduce(into: []) { all, one in
      if !all.contains(where: { $0.message == one.message }) { all.append(one) }
    }
  }

  /// The household is not observed before the day on which it agreed.
  private func lateAgreement(_ file: CaseFile, day: Day) -> [Unmet] {
    guard let agreedOn = agreedOn(file), day < agreedOn else { return [] }
    return [
      Unmet(
        Text(
          fr: "adhésion donnée le \(agreedOn.short(.fr))",
          en: "support agreement given on \(agreedOn)"),
        remedy: Text(fr: "donner --on \(agreedOn) ou après", en: "give --on \(agreedOn) or later"))
    ]
  }

  private func wrongPhase(_ outcome: ClosingOutcome) -> Unmet {
    let names = outcome.from.map { declared.graph[$0]?.label ?? Text($0.rawValue) }
    let (fr, en) = (
      names.map(\.fr).joined(separator: ", "), names.map(\.en).joined(separator: ", ")
    )
    return Unmet(
      Text(fr: "ce motif se choisit en phase : \(fr)", en: "this outcome belongs to: \(en)"),
      remedy: Text(
        fr: "avancer d'abord le dossier, ou choisir un autre motif",
        en: "advance the case first, or choose another outcome"))
  }
}
