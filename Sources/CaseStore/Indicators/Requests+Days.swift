import CaseKernel

/// How SQLite reckons with days, which are stored as ISO texts: what another engine would say in
/// its own words.
extension Requests {
  /// Ends a subrequest that is to be computed once for each row, whatever is asked of it outside:
  /// without it, SQLite would compute each column again wherever its name stands.
  static let once = "LIMIT -1"

  /// A condition that is not known does not hold.
  ///
  /// In a CASE, SQLite stops at the first part that decides; elsewhere it computes them all.
  static func holds(known condition: String) -> String {
    "CASE WHEN \(condition) THEN TRUE ELSE FALSE END"
  }

  /// How many days separate two days; NULL when one is.
  static func days(from start: String, to end: String) -> String {
    "CAST(julianday(\(end)) - julianday(\(start)) AS INTEGER)"
  }

  /// The earliest of days that are known; NULL when none is.
  static func earliest(_ days: [String]) -> String {
    if days.count == 1 { return days[0] }
    let known = days.map { "coalesce(\($0), '~')" }
    return "nullif(min(\(known.joined(separator: ", "))), '~')"
  }

  /// The day that a period starting on a day leads to, as `Day.adding` reckons it; NULL for NULL.
  ///
  /// SQLite lets 31 December + 2 months run over into March: the end of the month that was meant
  /// is then the earlier of two. Beyond the years 1 to 9999 both stop.
  ///
  /// - Parameter bind: gives the parameter that stands for a text.
  static func day(_ day: String, adding period: Period, _ bind: (String) -> String) -> String {
    let sum =
      switch period {
      case .days(let count): "date(\(day), \(bind(signed(count, "days"))))"
      case .months(let count): months(day, count, bind)
      case .years(let count):
        months(day, max(-longest, min(count, longest)) * 12, bind)
      }
    let within =
      period.count < 0
      ? "max(coalesce(\(sum), '\(Day.first)'), '\(Day.first)')"
      : "coalesce(\(sum), '\(Day.last)')"
    return "CASE WHEN \(day) IS NOT NULL THEN \(within) END"
  }

  private static func months(
    _ day: String, _ count: Int, _ bind: (String) -> String
  ) -> String {
    let same = "date(\(day), \(bind(signed(count, "months"))))"
    let next = bind(signed(min(count, longest * 12) + 1, "months"))
    let end = "date(\(day), \(bind("start of month")), \(next), \(bind("-1 day")))"
    return "coalesce(min(\(same), \(end)), \(same))"
  }

  /// More years than the calendar has.
  private static let longest = 10_000

  private static func signed(_ count: Int, _ unit: String) -> String {
    let limit = unit == "days" ? 4_000_000 : longest * 12
    let kept = max(-limit, min(count, limit))
    return "\(kept < 0 ? "" : "+")\(kept) \(unit)"
  }
}

/// How SQLite reads the facts of a case, which are stored as a JSON object by field.
extension Requests {
  /// The value of a field in a column of facts, as JSON; NULL when it is unknown.
  static func fact(_ field: FieldID, in facts: String, _ bind: (String) -> String) -> String {
    "\(facts) -> \(bind("$.\"\(field)\""))"
  }

  /// The day that a JSON value writes; NULL for any other text or kind of value.
  ///
  /// SQLite gives 30 February back as it stands, until it has to reckon with it.
  static func day(json value: String) -> String {
    let day = "substr(\(value), 2, 10)"
    return """
      CASE WHEN length(\(value)) = 12 AND \(value) LIKE '"____-__-__"' AND date(\(day), '+0 days') = \(day) \
      AND \(day) >= '\(Day.first)' THEN \(day) END
      """
  }

  /// Whether a JSON value is one of some, or a list that has one of some texts.
  ///
  /// - Parameters:
  ///   - scalars: the parameters of the values as JSON.
  ///   - texts: the parameters of the values as texts.
  static func isOne(json value: String, of scalars: [String], _ texts: [String]) -> String {
    let inList = """
      substr(\(value), 1, 1) = '[' AND EXISTS (
        SELECT 1 FROM json_each(\(value)) item WHERE item.value IN (\(list(texts))))
      """
    return holds(known: "\(value) IN (\(list(scalars))) OR (\(inList))")
  }

  static func list(_ parameters: [String]) -> String { parameters.joined(separator: ", ") }
}
