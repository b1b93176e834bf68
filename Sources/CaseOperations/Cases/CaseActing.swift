import CaseConfiguration
package import CaseKernel
package import CaseStore

/// What an act on a case came to: the case as it now stands, or what a dry run foresees.
package enum CaseActOutcome: Sendable {
  /// The case, and how many entries were written at the end of its journal.
  case done(CaseSheet, written: Int)
  case preview(CasePreview)
}

/// An act on one case: a pure decision over what the system knows, written in one transaction.
package protocol CaseAct: Request where Outcome == CaseActOutcome {
  var id: CaseFile.ID { get }
  /// Entries to write, or a refusal.
  func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft]
  /// The same, for an act that looks at more than its case.
  func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft]
  /// The household whose secret address the act opens to somebody, for the access log; `nil` for
  /// none.
  func opened(
    _ background: CaseBackground, _ session: Session, _ registry: Registry
  ) throws -> Household.ID?
}

extension CaseAct {
  /// Hardly any act opens an address.
  package func opened(
    _ background: CaseBackground, _ session: Session, _ registry: Registry
  ) throws -> Household.ID? {
    nil
  }

  /// What the case alone decides.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft] {
    try decide(background, definition, session)
  }

  /// Every act on a case writes.
  package static var writes: Bool { true }

  /// Decides and writes in one transaction, or says what would change in a dry run.
  ///
  /// - Throws: `Problem` when the viewer may not act, the case is closed to them, or a rule
  ///   refuses.
  package func perform(
    in deployment: Deployment, _ session: Session
  ) throws -> CaseActOutcome {
    try act(in: deployment, session)
  }

  /// Decides and writes in a transaction of its own, or previews.
  func act(in deployment: Deployment, _ session: Session) throws -> CaseActOutcome {
    try deployment.checkMayAct(session.viewer)
    if session.dryRun {
      let reader = deployment.store.reader(session.viewer, on: session.day)
      guard let view = try reader.caseView(id) else { throw Problem.unknownCase(id) }
      return .preview(
        try deployment.store.read { try preview($0, deployment, session, shows: view.shows) })
    }
    let written = try write(in: deployment, session)
    return .done(try deployment.sheet(of: id, session), written: written)
  }

  /// Decides and writes in a transaction of its own; says how many entries, and not how the case
  /// then stands.
  ///
  /// - Throws: like `perform`.
  @discardableResult
  package func write(in deployment: Deployment, _ session: Session) throws -> Int {
    try deployment.checkMayAct(session.viewer)
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    return try deployment.store.write(Self.name, stamp) { transaction in
      try write(transaction, deployment, session)
    }
  }

  /// Decides and writes within a transaction that is already open; says how many entries.
  @discardableResult
  func write(
    _ transaction: Transaction, _ deployment: Deployment, _ session: Session
  ) throws -> Int {
    let (background, definition) = try deployment.background(
      id, transaction.registry, session)
    let drafts = try refusing {
      try decide(background, definition, session, transaction.registry, deployment)
    }
    if let household = try opened(background, session, transaction.registry) {
      try transaction.logAccess(what: Self.name, subject: household.rawValue, count: 1)
    }
    _ = try transaction.append(drafts, to: background.file, definition: definition.declared)
    return drafts.count
  }

  private func preview(
    _ registry: Registry, _ deployment: Deployment, _ session: Session,
    shows: (Finding) -> Bool
  ) throws -> CasePreview {
    let (before, definition) = try deployment.background(id, registry, session)
    let drafts = try refusing { try decide(before, definition, session, registry, deployment) }
    var after = before
    for draft in drafts {
      let event = draft.event(
        number: after.file.entries + 1, recordedAt: session.at, author: session.viewer.user)
      after.file.apply(event, kinds: definition.declared.eventKinds)
    }
    return CasePreview(
      id, drafts, before: before, after: after, definition: definition, shows: shows)
  }
}

/// Runs a decision and turns the kernel's refusal into a problem.
func refusing<Value>(_ decision: () throws -> Value) throws -> Value {
  do {
    return try decision()
  } catch let refusal as Refusal {
    throw Problem(refusal)
  }
}

extension Deployment {
  /// Everything that rules need about a case, and the definition that it lives under.
  func background(
    _ id: CaseFile.ID, _ registry: Registry, _ session: Session
  ) throws -> (CaseBackground, ProgrammeDefinition) {
    guard let file = try registry.caseFile(id),
      reach(of: session.viewer, in: file, on: session.day) != nil
    else { throw Problem.unknownCase(id) }
    let (instance, definition) = try terms(of: file, registry)
    guard instance.enabled else { throw Problem(.programmeDisabled(instance.id)) }
    return (try background(of: file, instance, definition, registry, on: session.day), definition)
  }

  func background(
    of file: CaseFile, _ instance: ProgrammeInstance, _ definition: ProgrammeDefinition,
    _ registry: Registry, on day: Day
  ) throws -> CaseBackground {
    guard let household = try registry.household(file.household) else {
      throw Problem.unknownCase(file.id)
    }
    let named = instance.partners.values.flatMap { $0 } + file.parties.map(\.partner)
    let partners = try registry.partners(Array(Set(named)))
    let side = definition.declared.side(file)
    let count = PlaceCount(instance, definition.declared, on: day)
    return CaseBackground(
      file: file, household: household, dwelling: try registry.dwelling(of: household, on: day),
      instance: instance, partners: Dictionary(uniqueKeysWithValues: partners.map { ($0.id, $0) }),
      places: try registry.places(of: file, on: side, in: count),
      nextPlaces: try nextPlaces(of: file, besides: side, count, registry), day: day
    )
  }

  /// The places that a case would take on another side, where the instance refuses beyond them.
  private func nextPlaces(
    of file: CaseFile, besides side: Side?, _ count: PlaceCount, _ registry: Registry
  ) throws -> [CapacityPlace] {
    guard let capacity = count.instance.capacity, capacity.beyond == .refuse, capacity.isBySide
    else { return [] }
    var count = count
    return try capacity.limits.compactMap { limit in
      guard limit.side != nil, limit.side != side else { return nil }
      if limit.per != .atOnce { count.day = file.openedOn }
      return try registry.taken(limit, in: count).map {
        CapacityPlace(limit, rank: $0 + 1, on: file.openedOn)
      }
    }
  }

  /// How far the viewer reads in a case; `nil` when the case is closed to them.
  func reach(of viewer: Viewer, in file: CaseFile, on day: Day) -> Visibility? {
    Disclosure.reach(of: viewer, file.involvement(of: viewer, on: day))
  }

  func checkMayAct(_ viewer: Viewer) throws(Problem) {
    guard Disclosure.mayAct(viewer) else {
      throw .notAllowed(
        Text(
          fr: "l'utilisateur \(viewer.user) ne peut pas agir sur un dossier",
          en: "user \(viewer.user) may not act on a case"))
    }
  }
}

extension Problem {
  /// No case of that id, or none that this user may see: both are told alike.
  static func unknownCase(_ id: CaseFile.ID) -> Problem {
    .unknown(Text(fr: "dossier", en: "case"), id.rawValue, list: "logis case list")
  }
}
