/// A table of words and the records that bear them.
struct WordTable: Sendable {
  let table: String
  /// The column that names the record.
  let owner: String
  /// The record's table, and its column of folded words.
  let record: String
  let folded: String

  static let households = WordTable(
    table: "householdWord", owner: "household", record: "household", folded: "searchName")
  static let partners = WordTable(
    table: "partnerWord", owner: "partner", record: "partner", folded: "searchName")
  static let dwellings = WordTable(
    table: "dwellingWord", owner: "dwelling", record: "dwelling", folded: "searchAddress")

  static let all: [WordTable] = [.households, .partners, .dwellings]

  /// The folded words of one record.
  var foldedWords: String { "SELECT \(folded) FROM \(record) WHERE id = ?" }

  /// How many rows begin with a word, as far as it matters which word is the rarest.
  var frequency: String {
    """
    SELECT count(*) FROM (
      SELECT 1 FROM \(table) WHERE word >= ?1 AND word < ?2 LIMIT 1000)
    """
  }

  /// The records that bear a word, `h` being the record and `w` the word, in the order of words.
  var candidates: String {
    "SELECT w.\(owner) FROM \(table) w CROSS JOIN \(record) h ON h.id = w.\(owner)"
  }

  /// The order of the table itself, so that nothing is sorted.
  var order: String { "w.word, w.place, w.\(owner)" }

  /// The records that have a word too many or too few, against their own column.
  var astray: String {
    let written = "SELECT word, place, \(owner) AS owner FROM \(table)"
    let expected = """
      SELECT e.value, e.key > 0, h.id
      FROM \(record) h JOIN json_each('["' || replace(h.\(folded), ' ', '","') || '"]') e
      WHERE e.value <> ''
      """
    return """
      SELECT owner FROM (\(written) EXCEPT \(expected))
      UNION
      SELECT id FROM (\(expected) EXCEPT \(written))
      """
  }
}

extension Requests {
  /// The day of the last entry of a journal.
  static let lastDay = """
    SELECT day FROM entry WHERE stream = ? ORDER BY number DESC LIMIT 1
    """

  static let householdsByID = "SELECT id FROM household WHERE id >= ?1 AND id < ?2 ORDER BY id"
  static let dwellingsByID = "SELECT id FROM dwelling WHERE id >= ?1 AND id < ?2 ORDER BY id"
  static let casesByID = "SELECT id FROM caseFile WHERE id >= ?1 AND id < ?2 ORDER BY id"
  static let peopleByID = """
    SELECT household, id FROM person WHERE id >= ?1 AND id < ?2 ORDER BY id, household
    """
  static let peopleByPhone = """
    SELECT household, id FROM person WHERE phone >= ?1 AND phone < ?2 ORDER BY phone, household
    """
  /// The households that live in a dwelling `?2` on the day `?1`.
  static let residents = """
    SELECT o.household FROM occupancy o WHERE o.dwelling = ?2 AND \(holds("o"))
    ORDER BY o.household
    """
}
