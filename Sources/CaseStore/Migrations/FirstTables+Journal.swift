extension FirstTables {
  /// One journal for every subject: streams, their chained entries, and payloads kept apart.
  ///
  /// An entry never changes and never goes. A payload never changes; deleting one, with its salt,
  /// is the lawful erasure, and leaves order and existence provable.
  static let journal = """
    CREATE TABLE definition (
      hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
      module TEXT NOT NULL CHECK (module <> ''),
      version INTEGER NOT NULL CHECK (version > 0),
      json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stream (
      key INTEGER PRIMARY KEY,
      kind TEXT NOT NULL
        CHECK (
          kind = 'case' OR kind = 'household' OR kind = 'partner' OR kind = 'dwelling'
          OR kind = 'user' OR kind = 'store'),
      subject TEXT NOT NULL CHECK (subject <> ''),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      head BLOB NOT NULL CHECK (length(head) = 32),
      UNIQUE (subject, kind)
    ) STRICT;

    CREATE TABLE entry (
      stream INTEGER NOT NULL REFERENCES stream (key),
      number INTEGER NOT NULL CHECK (number > 0),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      recordedAt INTEGER NOT NULL,
      author TEXT NOT NULL REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind <> ''),
      visibility TEXT NOT NULL CHECK (
          visibility = 'everyPartner' OR visibility = 'partners'
          OR visibility = 'operatorManagement' OR visibility = 'operatorTeam'
          OR visibility = 'namedPeople' OR visibility = 'nobody'),
      corrects INTEGER CHECK (corrects > 0 AND corrects < number),
      commitment BLOB NOT NULL CHECK (length(commitment) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (stream, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE payload (
      stream INTEGER NOT NULL,
      number INTEGER NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) BETWEEN 16 AND 32),
      body TEXT NOT NULL,
      PRIMARY KEY (stream, number),
      FOREIGN KEY (stream, number) REFERENCES entry (stream, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER entryIsNeverUpdated BEFORE UPDATE ON entry
    BEGIN SELECT raise(ABORT, 'an entry of a journal never changes'); END;

    CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry
    BEGIN SELECT raise(ABORT, 'an entry of a journal is never deleted'); END;

    CREATE TRIGGER payloadIsNeverUpdated BEFORE UPDATE ON payload
    BEGIN SELECT raise(ABORT, 'the payload of an entry never changes'); END;

    CREATE TRIGGER streamIsNeverDeleted BEFORE DELETE ON stream
    BEGIN SELECT raise(ABORT, 'a journal is never deleted'); END;


    """

  /// Who looked at what, append-only.
  static let access = """
    CREATE TABLE accessLog (
      key INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      "user" TEXT NOT NULL REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
      what TEXT NOT NULL CHECK (what <> ''),
      subject TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT;

    CREATE INDEX accessLogSubject ON accessLog (subject, at);
    CREATE INDEX accessLogUser ON accessLog ("user", at);

    CREATE TRIGGER accessIsNeverUpdated BEFORE UPDATE ON accessLog
    BEGIN SELECT raise(ABORT, 'the access log never changes'); END;

    """
}
