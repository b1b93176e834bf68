/// The text of `kernel/002-programme-journal`.
enum ProgrammeJournal {
  /// Journals of programmes beside those of cases and records; entries that carry values.
  ///
  /// The list of kinds of journals stands in a CHECK, which SQLite cannot change in place: the
  /// table of journals is copied. GRDB checks every reference at the end of the step.
  static let sql = """
    CREATE TABLE newStream (
      key INTEGER PRIMARY KEY,
      kind TEXT NOT NULL
        CHECK (
          kind = 'case' OR kind = 'household' OR kind = 'partner' OR kind = 'dwelling'
          OR kind = 'user' OR kind = 'store' OR kind = 'programme'),
      subject TEXT NOT NULL CHECK (subject <> ''),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      head BLOB NOT NULL CHECK (length(head) = 32),
      UNIQUE (subject, kind)
    ) STRICT;

    INSERT INTO newStream SELECT key, kind, subject, entries, head FROM stream;
    DROP TRIGGER streamIsNeverDeleted;
    DROP TABLE stream;
    ALTER TABLE newStream RENAME TO stream;

    CREATE TRIGGER streamIsNeverDeleted BEFORE DELETE ON stream
    BEGIN SELECT raise(ABORT, 'a journal is never deleted'); END;

    CREATE TABLE record (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      entry INTEGER NOT NULL CHECK (entry > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX recordKind ON record (kind, day);

    """
}
