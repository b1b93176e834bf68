extension FirstTables {
  /// Cases, as their journals add up: one row each, with an index for every list.
  ///
  /// The key of a case is the key of its stream, and so the order in which cases were written:
  /// the order of every list, latest first.
  static let cases = """
    CREATE TABLE caseFile (
      key INTEGER PRIMARY KEY REFERENCES stream (key),
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      programme TEXT NOT NULL CHECK (programme <> ''),
      module TEXT NOT NULL CHECK (module <> ''),
      definition TEXT NOT NULL REFERENCES definition (hash),
      detailsVersion INTEGER NOT NULL CHECK (detailsVersion >= 0),
      household TEXT NOT NULL REFERENCES household (id),
      openedOn TEXT NOT NULL CHECK (openedOn LIKE '____-__-__'),
      openedBy TEXT NOT NULL CHECK (openedBy <> ''),
      phase TEXT NOT NULL CHECK (phase <> ''),
      phaseSince TEXT NOT NULL CHECK (phaseSince LIKE '____-__-__'),
      due TEXT CHECK (due LIKE '____-__-__'),
      outcome TEXT CHECK (outcome <> ''),
      closedOn TEXT CHECK (closedOn LIKE '____-__-__'),
      lastContact TEXT CHECK (lastContact LIKE '____-__-__'),
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      extra TEXT NOT NULL CHECK (json_valid(extra)),
      UNIQUE (year, sequence),
      CHECK ((outcome IS NULL) = (closedOn IS NULL)),
      CHECK (closedOn IS NULL OR due IS NULL)
    ) STRICT;

    CREATE INDEX caseFileProgramme ON caseFile (programme, key, closedOn);
    CREATE INDEX caseFilePhase ON caseFile (phase, key);
    CREATE INDEX caseFileHousehold ON caseFile (household);
    CREATE INDEX caseFileOpen ON caseFile (key) WHERE closedOn IS NULL;
    CREATE INDEX caseFileClosed ON caseFile (closedOn) WHERE closedOn IS NOT NULL;
    CREATE INDEX caseFileDue ON caseFile (due) WHERE due IS NOT NULL;
    CREATE INDEX caseFileSilent ON caseFile (coalesce(lastContact, openedOn), programme)
      WHERE closedOn IS NULL;

    CREATE TABLE party (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      partner TEXT NOT NULL REFERENCES partner (id),
      role TEXT NOT NULL CHECK (role <> ''),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX partyPartner ON party (partner, caseFile);

    CREATE TABLE referent (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      "user" TEXT NOT NULL REFERENCES "user" (id),
      partner TEXT REFERENCES partner (id),
      fromDay TEXT NOT NULL CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX referentUser ON referent ("user", caseFile);


    """

  /// What a case is made of, in the order of its journal.
  static let caseParts = """
    CREATE TABLE agreement (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      kind TEXT NOT NULL CHECK (kind = 'support' OR kind = 'sharing' OR kind = 'information'),
      givenOn TEXT NOT NULL CHECK (givenOn LIKE '____-__-__'),
      withdrawnOn TEXT CHECK (withdrawnOn LIKE '____-__-__'),
      mode TEXT CHECK (
          mode = 'tripartiteMeeting' OR mode = 'letter' OR mode = 'writing'
          OR mode = 'oral' OR mode = 'electronic'),
      partner TEXT REFERENCES partner (id),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE commitment (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      number INTEGER NOT NULL CHECK (number > 0),
      party TEXT NOT NULL CHECK (
          party = 'household' OR party = 'landlord' OR party = 'operator'
          OR party = 'thirdParty'),
      what TEXT NOT NULL,
      due TEXT CHECK (due LIKE '____-__-__'),
      state TEXT NOT NULL CHECK (state = 'open' OR state = 'done' OR state = 'dropped'),
      madeOn TEXT NOT NULL CHECK (madeOn LIKE '____-__-__'),
      settledOn TEXT CHECK (settledOn LIKE '____-__-__'),
      PRIMARY KEY (caseFile, position),
      UNIQUE (caseFile, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX commitmentDue ON commitment (due, caseFile) WHERE state = 'open';

    CREATE TABLE stay (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      phase TEXT NOT NULL CHECK (phase <> ''),
      fromDay TEXT NOT NULL CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE milestone (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      key TEXT NOT NULL CHECK (key <> ''),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      PRIMARY KEY (caseFile, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tally (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      kind TEXT NOT NULL CHECK (kind <> ''),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (caseFile, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE effort (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      minutes INTEGER NOT NULL CHECK (minutes > 0),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE caseLink (
      caseFile INTEGER NOT NULL REFERENCES caseFile (key),
      position INTEGER NOT NULL CHECK (position > 0),
      other TEXT NOT NULL REFERENCES caseFile (id),
      kind TEXT NOT NULL CHECK (kind IN ('continues', 'accompanies')),
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX caseLinkOther ON caseLink (other, caseFile);


    """
}
