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
  /// The programmes that take acts.
  let instances: [ProgrammeInstance.ID: ProgrammeInstance]

  init(_ deployment: Deployment, _ viewer: Viewer, on day: Day, until last: Day, mine: Bool) {
    self.deployment = deployment
    self.viewer = viewer
    self.day = day
    self.last = last
    self.mine = mine
    let enabled = deployment.configuration.programmes.map(\.instance).filter(\.enabled)
    instances = Dictionary(enabled.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var entries: [AgendaEntry] {
    get throws {
      let found = try deployment.store.reader(viewer, on: day)
        .agendaCases(until: last, silentSince: silentSince)
        .filter { instances[$0.programme] != nil && (!mine || isMine($0)) }
      return try deployment.store.read { registry in
        let agreed = try agreements(of: found, registry)
        return try found.flatMap { file in
          try phase(of: file) + contact(file, agreed, registry) + commitments(of: file)
        }
      }
    }
  }

  /// The latest contact that may be due by the last day. Months are clipped at their ends, so that
  /// a few days more are read; `contact` looks at each case.
  private var silentSince: [ProgrammeInstance.ID: Day] {
    instances.compactMapValues { instance in
      instance.contactEvery.map { last.subtracting($0).adding(days: 3) }
    }
  }

  private func isMine(_ file: AgendaCase) -> Bool {
    file.referents.contains { referent in
      referent.user == viewer.user && referent.from <= day
        && (referent.to.map { day <= $0 } ?? true)
    }
  }

  /// The days of the support agreements, for the programmes that keep a rhythm of contacts.
  private func agreements(
    of found: [AgendaCase], _ registry: Registry
  ) throws -> [CaseFile.ID: Day] {
    let rhythmic = Set(found.map(\.programme)).filter { instances[$0]?.contactEvery != nil }
    return try rhythmic.sorted().reduce(into: [:]) { days, programme in
      days.merge(
        try registry.milestones(.agreed(.support), programme: programme),
        uniquingKeysWith: { first, _ in first })
    }
  }

  private func phase(of file: AgendaCase) -> [AgendaEntry] {
    guard let due = file.due, due <= last else { return [] }
    return [entry(file, .phaseDue, on: due)]
  }

  private func contact(
    _ file: AgendaCase, _ agreed: [CaseFile.ID: Day], _ registry: Registry
  ) throws -> [AgendaEntry] {
    guard let every = instances[file.programme]?.contactEvery,
      let latest = [file.lastContact, agreed[file.id]].compactMap({ $0 }).max(),
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

  private func entry(
    _ file: AgendaCase, _ kind: AgendaEntry.Kind, on due: Day, number: Int? = nil
  ) -> AgendaEntry {
    AgendaEntry(
      on: due, kind,
      .file(file.id, initials: file.initials, insee: file.insee, commitment: number), seenOn: day)
  }
}
