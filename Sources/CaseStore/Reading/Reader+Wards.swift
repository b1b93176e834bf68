import CaseKernel

/// What a judicial agent sees: the people whose measure their partner carries out on the day, and
/// of everybody else not even that they are there (D3.5, D6.8).
extension Reader {
  /// Whether the viewer is a judicial agent and nothing else.
  var seesOnlyWards: Bool { Disclosure.seesOnlyWards(viewer) }

  /// Leaves out, for a judicial agent, the cases of households in which they protect nobody.
  func addWards(to conditions: inout Conditions) {
    if seesOnlyWards { conditions.add(Requests.hasWard("c.household")) }
  }

  /// The rows of cases under the name that the viewer may know the household by.
  func caseRows(along leader: Leader) -> String {
    seesOnlyWards ? Requests.ofWards(leader.select) : leader.select
  }

  /// Whether a text finds something by an id or by the names that the viewer reads: the index
  /// knows everybody's, a judicial agent does not.
  func bears(
    _ text: String?, _ ids: [String], of household: Household.ID, _ registry: Registry
  ) throws(StoreDefect) -> Bool {
    guard seesOnlyWards, let text, let query = SearchQuery(text) else { return true }
    if ids.contains(where: { id in query.idRanges.contains { $0.contains(id) } }) { return true }
    let names = try view(of: household, registry)?.household.people.map { SearchText.words(of: $0) }
    return query.matches((names ?? []).joined(separator: " "))
  }
}

extension Array {
  /// The first so many; all where there is no limit.
  func limited(to limit: Int?) -> [Element] {
    limit.map { Array(prefix(Swift.max(0, $0))) } ?? self
  }
}

extension Requests {
  /// A household in which the partner `?3` carries out somebody's measure on the day `?1`.
  static func hasWard(_ household: String) -> String {
    """
    EXISTS (SELECT 1 FROM protectionMeasure g
      WHERE g.household = \(household) AND g.mandatary = ?3 AND \(holds("g")))
    """
  }

  /// A person of a household whose measure the partner `?3` carries out on the day `?1`.
  private static func isWard(_ household: String, _ person: String) -> String {
    """
    EXISTS (SELECT 1 FROM protectionMeasure g WHERE g.household = \(household)
      AND g.person = \(person) AND g.mandatary = ?3 AND \(holds("g")))
    """
  }

  /// The name of the first of them.
  private static var wardName: String {
    """
    (SELECT p.lastName || char(31) || coalesce(p.firstName, '') FROM person p
      WHERE p.household = h.id AND \(isWard("h.id", "p.id")) ORDER BY p.position LIMIT 1)
    """
  }

  /// A request of rows, with the name of the household replaced by the first of them.
  static func ofWards(_ rows: String) -> String { rows.replacing(name("h.id"), with: wardName) }

  /// Households as a judicial agent lists them: under the names and the number of their own.
  static let householdRowsOfWards = ofWards(householdRows).replacing(
    "m.household = h.id AND",
    with: "m.household = h.id AND \(isWard("h.id", "m.person")) AND")
}
