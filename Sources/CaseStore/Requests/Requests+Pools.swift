extension Requests {
  /// A household whose address is open and that no order protects, on the day `?1` or later.
  private static let mayEnterPool = """
    h.addressConfidentiality = 'none' AND (h.orderEndsOn IS NULL OR h.orderEndsOn < ?1)
    """

  private static let searching = """
    FROM caseFile c JOIN household h ON h.id = c.household
    WHERE c.programme = ?2 AND c.closedOn IS NULL
      AND (c.phase IN (SELECT value FROM json_each(?3)) OR c.id = ?4)
    """

  /// The open cases of a programme in some phases, or of that id, whose household may enter a pool.
  static let searchingCases = "SELECT c.key \(searching) AND \(mayEnterPool) ORDER BY c.key"
  /// How many households are kept out of it.
  static let keptApart = """
    SELECT count(DISTINCT c.household) \(searching) AND NOT (\(mayEnterPool))
    """

  /// The households with wishes that live with some landlords on a day `?1` and may enter a pool.
  static let wishingHouseholds = """
    SELECT DISTINCT h.id FROM household h JOIN occupancy o ON o.household = h.id
    WHERE o.landlord IN (SELECT value FROM json_each(?2)) AND \(holds("o"))
      AND EXISTS (SELECT 1 FROM householdWish w WHERE w.household = h.id) AND \(mayEnterPool)
    ORDER BY h.id
    """
  static let wishingKeptApart = """
    SELECT count(DISTINCT h.id) FROM household h JOIN occupancy o ON o.household = h.id
    WHERE o.landlord IN (SELECT value FROM json_each(?2)) AND \(holds("o"))
      AND EXISTS (SELECT 1 FROM householdWish w WHERE w.household = h.id)
      AND NOT (\(mayEnterPool))
    """

  /// The entries of some kinds in the open cases, case by case, in the order of the journals.
  static let openRecords = """
    SELECT c.id, c.programme, c.household, r.entry, r.kind, r.day, r.facts
    FROM record r JOIN caseFile c ON c.key = r.caseFile
    WHERE r.kind IN (SELECT value FROM json_each(?)) AND c.closedOn IS NULL
    ORDER BY r.caseFile, r.position
    """

  static let dwellingsAmong =
    dwellingColumns + """
       WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.id
      """

  /// Dwellings in which nobody lives or is to live from the day `?1` on.
  private static let isFree = """
    d.status <> 'occupied' AND NOT EXISTS (SELECT 1 FROM occupancy o
      WHERE o.dwelling = d.id AND (o.toDay IS NULL OR o.toDay >= ?1))
    """
  static let freeDwellings =
    dwellingColumns + """
       WHERE d.landlord IN (SELECT value FROM json_each(?2)) AND \(isFree) ORDER BY d.id
      """
  static let freeDwellingsOfAll = dwellingColumns + " WHERE \(isFree) ORDER BY d.id"
  static let dwellingCommunes = "SELECT DISTINCT insee FROM dwelling WHERE insee IS NOT NULL"
  /// The adverts of exchange platforms, free or not, but for the homes of households kept apart.
  static let adverts =
    dwellingColumns + """
       WHERE d.source IS NOT NULL AND NOT EXISTS (SELECT 1 FROM occupancy o
          JOIN household h ON h.id = o.household
        WHERE o.dwelling = d.id AND (o.toDay IS NULL OR o.toDay >= ?1) AND NOT (\(mayEnterPool)))
      ORDER BY d.id
      """

  /// Who lives in some dwellings on the day `?1`, by the latest line of each household, and whether
  /// the household may enter a pool.
  static let tenants = """
    SELECT o.dwelling, o.household, \(mayEnterPool)
    FROM occupancy o JOIN household h ON h.id = o.household
    WHERE o.dwelling IN (SELECT value FROM json_each(?2)) AND \(holds("o"))
      AND (o.tenure IS NULL OR o.tenure IN (SELECT value FROM json_each(?3)))
      AND NOT EXISTS (SELECT 1 FROM occupancy later WHERE later.household = o.household
        AND later.position > o.position AND \(holds("later")))
    ORDER BY o.dwelling, o.household
    """
}
