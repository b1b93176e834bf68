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

  /// The two days that are projected beside the state, as one text.
  static let dueAndContact = """
    SELECT coalesce(due, '') || '/' || coalesce(lastContact, '') FROM caseFile WHERE id = ?
    """

  static let insertCase = """
    INSERT INTO caseFile (key, id, year, sequence, programme, module, definition, detailsVersion,
      household, openedOn, openedBy, phase, phaseSince, due, outcome, closedOn, lastContact, facts,
      extra)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let moveCase = """
    UPDATE caseFile SET phase = ?, phaseSince = ?, due = ?, outcome = ?, closedOn = ?
    WHERE key = ?
    """
  static let postponeCase = "UPDATE caseFile SET due = ? WHERE key = ?"
  static let touchCase = "UPDATE caseFile SET lastContact = ? WHERE key = ?"
  static let recordFacts = "UPDATE caseFile SET facts = ?, extra = ? WHERE key = ?"

  static let saveParty = """
    INSERT INTO party (caseFile, position, partner, role) VALUES (?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET partner = excluded.partner,
      role = excluded.role
    """
  static let saveReferent = """
    INSERT INTO referent (caseFile, position, "user", partner, fromDay, toDay)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET "user" = excluded."user",
      partner = excluded.partner, fromDay = excluded.fromDay, toDay = excluded.toDay
    """
  static let saveAgreement = """
    INSERT INTO agreement (caseFile, position, kind, givenOn, withdrawnOn, mode, partner)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET kind = excluded.kind,
      givenOn = excluded.givenOn, withdrawnOn = excluded.withdrawnOn, mode = excluded.mode,
      partner = excluded.partner
    """
  static let saveCommitment = """
    INSERT INTO commitment (caseFile, position, number, party, what, due, state, madeOn, settledOn)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET number = excluded.number,
      party = excluded.party, what = excluded.what, due = excluded.due, state = excluded.state,
      madeOn = excluded.madeOn, settledOn = excluded.settledOn
    """
  static let saveStay = """
    INSERT INTO stay (caseFile, position, phase, fromDay, toDay) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET phase = excluded.phase,
      fromDay = excluded.fromDay, toDay = excluded.toDay
    """
  static let saveMilestone = """
    INSERT INTO milestone (caseFile, key, day) VALUES (?, ?, ?)
    ON CONFLICT (caseFile, key) DO UPDATE SET day = excluded.day
    """
  static let deleteMilestone = "DELETE FROM milestone WHERE caseFile = ? AND key = ?"
  static let saveTally = """
    INSERT INTO tally (caseFile, kind, count) VALUES (?, ?, ?)
    ON CONFLICT (caseFile, kind) DO UPDATE SET count = excluded.count
    """
  static let saveEffort = """
    INSERT INTO effort (caseFile, position, day, minutes) VALUES (?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET day = excluded.day, minutes = excluded.minutes
    """
  static let saveLink = """
    INSERT INTO caseLink (caseFile, position, other, kind) VALUES (?, ?, ?, ?)
    ON CONFLICT (caseFile, position) DO UPDATE SET other = excluded.other, kind = excluded.kind
    """
}

/// A request for the parts of one case, and the same for the cases of a JSON list of keys.
struct PartRequest: Sendable {
  let one: String
  let many: String

  private init(_ select: String, key: String, order: String) {
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
  static let parties = part("partner, role", "party", order: "caseFile, position")
  static let referents = part(
    "\"user\", partner, fromDay, toDay", "referent", order: "caseFile, position")
  static let agreements = part(
    "kind, givenOn, withdrawnOn, mode, partner", "agreement", order: "caseFile, position")
  static let commitments = part(
    "number, party, what, due, state, madeOn, settledOn", "commitment",
    order: "caseFile, position")
  static let stays = part("phase, fromDay, toDay", "stay", order: "caseFile, position")
  static let milestones = part("key, day", "milestone", order: "caseFile")
  static let tallies = part("kind, count", "tally", order: "caseFile")
  static let efforts = part("day, minutes", "effort", order: "caseFile, position")
  static let links = part("other, kind", "caseLink", order: "caseFile, position")
}
