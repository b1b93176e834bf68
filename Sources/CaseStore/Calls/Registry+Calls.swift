package import CaseKernel

extension Registry {
  /// The call with its files as they stand; `nil` when there is none of that id.
  package func call(_ id: CallForProjects.ID) throws(StoreDefect) -> CallForProjects? {
    try calls(Requests.call, [.init(id)]).first
  }

  /// Every call, the one examined last before the others, those without a day at the end.
  package func calls() throws(StoreDefect) -> [CallForProjects] { try calls(Requests.calls, []) }

  private func calls(
    _ sql: String, _ values: [SQLValue]
  ) throws(StoreDefect) -> [CallForProjects] {
    var rows = try connection.rows(sql, values)
    var calls: [CallForProjects] = []
    while try rows.next() { calls.append(try rows.json(0)) }
    return calls
  }

  /// What was written of a call, oldest first.
  package func callJournal(_ id: CallForProjects.ID) throws(StoreDefect) -> [CallEntry] {
    guard let stream = try stream(.call, id.rawValue) else { return [] }
    return try callJournal(stream)
  }

  func callJournal(_ stream: Stream) throws(StoreDefect) -> [CallEntry] {
    var rows = try connection.rows(Requests.journal, [.integer(stream.key)])
    var entries: [CallEntry] = []
    while try rows.next() {
      entries.append(
        CallEntry(
          number: rows.number(0), on: try rows.day(1), recordedAt: rows.instant(2),
          author: rows.id(3), body: rows.isNull(7) ? nil : try rows.json(7)))
    }
    return entries
  }
}

/// One entry of the journal of a call.
package struct CallEntry: Hashable, Sendable {
  /// Its place in the journal, from 1 on.
  package var number: Int
  /// The day of the examination, or of the registration.
  package var on: Day
  package var recordedAt: Instant
  package var author: User.ID
  /// `nil` once the payload was erased.
  package var body: Body?

  /// What the entry says.
  package enum Body: Hashable, Codable, Sendable {
    case registered(CallForProjects)
    case examined(Examination)
  }
}

extension CallForProjects {
  /// The call that a whole journal adds up to; `nil` where it does not begin with one, or has an
  /// examination that the call refuses.
  static func replayed(_ journal: [CallEntry]) -> CallForProjects? {
    journal.reduce(nil as CallForProjects?) { call, entry in
      switch entry.body {
      case .registered(let registered): registered
      case .examined(let examination): try? call?.examined(by: examination)
      case nil: call
      }
    }
  }
}
