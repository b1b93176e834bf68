package import CaseKernel

/// The programme whose places are counted, on a day.
package struct PlaceCount: Sendable {
  /// The limits, and the convention over which some of them are counted.
  package var instance: ProgrammeInstance
  /// The phases in which work with a household has begun; a case closed before any of them gave its
  /// place back. Where a programme has none, every case counts.
  package var observing: [PhaseID]
  /// The day on which one looks.
  package var day: Day

  /// A count of the places of an instance under a definition.
  package init(_ instance: ProgrammeInstance, _ declared: DeclaredDefinition, on day: Day) {
    self.instance = instance
    observing = declared.graph.phases.filter(\.observes).map(\.id)
    self.day = day
  }
}

extension Registry {
  /// How many cases of a programme are open on a day.
  package func countedAtOnce(
    _ programme: ProgrammeInstance.ID, on day: Day
  ) throws(StoreDefect) -> Int {
    try connection.number(Requests.countedAtOnce, [.init(programme), .init(day)]) ?? 0
  }

  /// How many cases open on a day are on neither side, as far as is known.
  package func sideUnknown(
    _ programme: ProgrammeInstance.ID, on day: Day
  ) throws(StoreDefect) -> Int {
    try connection.number(Requests.sideUnknown, [.init(programme), .init(day)]) ?? 0
  }

  /// How many places are taken under a limit; `nil` where it counts nothing on the day.
  ///
  /// Those who wait for a place on their side take none of the whole.
  package func taken(
    _ limit: ProgrammeInstance.Capacity.Limit, in count: PlaceCount
  ) throws(StoreDefect) -> Int? {
    try counted(limit, in: count, upTo: .end)
  }

  /// The places of a case under the limits that concern it, in the order of opening; none under a
  /// limit where it counts for nothing, and where there is room for every case of the year anyway,
  /// which takes no counting.
  package func places(
    of file: CaseFile, on side: Side?, in count: PlaceCount
  ) throws(StoreDefect) -> [CapacityPlace] {
    guard let capacity = count.instance.capacity, let point = QueuePoint(file) else { return [] }
    var places: [CapacityPlace] = []
    for limit in capacity.limits where limit.side == nil || limit.side == side {
      if let place = try place(of: file, under: limit, in: count, point) { places.append(place) }
    }
    return places
  }

  private func place(
    of file: CaseFile, under limit: ProgrammeInstance.Capacity.Limit, in count: PlaceCount,
    _ point: QueuePoint
  ) throws(StoreDefect) -> CapacityPlace? {
    var count = count
    switch limit.per {
    case .atOnce:
      guard file.openedOn <= count.day, file.closedOn.map({ $0 > count.day }) ?? true else {
        return nil
      }
    case .year, .convention:
      guard
        file.isOpen || count.observing.isEmpty
          || file.stays.contains(where: {
            count.observing.contains($0.phase)
          })
      else { return nil }
      if limit.per == .year, try lastSequence(point.year) <= limit.households { return nil }
      count.day = file.openedOn
    }
    return try counted(limit, in: count, upTo: point).map {
      CapacityPlace(limit, rank: $0, on: file.openedOn)
    }
  }

  /// The last number given to a case in a year; 0 before the first.
  func lastSequence(_ year: Int) throws(StoreDefect) -> Int {
    try connection.number(Requests.lastSequence, [.init(year)]) ?? 0
  }

  private func counted(
    _ limit: ProgrammeInstance.Capacity.Limit, in count: PlaceCount, upTo point: QueuePoint
  ) throws(StoreDefect) -> Int? {
    let request = PlacesRequest.of(limit.side)
    let programme = SQLValue(count.instance.id)
    let number: Int?
    var days = DayRange(.first ... .last)
    if limit.per == .atOnce {
      number = try connection.number(
        request.atOnce,
        [
          programme, .init(count.day), .init(point.openedOn), .init(point.year),
          .init(point.sequence),
        ])
    } else {
      guard let opened = count.instance.days(of: limit.per, on: count.day) else { return nil }
      days = opened
      number = try connection.number(
        request.inDays,
        [
          programme, .init(days.from.year), .init(days.to.year), .init(days.from), .init(days.to),
          .list(count.observing.map(\.rawValue)), .init(point.openedOn), .init(point.sequence),
        ])
    }
    return try (number ?? 0) - waiting(for: limit, in: count, opened: days, before: point)
  }

  /// How many before a point wait for a place on their side, and so take none of a limit.
  private func waiting(
    for limit: ProgrammeInstance.Capacity.Limit, in count: PlaceCount, opened days: DayRange,
    before point: QueuePoint
  ) throws(StoreDefect) -> Int {
    guard let capacity = count.instance.capacity, capacity.passesOverWaiting(limit) else {
      return 0
    }
    var number = 0
    for kept in capacity.limits {
      guard let side = kept.side else { continue }
      let request =
        kept.per == .year
        ? PlacesRequest.waitingInYear(side) : PlacesRequest.waitingAtOnce(side)
      number +=
        try connection.number(
          request,
          [
            .init(count.instance.id), .list(count.observing.map(\.rawValue)),
            .init(kept.households), .init(days.from), .init(days.to), .init(point.openedOn),
            .init(point.sequence),
          ]) ?? 0
    }
    return number
  }
}

/// A point in the order of opening: a case, or the end after the last one.
private struct QueuePoint {
  var openedOn: Day
  var year: Int
  var sequence: Int

  /// After every case.
  static let end = QueuePoint(openedOn: .last, year: .max, sequence: .max)

  private init(openedOn: Day, year: Int, sequence: Int) {
    (self.openedOn, self.year, self.sequence) = (openedOn, year, sequence)
  }

  /// The place of a case; `nil` where its id is no number.
  init?(_ file: CaseFile) {
    guard let number = CaseNumber(file.id) else { return nil }
    self.init(openedOn: file.openedOn, year: number.year, sequence: number.sequence)
  }
}
