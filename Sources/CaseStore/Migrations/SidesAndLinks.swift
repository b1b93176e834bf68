/// The parts of `kernel/007-sides-and-links`.
enum SidesAndLinks {
  /// The step.
  static let sql = sides + people + links

  /// On which side a case is, as its definition reads its facts, and the cases of a side in the
  /// order of opening: a place is counted along an index alone. A programme without sides has no
  /// row in either index.
  private static let sides = """
    ALTER TABLE caseFile ADD COLUMN side TEXT CHECK (side = 'access' OR side = 'sustainment');
    CREATE INDEX caseFileSide ON caseFile (programme, side, year, openedOn, sequence, closedOn)
      WHERE side IS NOT NULL;
    CREATE INDEX caseFileRunningSide ON caseFile (programme, side, openedOn)
      WHERE closedOn IS NULL AND side IS NOT NULL;

    """

  /// Partners take part for some days, and may read less than their people's roles reach. A list
  /// of the cases of a partner is read along the index alone.
  private static let people = """
    ALTER TABLE party ADD COLUMN fromDay TEXT CHECK (fromDay LIKE '____-__-__');
    ALTER TABLE party ADD COLUMN toDay TEXT CHECK (toDay LIKE '____-__-__');
    ALTER TABLE party ADD COLUMN reads TEXT CHECK (
        reads = 'everyPartner' OR reads = 'partners' OR reads = 'operatorManagement'
        OR reads = 'operatorTeam' OR reads = 'namedPeople');
    DROP INDEX partyPartner;
    CREATE INDEX partyPartner ON party (partner, caseFile, fromDay, toDay);

    """

  /// A case may be tied to one that this store does not hold: it is then told in words.
  ///
  /// A column cannot become nullable in place: the table is copied.
  private static let links = """
    CREATE TABLE newCaseLink (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      other TEXT REFERENCES caseFile (id),
      kind TEXT NOT NULL CHECK (kind IN ('continues', 'accompanies')),
      reference TEXT CHECK (reference <> ''),
      PRIMARY KEY (caseFile, position),
      CHECK ((other IS NULL) <> (reference IS NULL))
    ) STRICT, WITHOUT ROWID;

    INSERT INTO newCaseLink (caseFile, position, other, kind)
      SELECT caseFile, position, other, kind FROM caseLink;
    DROP TABLE caseLink;
    ALTER TABLE newCaseLink RENAME TO caseLink;
    CREATE INDEX caseLinkOther ON caseLink (other, caseFile) WHERE other IS NOT NULL;

    """
}
