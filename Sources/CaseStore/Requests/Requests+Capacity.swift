extension Requests {
  /// Cases opened in a year that hold a place: not those closed before any work began.
  static let countedInYear = """
    SELECT count(*) FROM caseFile c
    WHERE c.programme = ?1 AND c.year = ?2
      AND (c.closedOn IS NULL OR ?3 = '[]' OR EXISTS (
        SELECT 1 FROM stay s
        WHERE s.caseFile = c.key AND s.phase IN (SELECT value FROM json_each(?3))))
    """
  /// The same, up to a case in the order of opening.
  static let rankInYear =
    countedInYear + """
       AND (c.openedOn < ?4 OR (c.openedOn = ?4 AND c.sequence <= ?5))
      """

  /// Cases open on a day: those that still are, counted along an index of their own, and those
  /// closed since.
  static let countedAtOnce = """
    SELECT (SELECT count(*) FROM caseFile c
        WHERE c.programme = ?1 AND c.closedOn IS NULL AND c.openedOn <= ?2)
      + (SELECT count(*) FROM caseFile c
        WHERE c.programme = ?1 AND c.closedOn > ?2 AND c.openedOn <= ?2)
    """
  /// The same, up to a case in the order of opening.
  static let rankAtOnce = """
    SELECT count(*) FROM (
      SELECT c.openedOn, c.year, c.sequence FROM caseFile c
      WHERE c.programme = ?1 AND c.closedOn IS NULL AND c.openedOn <= ?2
      UNION ALL
      SELECT c.openedOn, c.year, c.sequence FROM caseFile c
      WHERE c.programme = ?1 AND c.closedOn > ?2 AND c.openedOn <= ?2) o
    WHERE o.openedOn < ?3
      OR (o.openedOn = ?3 AND (o.year < ?4 OR (o.year = ?4 AND o.sequence <= ?5)))
    """
}
