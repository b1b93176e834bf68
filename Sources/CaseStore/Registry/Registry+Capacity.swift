package import CaseKernel

extension Registry {
  /// How many cases opened in a year hold a place in a programme.
  ///
  /// A case that was closed without ever entering one of the `observing` phases gave its place
  /// back; where a programme has no such phase, every case counts.
  package func countedCases(
    _ programme: ProgrammeInstance.ID, year: Int, observing: [PhaseID]
  ) throws(StoreDefect) -> Int {
    try connection.number(
      Requests.countedInYear, [.init(programme), .init(year), list(observing)]) ?? 0
  }

  /// How many cases of a programme are open on a day.
  package func countedAtOnce(
    _ programme: ProgrammeInstance.ID, on day: Day
  ) throws(StoreDefect) -> Int {
    try connection.number(Requests.countedAtOnce, [.init(programme), .init(day)]) ?? 0
  }

  /// The place of a case among those that hold one, from 1 on; `nil` when it holds none, and where
  /// there is room for every case of the year anyway, which takes no counting.
  package func rank(
    of file: CaseFile, within capacity: ProgrammeInstance.Capacity, observing: [PhaseID],
    on day: Day
  ) throws(StoreDefect) -> Int? {
    if capacity.per == .year, let number = CaseNumber(file.id),
      try lastSequence(number.year) <= capacity.households
    {
      return nil
    }
    return try rank(of: file, per: capacity.per, observing: observing, on: day)
  }

  /// The last number given to a case in a year; 0 before the first.
  func lastSequence(_ year: Int) throws(StoreDefect) -> Int {
    try connection.number(Requests.lastSequence, [.init(year)]) ?? 0
  }

  /// The place of a case among those that hold one, from 1 on, in the order of opening; `nil`
  /// when it holds none.
  package func rank(
    of file: CaseFile, per span: ProgrammeInstance.Capacity.Span, observing: [PhaseID], on day: Day
  ) throws(StoreDefect) -> Int? {
    guard let number = CaseNumber(file.id) else { return nil }
    switch span {
    case .year:
      let observed = observing.isEmpty || file.stays.contains { observing.contains($0.phase) }
      guard file.isOpen || observed else { return nil }
      return try connection.number(
        Requests.rankInYear,
        [
          .init(file.programme), .init(number.year), list(observing), .init(file.openedOn),
          .init(number.sequence),
        ])
    case .atOnce:
      guard file.openedOn <= day, file.closedOn.map({ $0 > day }) ?? true else { return nil }
      return try connection.number(
        Requests.rankAtOnce,
        [
          .init(file.programme), .init(day), .init(file.openedOn), .init(number.year),
          .init(number.sequence),
        ])
    }
  }

  private func list(_ phases: [PhaseID]) -> SQLValue {
    let quoted = phases.map { "\"\($0)\"" }
    return .text("[" + quoted.joined(separator: ",") + "]")
  }
}
