/// The text of `kernel/011-deadlines`.
enum Deadlines {
  /// The day of each deadline of an open case, projected with its state: agendas read along days.
  static let sql = """
    CREATE TABLE deadline (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      id TEXT NOT NULL CHECK (id <> ''),
      kind TEXT NOT NULL CHECK (
          kind = 'review' OR kind = 'notice' OR kind = 'contact' OR kind = 'exam'
          OR kind = 'orderExpiry'),
      due TEXT NOT NULL CHECK (due LIKE '____-__-__'),
      visibility TEXT NOT NULL CHECK (visibility <> ''),
      PRIMARY KEY (caseFile, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX deadlineDue ON deadline (due, caseFile);

    """
}
