/// What an entry should have said, and why it is corrected; the day of the correcting entry is the
/// right one.
public struct Correction: Hashable, Codable, Sendable {
  /// The whole content, with what was right already.
  public var body: CaseEvent.Body
  /// Why, in the words of who corrects: protected like a note.
  public var reason: Sensitive<String>

  /// A correction with its reason; nothing is checked here.
  public init(_ body: CaseEvent.Body, because reason: String) {
    self.body = body
    self.reason = Sensitive(reason)
  }
}

extension CaseEvent {
  /// The correction that the entry is; `nil` for any other.
  public var correction: Correction? {
    if case .corrected(let correction) = body { correction } else { nil }
  }
}

extension [CaseEvent] {
  /// The journal as it counts: in the place of each corrected entry, what its latest correction
  /// says it should have been.
  public var corrected: [CaseEvent] {
    let latest = reduce(into: [Int: CaseEvent]()) { latest, event in
      if event.correction != nil, let number = event.corrects { latest[number] = event }
    }
    if latest.isEmpty { return self }
    return map { event in
      guard let right = latest[event.number], let correction = right.correction else {
        return event
      }
      var counted = event
      counted.on = right.on
      counted.body = correction.body
      counted.visibility = Swift.max(event.visibility, right.visibility)
      return counted
    }
  }
}

extension CaseFile {
  /// The state that a whole journal adds up to; `nil` when it does not begin with an opening.
  public static func replayed(
    _ id: ID, _ journal: [CaseEvent], _ kinds: [EventKind]
  ) -> CaseFile? {
    let events = journal.corrected
    guard let first = events.first else { return nil }
    var file = CaseFile(id: id, opening: first, kinds: kinds)
    for event in events.dropFirst() { file?.apply(event, kinds: kinds) }
    return file
  }
}
