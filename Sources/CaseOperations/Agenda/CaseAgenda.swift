import CaseConfiguration
import CaseKernel
import CaseStore

/// What is due in the cases that a viewer may read.
struct CaseAgenda {
  let deployment: Deployment
  let viewer: Viewer
  /// The day it looks from: the reader's day too.
  let day: Day
  let last: Day
  let mine: Bool
  /// The earliest entries are wanted, so many; `nil` for all.
  let limit: Int?
  /// The programmes that take acts.
  let instances: [ProgrammeInstance.ID: ProgrammeInstance]

  init(
    _ deployment: Deployment, _ viewer: Viewer, on day: Day, until last: Day, mine: Bool,
    limit: Int?
  ) {
    self.deployment = deployment
    self.viewer = viewer
    self.day = day
    self.last = last
    self.mine = mine
    self.limit = limit
    let enabled = deployment.configuration.programmes.map(\.instance).filter(\.enabled)
    instances = Dictionary(enabled.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var entries: [AgendaEntry] {
    get throws {
      let window = AgendaWindow(
        until: last, programmes: instances.keys.sorted(),
        rhythms: instances.compactMapValues(\.contactEvery), mine: mine, limit: limit)
      let found = try deployment.store.reader(viewer, on: day).agendaCases(window)
      return try deployment.store.read { registry in
        try found.flatMap { file in try entries(of: file, registry) }
      }
    }
  }

  private func entries(of file: AgendaCase, _ registry: Registry) throws -> [AgendaEntry] {
    var entries = phase(of: file)
    entries += try contact(file, registry)
    entries += commitments(of: file)
    entries += deadlines(of: file)
    entries += order(of: file)
    entries += measures(of: file)
    return entries
  }

  private func phase(of file: AgendaCase) -> [AgendaEntry] {
    guard let due = file.due, due <= last else { return [] }
    return [entry(file, .phaseDue, on: due)]
  }

  /// Whoever gives an agreement was spoken to: the latest contact is never before it.
  private func contact(_ file: AgendaCase, _ registry: Registry) throws -> [AgendaEntry] {
    guard let every = instances[file.programme]?.contactEvery, let latest = file.lastContact,
      try registry.definition(file.definition)?.graph[file.phase]?.observes == true
    else { return [] }
    let due = latest.adding(every)
    return due <= last ? [entry(file, .contact, on: due)] : []
  }

  private func commitments(of file: AgendaCase) -> [AgendaEntry] {
    file.commitments.compactMap { commitment in
      guard let due = commitment.due, due <= last else { return nil }
      return entry(file, .commitment, on: due, number: commitment.number)
    }
  }

  private func deadlines(of file: AgendaCase) -> [AgendaEntry] {
    file.deadlines.filter { $0.due <= last }.map { entry(file, .init($0.kind), on: $0.due) }
  }

  /// The next warning that the protection order expires, else its last day (D5.4 point 8).
  private func order(of file: AgendaCase) -> [AgendaEntry] {
    guard let expiry = file.orderEndsOn else { return [] }
    let next = ProtectionOrder.nextWarning(of: expiry, from: day)
    return next <= last ? [entry(file, .orderExpiry, on: next)] : []
  }

  /// The next warning that somebody's protection measure ends, else its last day (D3.5).
  private func measures(of file: AgendaCase) -> [AgendaEntry] {
    file.measures.compactMap { measure in
      let next = ProtectionMeasure.nextWarning(of: measure.end, from: day)
      guard next <= last else { return nil }
      return entry(
        file, .orderExpiry, on: next, number: measure.place, initials: measure.initials)
    }
  }

  private func entry(
    _ file: AgendaCase, _ kind: AgendaEntry.Kind, on due: Day, number: Int? = nil,
    initials: String? = nil
  ) -> AgendaEntry {
    AgendaEntry(
      on: due, kind,
      .file(file.id, initials: initials ?? file.initials, insee: file.insee, number: number),
      seenOn: day)
  }
}

extension AgendaEntry.Kind {
  /// The kind of entry that a deadline makes.
  fileprivate init(_ kind: Deadline.Kind) {
    self =
      switch kind {
      case .review: .review
      case .notice: .notice
      case .contact: .contact
      case .exam: .exam
      case .orderExpiry: .orderExpiry
      }
  }
}
