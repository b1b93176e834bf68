/// The text of `kernel/006-programme-records`.
enum ProgrammeRecords {
  /// What the journals of programmes add up to, for figures and agendas, and the neutral ids of
  /// gatherings.
  ///
  /// The entries that there are become records; none of them corrects another yet.
  static let sql = """
    CREATE TABLE programmeRecord (
      programme TEXT NOT NULL CHECK (programme <> ''),
      entry INTEGER NOT NULL CHECK (entry > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      PRIMARY KEY (programme, entry)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX programmeRecordKind ON programmeRecord (programme, kind, day);

    CREATE TABLE gathering (
      id TEXT PRIMARY KEY CHECK (id <> ''),
      programme TEXT NOT NULL,
      entry INTEGER NOT NULL,
      UNIQUE (programme, entry),
      FOREIGN KEY (programme, entry) REFERENCES programmeRecord (programme, entry)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO programmeRecord (programme, entry, kind, day, facts)
      SELECT s.subject, e.number, e.kind, e.day,
        coalesce(json_extract(p.body, '$.noted._0.facts'), '{}')
      FROM stream s
        JOIN entry e ON e.stream = s.key
        JOIN payload p ON p.stream = e.stream AND p.number = e.number
      WHERE s.kind = 'programme' AND json_type(p.body, '$.noted') = 'object';

    """
}
