/// Something that lasts, as the records of a case tell it: from one to the next that says
/// otherwise.
///
/// The day of the record counts, the day of the next does not: who leaves on the day on which
/// somebody else comes leaves one place, not two. It ends with the case.
public enum Span: Hashable, Codable, Sendable {
  /// As often as pairs of records run: a stay, an absence.
  case paired(PairedRecords)
  /// So many at a time as the latest record of a kind says in a number: the places of a unit.
  case level(EventKindID, FieldID)

  /// The kinds of records that it is made of.
  public var kinds: [EventKindID] {
    switch self {
    case .paired(let pair): [pair.start, pair.end]
    case .level(let kind, _): [kind]
    }
  }
}

/// Two kinds of records that begin and end something: arrivals and departures.
///
/// Records are paired where a value of theirs is the same, the resident for example; one without
/// that value belongs to no pair. What begins twice runs on from the second beginning.
public struct PairedRecords: Hashable, Codable, Sendable {
  public var start: EventKindID
  public var end: EventKindID
  /// The value that the two have in common.
  public var field: FieldID

  /// The records of two kinds, for each value of a field.
  public init(from start: EventKindID, to end: EventKindID, sameValueOf field: FieldID) {
    self.start = start
    self.end = end
    self.field = field
  }
}

/// A part of a span: so many at a time from a day to the eve of another.
public struct SpanPart: Hashable, Sendable {
  /// How many at a time: one for a pair that runs.
  public var level: Int
  /// The value that the pair has in common; `nil` of a level.
  public var value: FieldValue?
  public var from: Day
  /// The day on which it ends, which does not count; `nil` while it lasts.
  public var until: Day?
  /// Whether a record ended it, rather than the end of the case or a second beginning.
  public var isEnded: Bool

  /// The days that belong to a period, as often as there are at a time.
  public func days(in period: DayRange) -> Int {
    let last = min(period.to, until.map { $0.adding(days: -1) } ?? period.to)
    return max(0, last - max(period.from, from) + 1) * level
  }
}

extension CaseFile {
  /// The parts of a span in the case, oldest first for each value that pairs have in common.
  public func parts(of span: Span) -> [SpanPart] {
    switch span {
    case .paired(let pair):
      let told = ordered(span).filter { $0.facts[pair.field] != nil }
      let values = told.compactMap { $0.facts[pair.field] }.removingRepeats
      return values.flatMap { value in
        parts(told.filter { $0.facts[pair.field] == value }, value) {
          $0.kind == pair.start ? 1 : 0
        }
      }
    case .level(_, let field):
      return parts(ordered(span).filter { $0.facts[field]?.number != nil }, nil) {
        $0.facts[field]?.number ?? 0
      }
    }
  }

  /// The records of the span by day; those of a day in the order of the journal.
  private func ordered(_ span: Span) -> [LoggedRecord] {
    records.enumerated().filter { span.kinds.contains($0.element.kind) }
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  private func parts(
    _ records: [LoggedRecord], _ value: FieldValue?, level: (LoggedRecord) -> Int
  ) -> [SpanPart] {
    records.enumerated().compactMap { index, record in
      let level = level(record)
      guard level != 0 else { return nil }
      let next = index + 1 < records.count ? records[index + 1] : nil
      let until = [next?.on, closedOn].compactMap { $0 }.min()
      let isEnded = next.map { self.isEnd($0, of: record) && $0.on == until } ?? false
      return SpanPart(level: level, value: value, from: record.on, until: until, isEnded: isEnded)
    }
  }

  private func isEnd(_ next: LoggedRecord, of record: LoggedRecord) -> Bool {
    next.kind != record.kind
  }
}
