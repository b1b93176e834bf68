/// What somebody asks for when a case is opened.
public struct OpeningRequest: Sendable {
  public var household: Household
  /// The dwelling that the household lives in; `nil` where it is unknown or none.
  public var dwelling: Dwelling?
  public var instance: ProgrammeInstance
  /// The hash under which the definition is stored.
  public var definition: String
  /// The day of the opening, which may be before today.
  public var on: Day
  /// The day the request is made; nothing may happen after it.
  public var today: Day
  /// The form that opens the case; `nil` for the usual one.
  public var kind: EventKindID?
  /// The facts of the form as people typed them, by field; read and checked at the opening.
  public var facts: [FieldID: String]
  /// The places taken already under each limit of the instance that refuses beyond.
  public var taken: [ProgrammeInstance.Capacity.Limit: Int]

  /// A request as the forms give it: the usual form, no fact and no place taken unless said.
  public init(
    household: Household, dwelling: Dwelling? = nil, instance: ProgrammeInstance,
    definition: String, on day: Day, today: Day, kind: EventKindID? = nil,
    facts: [FieldID: String] = [:], taken: [ProgrammeInstance.Capacity.Limit: Int] = [:]
  ) {
    self.household = household
    self.dwelling = dwelling
    self.instance = instance
    self.definition = definition
    on = day
    self.today = today
    self.kind = kind
    self.facts = facts
    self.taken = taken
  }
}

extension ProgrammeDefinition {
  /// The first entry of a case, or why it cannot be opened.
  public func open(_ request: OpeningRequest) throws(Refusal) -> EntryDraft {
    guard request.instance.enabled else { throw .programmeDisabled(request.instance.id) }
    try check(request.on, today: request.today)
    let kind = try openingKind(request.kind)
    let recording = try read(request.facts)
    let known = recording.facts.compactMapValues { $0 }
    for field in request.facts.keys.sorted() { try checkObserved(field, agreedOn: nil) }
    try checkEntry(
      request, facts: known.merging(recording.extra.compactMapValues { $0 }) { own, _ in own })
    let phase = declared.graph.initial?.id ?? "opened"
    let opening = CaseEvent.Opening(
      programme: request.instance.id, module: declared.module, definition: request.definition,
      household: request.household.id, phase: phase,
      parties: parties(of: request.instance, for: request.household, on: request.on),
      facts: known, extra: recording.extra.compactMapValues { $0 })
    let circle = max(declared.eventKind(kind)?.visibility ?? .everyPartner, .partnersOfTheCase)
    return EntryDraft(on: request.on, kind: kind, visibility: circle, .opened(opening))
  }

  private func openingKind(_ asked: EventKindID?) throws(Refusal) -> EventKindID {
    let kinds = declared.openingKinds
    guard let asked else { return kinds.first ?? "note" }
    guard kinds.contains(asked) else { throw .unknownKind(asked, known: kinds) }
    return asked
  }

  private func checkEntry(_ request: OpeningRequest, facts: Facts) throws(Refusal) {
    guard declared.householdKinds.contains(request.household.kind) else {
      throw .householdKind(request.household.kind)
    }
    let candidate = Candidate(
      household: request.household, dwelling: request.dwelling, instance: request.instance,
      facts: facts, day: request.on)
    let eligibility = rules.eligibility(candidate)
    if eligibility.verdict == .no {
      throw .notEligible(eligibility.criteria.filter { $0.met == .no }.map(\.finding))
    }
    if let territory = request.instance.territory, territory.outside == .refuse,
      let insee = request.household.insee, territory.serves(insee) == .no
    {
      let isOpen = request.household.addressConfidentiality == .open
      throw .outsideTerritory(insee: isOpen ? insee : nil)
    }
    try checkPlaces(request, side: declared.side(of: facts))
  }

  /// Where the instance refuses beyond, there is a place left under each limit: for all together,
  /// and on the household's side where that is known.
  private func checkPlaces(_ request: OpeningRequest, side: Side?) throws(Refusal) {
    guard let capacity = request.instance.capacity, capacity.beyond == .refuse else { return }
    let places = capacity.limits.filter { $0.side == nil || $0.side == side }.compactMap { limit in
      request.taken[limit].map { CapacityPlace(limit, rank: $0 + 1, on: request.on) }
    }
    let full = places.filter(\.isBeyond)
    guard full.isEmpty else { throw .full(full) }
  }

  /// The partners that take part: where several hold a role, the household's own landlord.
  private func parties(
    of instance: ProgrammeInstance, for household: Household, on day: Day
  ) -> [Party] {
    let landlord = household.occupancy(on: day)?.landlord
    return declared.roles.filter(\.takesPartInCases).flatMap { role -> [Party] in
      let holders = instance.partners[role.id] ?? []
      if holders.count == 1 || !role.kinds.contains(.landlord) {
        return holders.map { Party($0, role.id) }
      }
      return holders.filter { $0 == landlord }.map { Party($0, role.id) }
    }
  }

  /// Nothing happens after today.
  func check(_ day: Day, today: Day) throws(Refusal) {
    if day > today { throw .dayInTheFuture(day, today: today) }
  }
}
