/// The text of `kernel/007-sides-and-links`.
enum SidesAndLinks {
  /// On which side a case is, as its definition reads its facts, and the cases of a side in the
  /// order of opening: a place is counted along an index alone. A programme without sides has no
  /// row in either index.
  static let sql = """
    ALTER TABLE caseFile ADD COLUMN side TEXT CHECK (side = 'access' OR side = 'sustainment');
    CREATE INDEX caseFileSide ON caseFile (programme, side, year, openedOn, sequence, closedOn)
      WHERE side IS NOT NULL;
    CREATE INDEX caseFileRunningSide ON caseFile (programme, side, openedOn)
      WHERE closedOn IS NULL AND side IS NOT NULL;

    """
}
