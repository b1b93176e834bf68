extension Requests {
  static let insertProgrammeRecord = """
    INSERT INTO programmeRecord (programme, entry, kind, day, facts) VALUES (?, ?, ?, ?, ?)
    """
  static let correctProgrammeRecord = """
    UPDATE programmeRecord SET kind = ?3, day = ?4, facts = ?5 WHERE programme = ?1 AND entry = ?2
    """
  static let programmeRecords = """
    SELECT entry, kind, day, facts FROM programmeRecord WHERE programme = ? ORDER BY entry
    """
  /// The records of some kinds, a JSON list, in the journal of a programme.
  static let programmeRecordsOfKinds = """
    SELECT entry, kind, day, facts FROM programmeRecord
    WHERE programme = ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY entry
    """

  static let gathering = "SELECT programme, entry FROM gathering WHERE id = ?"
  static let insertGathering = "INSERT INTO gathering (id, programme, entry) VALUES (?, ?, ?)"

  /// The cases that took part in a gathering `?3`, by the kind `?1` and the day `?2` of their
  /// entries, with the class of those, and how far the address of the household is kept.
  static let attendance = """
    SELECT DISTINCT c.id, e.visibility, e.author, h.addressConfidentiality
    FROM record r
      CROSS JOIN caseFile c ON c.key = r.caseFile
      CROSS JOIN household h ON h.id = c.household
      CROSS JOIN entry e ON e.stream = r.caseFile AND e.number = r.entry
    WHERE r.kind = ?1 AND r.day = ?2 AND r.facts ->> '$.gathering' = ?3
    ORDER BY c.key
    """
  static let openCasesOfHousehold = """
    SELECT id FROM caseFile WHERE household = ? AND programme = ? AND closedOn IS NULL ORDER BY key
    """
}
