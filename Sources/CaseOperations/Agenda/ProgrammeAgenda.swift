import CaseConfiguration
import CaseKernel
import CaseStore

/// What is due in the programmes themselves, for the operator's side: conventions, money, places.
struct ProgrammeAgenda {
  let deployment: Deployment
  let viewer: Viewer
  let day: Day
  let last: Day

  init(_ deployment: Deployment, _ session: Session, on day: Day, until last: Day) {
    self.deployment = deployment
    viewer = session.viewer
    self.day = day
    self.last = last
  }

  var entries: [AgendaEntry] {
    get throws {
      guard Disclosure.mayAct(viewer) else { return [] }
      let programmes = deployment.configuration.programmes.filter { isConcerned($0.instance) }
      return try deployment.store.read { registry in
        try programmes.flatMap { programme in
          try notice(programme.instance, registry) + budget(programme, registry)
            + quota(programme, registry)
            + GatheringAgenda(programme.instance, registry, on: day, until: last).entries
        }
      }
    }
  }

  /// The viewer's partner, where there is one, takes part in the programme.
  private func isConcerned(_ instance: ProgrammeInstance) -> Bool {
    guard instance.enabled else { return false }
    return viewer.partner.map { own in
      instance.partners.values.contains { $0.contains(own) }
    } ?? true
  }

  /// A convention that ends soon; once over, only while cases go on without one.
  private func notice(
    _ instance: ProgrammeInstance, _ registry: Registry
  ) throws -> [AgendaEntry] {
    guard let convention = instance.convention, let end = convention.to, end <= last else {
      return []
    }
    if end < day {
      guard !convention.renewable, try registry.countedAtOnce(instance.id, on: day) > 0 else {
        return []
      }
    }
    return [AgendaEntry(on: end, .notice, .programme(instance.id), seenOn: day)]
  }

  /// The budget of the year is exceeded, or will be.
  private func budget(
    _ programme: ConfiguredProgramme, _ registry: Registry
  ) throws -> [AgendaEntry] {
    let instance = programme.instance
    guard day <= last, instance.budgets[day.year] != nil else { return [] }
    let account = try BudgetAccount(
      instance, programme.definition.declared, over: DayRange(yearOf: day), on: day,
      from: registry)
    guard account.isExceeded || account.willBeExceeded else { return [] }
    return [AgendaEntry(on: day, .budget, .programme(instance.id), seenOn: day)]
  }

  private func quota(
    _ programme: ConfiguredProgramme, _ registry: Registry
  ) throws -> [AgendaEntry] {
    guard day <= last, let places = try deployment.places(of: programme, registry, on: day) else {
      return []
    }
    let full = places.figures.filter(\.isFull).map(\.limit)
    if full.isEmpty { return [] }
    let id = programme.instance.id
    let shown = places.hidden(under: try deployment.smallCells(of: id, for: viewer)).figures
    let figures = shown.filter { full.contains($0.limit) }.compactMap(\.written)
    return [AgendaEntry(on: day, .quota, .programme(id, figures: figures), seenOn: day)]
  }
}
