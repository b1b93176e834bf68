package import CaseConfiguration
package import CaseKernel
import CaseOperations
import CaseStore

/// What a programme did, as the form tells it: households accompanied, for which publics, at what
/// cost.
package struct FormFigures: Hashable, Sendable {
  /// The days that they speak of.
  package var period: DayRange
  /// Households with a day of support in the period; `nil` where the count is too small to show.
  package var households: Int?
  /// How many of them each box of the publics is true of.
  package var publics: [ProjectSheet.Box: Share]
  /// What was spent; `nil` where it is unknown, or would speak of too few.
  package var spent: Cents?
  /// What was spent by household; `nil` in the same cases, and over nobody.
  package var costPerHousehold: Cents?

  /// How many households a box is true of, not true of, and nobody knows.
  package struct Share: Hashable, Sendable {
    package var yes = 0
    package var no = 0
    package var unknown = 0

    /// Nobody yet.
    package init() {}

    mutating func add(_ answer: Answer) {
      switch answer {
      case .yes: yes += 1
      case .no: no += 1
      case .unknown: unknown += 1
      }
    }
  }

  init(
    _ programme: ConfiguredProgramme, over period: DayRange, on day: Day, from registry: Registry
  ) throws {
    let declared = programme.definition.declared
    let account = try BudgetAccount(
      programme.instance, declared, over: period, on: day, from: registry)
    let reached = DayRange(from: period.from, to: min(period.to, day))
    let served = try reached.map { try Self.served(programme, in: $0, registry) } ?? []
    let threshold = programme.terms.smallCells
    self.period = period
    households = served.count.hidden(under: threshold)
    publics = [:]
    guard households != nil else { return }
    spent = account.spent
    costPerHousehold = account.spent.flatMap { $0.dividedHalfUp(by: served.count) }
    publics = try Self.publics(of: served, registry).filter { _, share in
      [share.yes, share.no, share.unknown].allSatisfy { $0.hidden(under: threshold) != nil }
    }
  }

  /// The households with a day in a phase that observes them, each once.
  private static func served(
    _ programme: ConfiguredProgramme, in period: DayRange, _ registry: Registry
  ) throws -> Set<Household.ID> {
    let observing = Set(
      programme.definition.declared.graph.phases.filter(\.observes).map(\.id))
    var found: Set<Household.ID> = []
    try registry.forEachChunk(programme: programme.instance.id, overlapping: period) { files in
      for file in files {
        let isServed = file.stays.contains { stay in
          observing.contains(stay.phase) && stay.from <= period.to
            && (stay.to.map { $0 >= period.from } ?? true)
        }
        if isServed { found.insert(file.household) }
      }
    }
    return found
  }

  private static func publics(
    of households: Set<Household.ID>, _ registry: Registry
  ) throws -> [ProjectSheet.Box: Share] {
    var shares: [ProjectSheet.Box: Share] = [:]
    for id in households {
      guard let household = try registry.household(id) else { continue }
      shares[.dalo, default: Share()].add(household.dalo)
      shares[.collectiveAgreement, default: Share()].add(household.collectiveAgreement)
      shares[.departmentalPlan, default: Share()].add(household.departmentalPlan)
    }
    return shares
  }
}
