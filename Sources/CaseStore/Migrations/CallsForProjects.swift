/// The text of `kernel/009-calls`.
enum CallsForProjects {
  /// Calls for projects, and journals about them.
  ///
  /// The list of kinds of journals moves from a CHECK, which SQLite cannot change in place, to a
  /// table of its own: the table of journals is copied a last time, a later kind is one INSERT.
  static let sql = """
    CREATE TABLE streamKind (
      kind TEXT NOT NULL PRIMARY KEY CHECK (kind <> '')
    ) STRICT, WITHOUT ROWID;

    INSERT INTO streamKind VALUES
      ('case'), ('household'), ('partner'), ('dwelling'), ('user'), ('store'), ('programme'),
      ('call');
    INSERT OR IGNORE INTO streamKind SELECT DISTINCT kind FROM stream;

    CREATE TABLE newStream (
      key INTEGER PRIMARY KEY,
      kind TEXT NOT NULL REFERENCES streamKind (kind),
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

    CREATE TABLE "call" (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      examinedOn TEXT CHECK (examinedOn LIKE '____-__-__'),
      json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT, WITHOUT ROWID;

    """
}
