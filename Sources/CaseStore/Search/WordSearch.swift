import CaseKernel

/// How the words of a text must stand to those of a record.
enum WordMatch: CaseIterable {
  /// Each is one of them.
  case whole
  /// Each begins one of them, and not all are whole.
  case beginning
}

/// A search in one table of words, led by the rarest of them.
struct WordSearch {
  let table: WordTable
  let query: SearchQuery
  let match: WordMatch
  let registry: Registry

  init(_ table: WordTable, _ query: SearchQuery, _ match: WordMatch, _ registry: Registry) {
    self.table = table
    self.query = query
    self.match = match
    self.registry = registry
  }

  /// The ids of the records whose words match, in the order of the table; one may come twice.
  ///
  /// - Parameter visible: a further condition on the record `h`.
  func rows(_ reader: Reader, visible: String? = nil) throws(StoreDefect) -> Rows {
    var conditions = Conditions(reader)
    if let visible { conditions.add(visible) }
    let leading = try rarest()
    switch match {
    case .whole:
      conditions.add("w.word = \(conditions.next(.text(leading)))")
      for word in query.words where word != leading { add(word, whole: true, to: &conditions) }
    case .beginning:
      addLeading(leading, to: &conditions)
      for word in query.words where word != leading { add(word, whole: false, to: &conditions) }
      addNotAllWhole(&conditions)
    }
    let sql = conditions.request(table.candidates, order: table.order, limit: nil)
    return try registry.connection.rows(sql, conditions.values)
  }

  /// The word that the fewest records begin with.
  func rarest() throws(StoreDefect) -> String {
    guard let first = query.words.first, query.words.count > 1 else {
      return query.words.first ?? ""
    }
    var best = (word: first, count: Int.max)
    for word in query.words {
      let range = TextRange(beginning: word)
      let count =
        try registry.connection.number(
          table.frequency, [.text(range.from), .text(range.to)]) ?? 0
      if count < best.count { best = (word, count) }
    }
    return best.word
  }

  func addLeading(_ word: String, to conditions: inout Conditions) {
    let range = TextRange(beginning: word)
    let (from, to) = (conditions.next(.text(range.from)), conditions.next(.text(range.to)))
    conditions.add("w.word >= \(from) AND w.word < \(to)")
  }

  /// One more word of the record, looked for in its folded text.
  func add(_ word: String, whole: Bool, to conditions: inout Conditions) {
    conditions.add(has(word, whole: whole, &conditions))
  }

  private func has(_ word: String, whole: Bool, _ conditions: inout Conditions) -> String {
    let end = whole ? " " : ""
    let text = conditions.next(.text(" " + word + end))
    return "instr(' ' || h.\(table.folded) || ' ', \(text)) > 0"
  }

  private func addNotAllWhole(_ conditions: inout Conditions) {
    let whole = query.words.map { has($0, whole: true, &conditions) }
    conditions.add("NOT (" + whole.joined(separator: " AND ") + ")")
  }
}
