/// The text of `kernel/008-secrecy`.
enum Secrecy {
  /// How a household may be reached, what protects it, and who was told where it lives.
  ///
  /// The day an order ends stands in a column of its own: an agenda looks for it by day. Why an
  /// address was asked for is in the journal of the household, whose payloads may be erased.
  static let sql = """
    ALTER TABLE household ADD COLUMN contactRules TEXT
      CHECK (contactRules IS NULL OR json_valid(contactRules));
    ALTER TABLE household ADD COLUMN protection TEXT
      CHECK (protection IS NULL OR json_valid(protection));
    ALTER TABLE household ADD COLUMN orderEndsOn TEXT CHECK (orderEndsOn LIKE '____-__-__');
    ALTER TABLE household ADD COLUMN splitFrom TEXT REFERENCES household (id);

    CREATE INDEX householdOrder ON household (orderEndsOn) WHERE orderEndsOn IS NOT NULL;

    CREATE TABLE disclosure (
      household TEXT NOT NULL REFERENCES household (id),
      number INTEGER NOT NULL CHECK (number > 0),
      recipient TEXT NOT NULL REFERENCES "user" (id),
      askedBy TEXT NOT NULL REFERENCES "user" (id),
      grantedBy TEXT REFERENCES "user" (id),
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      PRIMARY KEY (household, number),
      CHECK (grantedBy <> askedBy AND grantedBy <> recipient),
      CHECK ((grantedBy IS NULL) = (fromDay IS NULL)),
      CHECK ((grantedBy IS NULL) = (toDay IS NULL)),
      CHECK (fromDay <= toDay)
    ) STRICT, WITHOUT ROWID;

    """
}
