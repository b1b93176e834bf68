import CaseKernel

extension JournalLine {
  /// What the entry carries, as far as it is readable.
  var record: LoggedRecord? {
    guard case .noted(let note) = body, !note.facts.isEmpty else { return nil }
    return LoggedRecord(entry: entry, kind: kind, on: on, facts: note.facts)
  }

  /// The tie that the entry makes.
  var link: CaseLink? {
    if case .linked(let link) = body { link } else { nil }
  }

  /// The number of the commitment that the entry plans.
  var planned: Int? {
    if case .planned(let commitment) = body { commitment.number } else { nil }
  }
}

extension [JournalLine] {
  /// The lines as they count: what a correction says stands in the place of the entry corrected.
  var corrected: [JournalLine] {
    let latest = reduce(into: [Int: JournalLine]()) { latest, line in
      if case .corrected = line.body, let number = line.corrects { latest[number] = line }
    }
    return map { line in
      guard let right = latest[line.entry], case .corrected(let correction) = right.body else {
        return line
      }
      var counted = line
      counted.on = right.on
      counted.body = correction.body
      return counted
    }
  }
}
