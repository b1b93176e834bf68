/// The text of `kernel/016-rehousing`.
enum Rehousing {
  /// What households wish of another dwelling, and where an advert of an exchange comes from.
  ///
  /// The values of a wish are a list: any of them will do.
  static let sql = """
    CREATE TABLE householdWish (
      household TEXT NOT NULL REFERENCES household (id),
      position INTEGER NOT NULL CHECK (position > 0),
      criterion TEXT NOT NULL CHECK (criterion <> ''),
      level TEXT NOT NULL CHECK (
          level = 'required' OR level = 'preferred' OR level = 'indifferent'
          OR level = 'refused'),
      alternatives TEXT NOT NULL CHECK (json_valid(alternatives)),
      PRIMARY KEY (household, position)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE dwelling ADD COLUMN source TEXT CHECK (source <> '');

    CREATE INDEX dwellingSource ON dwelling (source, id) WHERE source IS NOT NULL;

    """
}
