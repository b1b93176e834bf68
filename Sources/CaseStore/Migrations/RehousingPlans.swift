/// The text of `kernel/017-rehousing-plan`.
enum RehousingPlans {
  /// The last plan of each programme, in ids, so that its groups and moves can be named.
  static let sql = """
    CREATE TABLE rehousingPlan (
      programme TEXT NOT NULL PRIMARY KEY CHECK (programme <> ''),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      recordedAt INTEGER NOT NULL,
      author TEXT NOT NULL REFERENCES "user" (id),
      plan TEXT NOT NULL CHECK (json_valid(plan))
    ) STRICT, WITHOUT ROWID;

    """
}
