import CaseKernel

/// The requests that count the places of a programme up to a point in the order of opening, for all
/// its cases or for those of one side.
struct PlacesRequest: Sendable {
  /// Cases opened in some days that hold a place: not those closed before any work began.
  ///
  /// `?1` programme, `?2` and `?3` years, `?4` and `?5` days, `?6` observing phases, up to the day
  /// `?7` and its sequence `?8`.
  let inDays: String
  /// Cases open on a day: those that still are, counted along an index of their own, and those
  /// closed since.
  ///
  /// `?1` programme, `?2` day, up to the day `?3`, its year `?4` and its sequence `?5`.
  let atOnce: String

  static func of(_ side: Side?) -> PlacesRequest {
    switch side {
    case nil: all
    case .access: access
    case .sustainment: sustainment
    }
  }

  private static let all = PlacesRequest("")
  private static let access = PlacesRequest("AND c.side = 'access'")
  private static let sustainment = PlacesRequest("AND c.side = 'sustainment'")

  private init(_ ofSide: String) {
    inDays = """
      SELECT count(*) FROM caseFile c
      WHERE c.programme = ?1 \(ofSide) AND c.year BETWEEN ?2 AND ?3
        AND c.openedOn BETWEEN ?4 AND ?5
        AND (c.closedOn IS NULL OR ?6 = '[]' OR \(Self.begun("c", "?6")))
        AND (c.openedOn < ?7 OR (c.openedOn = ?7 AND c.sequence <= ?8))
      """
    atOnce = """
      SELECT count(*) FROM (
        SELECT c.openedOn, c.year, c.sequence FROM caseFile c
        WHERE c.programme = ?1 \(ofSide) AND c.closedOn IS NULL AND c.openedOn <= ?2
        UNION ALL
        SELECT c.openedOn, c.year, c.sequence FROM caseFile c
        WHERE c.programme = ?1 \(ofSide) AND c.closedOn > ?2 AND c.openedOn <= ?2) o
      WHERE o.openedOn < ?3
        OR (o.openedOn = ?3 AND (o.year < ?4 OR (o.year = ?4 AND o.sequence <= ?5)))
      """
  }

  /// Work with the household of a case has begun: it has lived one of the phases of a list.
  static func begun(_ row: String, _ phases: String) -> String {
    """
    EXISTS (SELECT 1 FROM stay s WHERE s.caseFile = \(row).key
      AND s.phase IN (SELECT value FROM json_each(\(phases))))
    """
  }

  /// The cases of a side that wait for a place on it, before a point in the order of opening: beyond
  /// `?3` places among those of their year, and no work begun.
  ///
  /// `?1` programme, `?2` observing phases, opened from the day `?4` to the day `?5`, before the day
  /// `?6` and its sequence `?7`.
  static func waitingInYear(_ side: Side) -> String {
    waiting(
      side, among: "(c.closedOn IS NULL OR \(begun("c", "?2")))", by: "PARTITION BY c.year ")
  }

  /// The same, where the places of the side are of those open at once.
  static func waitingAtOnce(_ side: Side) -> String {
    waiting(side, among: "c.closedOn IS NULL", by: "")
  }

  private static func waiting(_ side: Side, among: String, by: String) -> String {
    """
    SELECT count(*) FROM (
      SELECT c.key, c.openedOn, c.sequence, c.closedOn,
        row_number() OVER (\(by)ORDER BY c.openedOn, c.year, c.sequence) AS place
      FROM caseFile c WHERE c.programme = ?1 AND c.side = '\(side.rawValue)' AND \(among)) w
    WHERE w.place > ?3 AND w.closedOn IS NULL AND NOT \(begun("w", "?2"))
      AND w.openedOn BETWEEN ?4 AND ?5
      AND (w.openedOn < ?6 OR (w.openedOn = ?6 AND w.sequence < ?7))
    """
  }
}

extension Requests {
  /// Cases open on a day of which the side is not known.
  static let sideUnknown = """
    SELECT count(*) FROM caseFile c
    WHERE c.programme = ?1 AND c.closedOn IS NULL AND c.openedOn <= ?2 AND c.side IS NULL
    """

  /// Cases open on a day: those that still are, counted along an index of their own, and those
  /// closed since.
  static let countedAtOnce = """
    SELECT (SELECT count(*) FROM caseFile c
        WHERE c.programme = ?1 AND c.closedOn IS NULL AND c.openedOn <= ?2)
      + (SELECT count(*) FROM caseFile c
        WHERE c.programme = ?1 AND c.closedOn > ?2 AND c.openedOn <= ?2)
    """
}
