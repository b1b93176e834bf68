extension Requests {
  /// The name a household shows on a day `?1`: the holder's, else the first person's.
  static func name(_ household: String) -> String {
    """
    (SELECT p.lastName || char(31) || coalesce(p.firstName, '') FROM person p
      WHERE p.household = \(household) AND p.id = coalesce(
        (SELECT m.person FROM membership m
          WHERE m.household = \(household) AND m.relation = 'holder' AND \(holds("m"))
          ORDER BY m.position LIMIT 1),
        (SELECT f.id FROM person f WHERE f.household = \(household) ORDER BY f.position LIMIT 1)))
    """
  }

  /// A dated line that holds on the day `?1`.
  static func holds(_ line: String) -> String {
    """
    (\(line).fromDay IS NULL OR \(line).fromDay <= ?1)
      AND (\(line).toDay IS NULL OR \(line).toDay >= ?1)
    """
  }

  /// The user `?2` is a referent of a case on the day `?1`.
  static func isReferent(_ key: String) -> String {
    """
    EXISTS (SELECT 1 FROM referent r
      WHERE r.caseFile = \(key) AND r."user" = ?2 AND \(holds("r")))
    """
  }

  /// The user `?2` is a referent of one of the cases of a household on the day `?1`.
  static func isNamed(_ household: String) -> String {
    """
    EXISTS (SELECT 1 FROM caseFile n WHERE n.household = \(household) AND \(isReferent("n.key")))
    """
  }

  /// The address of a household was disclosed to the user `?2` for the day `?1`.
  static func isTold(_ household: String) -> String {
    """
    EXISTS (SELECT 1 FROM disclosure t
      WHERE t.household = \(household) AND t.recipient = ?2 AND t.fromDay <= ?1 AND t.toDay >= ?1)
    """
  }

  /// A dwelling in which nobody lives, or is to live, whose address is secret and not to be known
  /// by the user `?2` on the day `?1`.
  ///
  /// - Parameter mayKnow: whether being named opens secret addresses to the user.
  static func isNoSecretHome(_ dwelling: String, mayKnow: Bool) -> String {
    let known = mayKnow ? "AND NOT \(isNamed("s.household"))" : ""
    return """
      NOT EXISTS (SELECT 1 FROM occupancy s JOIN household k ON k.id = s.household
        WHERE s.dwelling = \(dwelling) AND (s.toDay IS NULL OR s.toDay >= ?1)
          AND k.addressConfidentiality = 'secret' \(known) AND NOT \(isTold("s.household")))
      """
  }

  /// A case to which the partner `?3` is a party on the day `?1`.
  static func isParty(_ key: String) -> String {
    "EXISTS (SELECT 1 FROM party y WHERE y.caseFile = \(key) AND y.partner = ?3 AND \(holds("y")))"
  }

  /// The classes to which the partner `?3` is kept in the cases of a household on the day `?1`, one
  /// after the other; NULL where one of them lets it read all that its roles reach.
  static func ceilings(_ household: String) -> String {
    """
    (SELECT CASE WHEN count(*) = count(y.reads) THEN group_concat(y.reads) END
      FROM caseFile g JOIN party y ON y.caseFile = g.key
      WHERE g.household = \(household) AND y.partner = ?3 AND \(holds("y")))
    """
  }

  /// A case that stands in a phase in which its definition lets the household be observed.
  static func observes(_ row: String) -> String {
    """
    (+\(row)definition, +\(row)phase) IN (
      SELECT d.hash, p.value ->> 'id'
      FROM definition d, json_each(d.json, '$.graph.phases') p WHERE p.value ->> 'observes')
    """
  }

  static let caseRows = """
    SELECT c.key, c.id, c.programme, c.module, c.definition, c.household, c.openedOn, c.phase,
      c.phaseSince, c.due, c.outcome, c.closedOn, c.lastContact, h.insee,
      h.addressConfidentiality, \(isNamed("c.household")), \(name("h.id")), h.orderEndsOn
    FROM caseFile c CROSS JOIN household h ON h.id = c.household
    """

  /// The same, led by the cases of a partner, each once; `y.caseFile` is their order.
  static let caseRowsOfPartner =
    caseRows.replacing(
      "FROM caseFile c", with: "FROM party y CROSS JOIN caseFile c ON c.key = y.caseFile")

  /// Leaves out the second role of a partner in the same case on the day `?1`.
  static let isFirstRole = """
    NOT EXISTS (SELECT 1 FROM party z
      WHERE z.caseFile = y.caseFile AND z.partner = y.partner AND z.position < y.position
        AND \(holds("z")))
    """

  static let householdRows = """
    SELECT h.id, (SELECT count(*) FROM membership m WHERE m.household = h.id AND \(holds("m"))),
      o.dwelling, o.landlord, o.tenure, h.addressConfidentiality, \(isNamed("h.id")),
      \(name("h.id")), \(ceilings("h.id"))
    FROM household h LEFT JOIN occupancy o ON o.household = h.id AND o.position = (
      SELECT max(o.position) FROM occupancy o WHERE o.household = h.id AND \(holds("o")))
    """

  /// Whether a household `?4` has a case, one with the partner `?3`, one of the user `?2`, and
  /// lives on the day `?1` with the landlord `?3` at an address that is not secret; whether the
  /// address was disclosed to the user.
  static let standing = """
    SELECT EXISTS (SELECT 1 FROM caseFile c WHERE c.household = ?4),
      EXISTS (SELECT 1 FROM caseFile c WHERE c.household = ?4 AND \(isParty("c.key"))),
      \(isNamed("?4")),
      EXISTS (SELECT 1 FROM occupancy o JOIN household h ON h.id = o.household
        WHERE o.household = ?4 AND o.landlord = ?3 AND \(holds("o"))
          AND h.addressConfidentiality <> 'secret'),
      \(isTold("?4")), \(ceilings("?4"))
    """
}
