import CaseKernel

/// Protection measures that end, told ahead of time to the operator's team and, about their own
/// residents, to judicial agents; to nobody else (D3.5, D6.8).
extension Reader {
  /// The households in which a measure ends near a window, as a request; `nil` for viewers who are
  /// told of none.
  func measures(_ window: AgendaWindow, _ conditions: inout Conditions) -> String? {
    guard mayKnowMeasures else { return nil }
    return Requests.endingMeasures(until: conditions.next(.init(lastEnd(window))))
  }

  /// The same households, of whom each is then read as the viewer may see it.
  func householdsWithEndingMeasures(
    _ window: AgendaWindow, _ registry: Registry
  ) throws(StoreDefect) -> Set<Household.ID> {
    guard mayKnowMeasures else { return [] }
    var rows = try registry.connection.rows(
      Requests.endingMeasures(until: "?2"), [.init(day), .init(lastEnd(window))])
    var found: Set<Household.ID> = []
    while try rows.next() { found.insert(rows.id(0)) }
    return found
  }

  /// The measures of a household that end, without those that the viewer may not know.
  func endingMeasures(
    of id: Household.ID, _ registry: Registry
  ) throws(StoreDefect) -> [AgendaMeasure] {
    guard let household = try view(of: id, registry)?.household else { return [] }
    return household.endingMeasures(on: day).map { place, measure, end in
      let person = household.people.first { $0.id == measure.person }
      return AgendaMeasure(place: place, end: end, initials: person?.initials ?? "—")
    }
  }

  private var mayKnowMeasures: Bool {
    seesOnlyWards || Disclosure.reads(HouseholdItem.measures.visibility, reach: reach(named: false))
  }

  /// The last day on which a measure may end for its first warning to come in the window. Months are
  /// clipped at their ends, so that a few days more are read; the caller looks at each measure.
  private func lastEnd(_ window: AgendaWindow) -> Day {
    let leads = ProtectionMeasure.warnings.map { window.last.adding($0) }
    return (leads.max() ?? window.last).adding(days: 3)
  }
}

extension Requests {
  /// The households in which a measure ends from the day `?1` to another.
  fileprivate static func endingMeasures(until last: String) -> String {
    "SELECT g.household FROM protectionMeasure g WHERE g.toDay >= ?1 AND g.toDay <= \(last)"
  }
}
