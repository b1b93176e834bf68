/// The parts of `kernel/003-search-words`: what `find` looks up, and how it stays right by itself.
///
/// The words of a name stand in a table of their own, by word; triggers write them whenever the
/// folded name of a record is written, and take them away with it. No act can change or erase a
/// name and leave its words behind.
enum SearchWords {
  /// The step, which also fills the tables for the records that there are.
  ///
  /// It calls `folded(text)`, which every migrating connection offers: see `SearchText`.
  static let sql =
    columns + words("household", "searchName") + words("partner", "searchName")
    + words("dwelling", "searchAddress") + filling

  private static let columns = """
    ALTER TABLE partner ADD COLUMN searchName TEXT NOT NULL DEFAULT '';
    ALTER TABLE dwelling ADD COLUMN searchAddress TEXT NOT NULL DEFAULT '';
    CREATE INDEX personPhone ON person (phone) WHERE phone IS NOT NULL;

    """

  private static let filling = """
    UPDATE partner SET searchName = folded(name || ' ' || id);
    UPDATE dwelling SET searchAddress = folded(address) WHERE address IS NOT NULL;
    INSERT OR IGNORE INTO householdWord (word, place, household)
      SELECT e.value, e.key > 0, h.id
      FROM household h JOIN json_each('["' || replace(h.searchName, ' ', '","') || '"]') e
      WHERE h.searchName <> '';

    """

  /// The words of a column of a table; `place` is 0 for the first of them, 1 for the others.
  ///
  /// Words are taken away by their own key: a name has a few, and the table needs no second index.
  private static func words(_ table: String, _ column: String) -> String {
    let gone = """
      DELETE FROM \(table)Word
          WHERE word IN (SELECT value FROM json_each(\(list("OLD.\(column)"))))
            AND place IN (0, 1) AND \(table) = OLD.id;
      """
    let written = """
      INSERT OR IGNORE INTO \(table)Word (word, place, \(table))
          SELECT value, key > 0, NEW.id FROM json_each(\(list("NEW.\(column)")))
          WHERE value <> '';
      """
    return """
      CREATE TABLE \(table)Word (
        word TEXT NOT NULL CHECK (word <> ''),
        place INTEGER NOT NULL CHECK (place IN (0, 1)),
        \(table) TEXT NOT NULL REFERENCES \(table) (id),
        PRIMARY KEY (word, place, \(table))
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER \(table)WordsAreWritten AFTER INSERT ON \(table) WHEN NEW.\(column) <> ''
      BEGIN
        \(written)
      END;

      CREATE TRIGGER \(table)WordsAreReplaced AFTER UPDATE OF \(column) ON \(table)
      WHEN NEW.\(column) <> OLD.\(column)
      BEGIN
        \(gone)
        \(written)
      END;

      CREATE TRIGGER \(table)WordsGo AFTER DELETE ON \(table)
      BEGIN
        \(gone)
      END;


      """
  }

  /// A folded text, of letters, digits and single spaces, as a JSON list of its words.
  private static func list(_ text: String) -> String {
    "'[\"' || replace(\(text), ' ', '\",\"') || '\"]'"
  }
}
