extension CaseFile {
  /// The state after the first entry of a journal.
  ///
  /// - Returns: `nil` when the entry does not open a case.
  public init?(id: ID, opening event: CaseEvent, kinds: [EventKind]) {
    guard case .opened(let opening) = event.body else { return nil }
    self.init(id: id, opening: opening, by: event.kind, on: event.on)
    stays = [PhaseStay(phase: opening.phase, from: event.on)]
    mark(.opened, on: event.on)
    mark(.entered(opening.phase), on: event.on)
    count(event, kinds: kinds)
  }

  /// What an opening says, without stays, days and counts: for a store, which has kept those.
  ///
  /// - Parameter expected: about how many dated facts will be added.
  public init(
    id: ID, opening: CaseEvent.Opening, by kind: EventKindID, on day: Day,
    datedFacts expected: Int = 0
  ) {
    self.id = id
    programme = opening.programme
    module = opening.module
    definition = opening.definition
    household = opening.household
    openedOn = day
    openedBy = kind
    phase = opening.phase
    phaseSince = day
    parties = opening.parties
    facts = opening.facts
    extra = opening.extra
    (stays, referents, agreements, plan, links) = ([], [], [], [], [])
    (counts, efforts, records, entries) = ([:], [], [], 0)
    milestones = Dictionary(minimumCapacity: expected)
  }

  /// The state after one more entry.
  ///
  /// Entries whose payload was erased count, but change nothing else.
  ///
  /// A correction counts in the place of the entry that it corrects: see `replayed`.
  public mutating func apply(_ event: CaseEvent, kinds: [EventKind]) {
    if event.correction != nil {
      entries = event.number
      return
    }
    switch event.body {
    case .opened, .corrected, nil: break
    case .noted(let note):
      add(note.minutes, on: event.on)
      keep(note.facts, of: event)
    case .recorded(let recording): record(recording)
    case .agreed(let agreement): agree(agreement)
    case .withdrew(let kind, let partner): withdraw(kind, with: partner, on: event.on)
    case .planned(let commitment): plan.append(commitment)
    case .settled(let number, let state): settle(number, as: state, on: event.on)
    case .advanced(let target): move(to: target, on: event.on)
    case .closed(let outcome, let target): close(outcome, to: target, on: event.on)
    case .reopened(let target): reopen(to: target, on: event.on)
    case .assigned(let referent): assign(referent)
    case .joined(let party): parties.append(party)
    case .parted(let partner, let role, let day): part(partner, from: role, on: day)
    case .linked(let link): links.append(link)
    case .moved(let other): household = other
    }
    count(event, kinds: kinds)
  }

  private mutating func count(_ event: CaseEvent, kinds: [EventKind]) {
    entries = event.number
    if event.corrects == nil { counts[event.kind, default: 0] += 1 }
    if event.number > 1, event.kind == openedBy, counts[event.kind] == 2 {
      // The opening stood in for the entry that has now come: its own day is the better one.
      milestones[DatedFact.first(event.kind).key] = event.on
    } else {
      mark(.first(event.kind), on: event.on)
    }
    keepLatest(.last(event.kind), on: event.on)
    if kinds.contains(where: { $0.id == event.kind && $0.isContact }) {
      mark(.firstContact, on: event.on)
      keepLatest(.lastContact, on: event.on)
    }
  }

  private mutating func add(_ minutes: Int?, on day: Day) {
    guard let minutes, minutes > 0 else { return }
    efforts.append(Effort(on: day, minutes: minutes))
  }

  private mutating func keep(_ facts: Facts, of event: CaseEvent) {
    guard !facts.isEmpty else { return }
    if let corrected = records.firstIndex(where: { $0.entry == event.corrects }) {
      // Other entries speak of it by its number, which it keeps.
      records[corrected].facts = facts
      records[corrected].on = event.on
      return
    }
    records.append(
      LoggedRecord(entry: event.number, kind: event.kind, on: event.on, facts: facts))
  }

  private mutating func record(_ recording: CaseEvent.Recording) {
    for (field, value) in recording.facts { facts[field] = value }
    for (field, value) in recording.extra { extra[field] = value }
  }

  private mutating func agree(_ agreement: Agreement) {
    agreements.append(agreement)
    // Whoever gives an agreement was spoken to.
    mark(.firstContact, on: agreement.givenOn)
    keepLatest(.lastContact, on: agreement.givenOn)
    mark(.agreed(agreement.kind), on: agreement.givenOn)
  }

  private mutating func withdraw(_ kind: AgreementKind, with partner: Partner.ID?, on day: Day) {
    for index in agreements.indices where agreements[index].kind == kind {
      guard agreements[index].inForce, partner == nil || agreements[index].with == partner else {
        continue
      }
      agreements[index].withdrawnOn = day
    }
    keepLatest(.withdrew(kind), on: day)
  }

  /// A referent of the same days on is the same one, whose end was set or moved.
  private mutating func assign(_ referent: Referent) {
    let known = referents.firstIndex { $0.user == referent.user && $0.from == referent.from }
    guard let known else { return referents.append(referent) }
    referents[known] = referent
  }

  private mutating func part(_ partner: Partner.ID, from role: PartnerRole.ID, on day: Day) {
    let last = parties.lastIndex { $0.partner == partner && $0.role == role }
    if let last { parties[last].to = day }
  }

  private mutating func settle(_ number: Int, as state: Commitment.State, on day: Day) {
    guard let index = plan.firstIndex(where: { $0.number == number }) else { return }
    plan[index].state = state
    plan[index].settledOn = state == .open ? nil : day
  }

  private mutating func move(to target: PhaseID, on day: Day) {
    if let last = stays.indices.last { stays[last].to = day }
    keepLatest(.left(phase), on: day)
    phase = target
    phaseSince = day
    stays.append(PhaseStay(phase: target, from: day))
    mark(.entered(target), on: day)
  }

  private mutating func close(_ outcome: OutcomeID, to target: PhaseID, on day: Day) {
    move(to: target, on: day)
    self.outcome = outcome
    closedOn = day
    milestones[DatedFact.closed.key] = day
  }

  private mutating func reopen(to target: PhaseID, on day: Day) {
    outcome = nil
    closedOn = nil
    milestones[DatedFact.closed.key] = nil
    move(to: target, on: day)
  }

  /// The first day on which it happened, whatever the order in which entries were written.
  private mutating func mark(_ fact: DatedFact, on day: Day) {
    milestones[fact.key] = min(milestones[fact.key] ?? day, day)
  }

  private mutating func keepLatest(_ fact: DatedFact, on day: Day) {
    milestones[fact.key] = max(milestones[fact.key] ?? day, day)
  }
}
