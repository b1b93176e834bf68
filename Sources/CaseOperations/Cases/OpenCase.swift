import CaseConfiguration
package import CaseKernel
import CaseStore

/// Opens a case for a household in a programme.
package struct OpenCase: Request {
  package static let name = "case.open"
  package static let writes = true
  package var programme: ProgrammeInstance.ID
  package var household: Household.ID
  /// The day of the opening; the day of the session when it is not said.
  package var on: Day?
  /// The form that opens it; `nil` for the programme's usual one.
  package var kind: EventKindID?
  /// What the form says, as typed, by field.
  package var facts: [FieldID: String]

  /// An opening by the usual form, on the day of the session, without facts, unless said.
  package init(
    _ programme: ProgrammeInstance.ID, _ household: Household.ID, on day: Day? = nil,
    kind: EventKindID? = nil, facts: [FieldID: String] = [:]
  ) {
    self.programme = programme
    self.household = household
    on = day
    self.kind = kind
    self.facts = facts
  }

  /// Opens the case and names a social worker who opens it as its referent, in one transaction.
  ///
  /// - Throws: `Problem` when the viewer may not act, the household is unknown or followed already,
  ///   or a rule refuses.
  package func perform(
    in deployment: Deployment, _ session: Session
  ) throws -> CaseActOutcome {
    try deployment.checkMayAct(session.viewer)
    let configured = try deployment.programme(programme)
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let view = try reader.household(household) else {
      throw Problem.unknownHousehold(household)
    }
    if session.dryRun {
      return .preview(
        try deployment.store.read { try preview(configured, $0, session, for: view) })
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let id = try deployment.store.write(Self.name, stamp) { transaction in
      let isGuarded = try view.addressWithheld && !transaction.registry.cases(of: household).isEmpty
      return try write(configured, transaction, session, namesOpener: !isGuarded)
    }
    let sheet = try deployment.sheet(of: id, session)
    return .done(sheet, written: sheet.view.file.entries)
  }

  /// Opens within a transaction that is already open; the opener becomes the referent, unless that
  /// would let them name themselves to an address which is kept from them (D5.4 point 4).
  func write(
    _ configured: ConfiguredProgramme, _ transaction: Transaction, _ session: Session,
    namesOpener: Bool = true
  ) throws -> CaseFile.ID {
    let declared = configured.definition.declared
    let (_, draft) = try draft(configured, transaction.registry, session)
    _ = try transaction.store(declared)
    let id = try transaction.nextCaseID(openedOn: draft.on)
    let event = draft.event(number: 1, recordedAt: session.at, author: session.viewer.user)
    guard let file = CaseFile(id: id, opening: event, kinds: declared.eventKinds) else {
      throw Problem(.nothingToRecord)
    }
    var later: [EntryDraft] = []
    if namesOpener, let referent = referent(on: draft.on, session) {
      later = [
        try refusing { try configured.definition.assign(referent, in: file, today: session.day) }
      ]
    }
    try transaction.open(draft, followedBy: later, id: id, definition: declared)
    return id
  }

  private func referent(on day: Day, _ session: Session) -> Referent? {
    guard session.viewer.roles.contains(.socialWorker) else { return nil }
    return Referent(user: session.viewer.user, partner: session.viewer.partner, from: day)
  }

  private func draft(
    _ configured: ConfiguredProgramme, _ registry: Registry, _ session: Session
  ) throws -> (Household, EntryDraft) {
    guard let home = try registry.household(household) else {
      throw Problem.unknown(
        Text(fr: "ménage", en: "household"), household.rawValue, list: "logis household list")
    }
    let day = on ?? session.day
    try checkNotFollowed(registry, session)
    let request = OpeningRequest(
      household: home, dwelling: try registry.dwelling(of: home, on: day),
      instance: configured.instance,
      definition: try Transaction.hash(of: configured.definition.declared), on: day,
      today: session.day, kind: kind, facts: facts,
      taken: try refusesBeyond(configured) ? taken(configured, registry, on: day) : [:])
    return (home, try refusing { try configured.definition.open(request) })
  }

  private func checkNotFollowed(_ registry: Registry, _ session: Session) throws {
    let open = try registry.cases(of: household).first { $0.programme == programme && $0.isOpen }
    guard let open else { return }
    throw Problem(
      "already-open",
      Text(
        fr: "le ménage \(household) a déjà un dossier ouvert dans ce programme : \(open.id)",
        en: "household \(household) has an open case in this programme already: \(open.id)"),
      remedy: Text("logis case show \(open.id)"))
  }

  private func refusesBeyond(_ configured: ConfiguredProgramme) -> Bool {
    configured.instance.capacity?.beyond == .refuse
  }

  /// What is taken under each limit.
  private func taken(
    _ configured: ConfiguredProgramme, _ registry: Registry, on day: Day
  ) throws -> [ProgrammeInstance.Capacity.Limit: Int] {
    let count = PlaceCount(configured.instance, configured.definition.declared, on: day)
    var taken: [ProgrammeInstance.Capacity.Limit: Int] = [:]
    for limit in configured.instance.capacity?.limits ?? [] {
      taken[limit] = try registry.taken(limit, in: count)
    }
    return taken
  }

  /// The places that a case which is not opened yet would have.
  private func places(
    of file: CaseFile, _ configured: ConfiguredProgramme, _ registry: Registry
  ) throws -> [CapacityPlace] {
    let taken = try taken(configured, registry, on: file.openedOn)
    let side = configured.definition.declared.side(file)
    return (configured.instance.capacity?.limits ?? [])
      .filter { $0.side == nil || $0.side == side }
      .compactMap { limit in
        taken[limit].map { CapacityPlace(limit, rank: $0 + 1, on: file.openedOn) }
      }
  }

  private func preview(
    _ configured: ConfiguredProgramme, _ registry: Registry, _ session: Session,
    for view: HouseholdView
  ) throws -> CasePreview {
    let (home, draft) = try draft(configured, registry, session)
    let event = draft.event(number: 1, recordedAt: session.at, author: session.viewer.user)
    let declared = configured.definition.declared
    guard let file = CaseFile(id: "?", opening: event, kinds: declared.eventKinds) else {
      throw Problem(.nothingToRecord)
    }
    let background = CaseBackground(
      file: file, household: home, dwelling: try registry.dwelling(of: home, on: session.day),
      instance: configured.instance, places: try places(of: file, configured, registry),
      day: session.day)
    let involvement = Involvement(partnerTakesPart: true, named: false)
    let reach = Disclosure.reach(of: session.viewer, involvement)
    return CasePreview(
      nil, [draft], before: background, after: background, definition: configured.definition
    ) { Disclosure.reads($0.visibility, reach: reach) && view.shows($0) }
  }
}
