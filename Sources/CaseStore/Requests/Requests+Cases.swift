extension Requests {
  static let lastSequence = "SELECT max(sequence) FROM caseFile WHERE year = ?"
  static let caseKey = "SELECT key FROM caseFile WHERE id = ?"
  static let caseKeysOfHousehold = "SELECT key FROM caseFile WHERE household = ? ORDER BY key"
  static let caseKeysOfProgramme = """
    SELECT key FROM caseFile WHERE programme = ? ORDER BY key
    """
  static let caseKeysOverlapping = """
    SELECT key FROM caseFile WHERE programme = ?1 AND closedOn IS NULL AND openedOn <= ?3
    UNION ALL
    SELECT key FROM caseFile WHERE programme = ?1 AND closedOn >= ?2 AND openedOn <= ?3
    ORDER BY key
    """

  /// What is projected beside the state, as one text: its days, then the side.
  static let projected = """
    SELECT coalesce(due, '') || '/' || coalesce(lastContact, '') || '/'
      || coalesce((SELECT group_concat(id || ' ' || due, '/')
        FROM (SELECT id, due FROM deadline WHERE caseFile = c.key ORDER BY id)), '')
      || '/' || coalesce(side, '')
    FROM caseFile c WHERE id = ?
    """

  /// The cases that are tied to a case, with the tie as they say it.
  static let linksTo = """
    SELECT c.id, l.kind FROM caseLink l JOIN caseFile c ON c.key = l.caseFile
    WHERE l.other = ? ORDER BY l.caseFile, l.position
    """

  static let caseInPhase = "SELECT 1 FROM caseFile WHERE phase = ? LIMIT 1"
  static let openCases = """
    SELECT programme, definition, id FROM caseFile WHERE closedOn IS NULL
    ORDER BY programme, definition, key
    """

  static let insertCase = """
    INSERT INTO caseFile (key, id, year, sequence, programme, module, definition, detailsVersion,
      household, openedOn, openedBy, phase, phaseSince, due, outcome, closedOn, lastContact, facts,
      extra, side)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let giveCase = "UPDATE caseFile SET household = ? WHERE key = ?"
  static let moveCase = "UPDATE caseFile SET phase = ?, phaseSince = ?, due = ? WHERE key = ?"
  static let closeCase = """
    UPDATE caseFile SET phase = ?, phaseSince = ?, due = ?, outcome = ?, closedOn = ?
    WHERE key = ?
    """
  static let postponeCase = "UPDATE caseFile SET due = ? WHERE key = ?"
  static let touchCase = "UPDATE caseFile SET lastContact = ? WHERE key = ?"
  static let recordFacts = "UPDATE caseFile SET facts = ?, extra = ? WHERE key = ?"
  static let changeSide = "UPDATE caseFile SET side = ? WHERE key = ?"

  static let deleteDeadline = "DELETE FROM deadline WHERE caseFile = ? AND id = ?"
  static let deleteMilestone = "DELETE FROM milestone WHERE caseFile = ? AND key = ?"
}

/// A request for the parts of one case, and the same for the cases of a JSON list of keys.
struct PartRequest: Sendable {
  let one: String
  let many: String

  init(_ select: String, key: String, order: String) {
    one = "\(select) WHERE \(key) = ? \(order)"
    many = "\(select) WHERE \(key) IN (SELECT value FROM json_each(?)) \(order)"
  }

  private static func part(_ columns: String, _ table: String, order: String) -> PartRequest {
    PartRequest(
      "SELECT caseFile, \(columns) FROM \(table)", key: "caseFile", order: "ORDER BY \(order)")
  }

  static let cases = PartRequest(
    """
    SELECT c.key, c.id, c.programme, c.module, c.definition, c.household, c.openedOn, c.openedBy,
      c.phase, c.phaseSince, c.outcome, c.closedOn, c.facts, c.extra, s.entries
    FROM caseFile c JOIN stream s ON s.key = c.key
    """, key: "c.key", order: "")
  static let parties = part(
    "partner, role, fromDay, toDay, reads", "party", order: "caseFile, position")
  static let referents = part(
    "\"user\", partner, fromDay, toDay", "referent", order: "caseFile, position")
  static let agreements = part(
    "kind, givenOn, withdrawnOn, mode, partner", "agreement", order: "caseFile, position")
  static let commitments = part(
    "number, party, what, due, state, madeOn, settledOn", "commitment",
    order: "caseFile, position")
  static let deadlines = part("id, kind, due, visibility", "deadline", order: "caseFile, due, id")
  static let stays = part("phase, fromDay, toDay", "stay", order: "caseFile, position")
  static let milestones = part("key, day", "milestone", order: "caseFile")
  static let tallies = part("kind, count", "tally", order: "caseFile")
  static let efforts = part("day, minutes", "effort", order: "caseFile, position")
  static let records = part("entry, kind, day, facts", "record", order: "caseFile, position")
  static let links = part("other, kind, reference", "caseLink", order: "caseFile, position")
}
