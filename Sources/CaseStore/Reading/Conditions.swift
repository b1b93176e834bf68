import CaseKernel

/// A request being put together: its conditions, and the values of its parameters by number.
///
/// `?1` is the day, `?2` the viewer, `?3` the viewer's partner; every other value is `next`.
struct Conditions {
  private(set) var values: [SQLValue]
  private var clauses: [String]

  init(_ reader: Reader) {
    values = [.init(reader.day), .init(reader.viewer.user), .init(reader.viewer.partner)]
    // Names every parameter, so that all three can be bound.
    clauses = reader.viewer.partner == nil ? ["?3 IS NULL"] : []
  }

  mutating func add(_ clause: String) { clauses.append(clause) }

  /// The parameter that stands for one more value.
  mutating func next(_ value: SQLValue) -> String {
    values.append(value)
    return "?\(values.count)"
  }

  /// The same parameters, and no condition yet: for a request inside this one.
  var nested: Conditions {
    var nested = self
    nested.clauses = []
    return nested
  }

  /// Goes on with the parameters of a request inside this one.
  mutating func take(valuesOf nested: Conditions) { values = nested.values }

  /// A request in any order.
  func request(_ select: String) -> String {
    clauses.isEmpty ? select : select + " WHERE " + clauses.joined(separator: " AND ")
  }

  /// The whole request.
  ///
  /// - Parameter skipped: how many rows are passed over before those of the limit.
  mutating func request(
    _ select: String, group: String? = nil, order: String, limit: Int?, after skipped: Int = 0
  ) -> String {
    var sql = request(select)
    if let group { sql += " GROUP BY " + group }
    sql += " ORDER BY " + order
    if let limit { sql += " LIMIT " + next(.init(max(0, limit))) }
    if skipped > 0 { sql += " OFFSET " + next(.init(skipped)) }
    return sql
  }
}
