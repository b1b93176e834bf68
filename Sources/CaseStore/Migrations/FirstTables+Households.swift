extension FirstTables {
  /// Households, their people and the dated facts about them.
  static let households = """
    CREATE TABLE household (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      kind TEXT NOT NULL CHECK (kind = 'family' OR kind = 'singlePerson' OR kind = 'sharedUnit'),
      searchName TEXT NOT NULL,
      language TEXT,
      postalAddress TEXT,
      postcode TEXT,
      insee TEXT,
      safeContact TEXT,
      addressConfidentiality TEXT NOT NULL
        CHECK (
          addressConfidentiality = 'none' OR addressConfidentiality = 'restricted'
          OR addressConfidentiality = 'secret'),
      rentDebtCents INTEGER,
      housingRequestNumber TEXT,
      dalo TEXT NOT NULL CHECK (dalo = 'yes' OR dalo = 'no' OR dalo = 'unknown'),
      collectiveAgreement TEXT NOT NULL CHECK (
          collectiveAgreement = 'yes' OR collectiveAgreement = 'no'
          OR collectiveAgreement = 'unknown'),
      departmentalPlan TEXT NOT NULL CHECK (
          departmentalPlan = 'yes' OR departmentalPlan = 'no'
          OR departmentalPlan = 'unknown')
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX householdName ON household (searchName, id);

    CREATE TABLE person (
      household TEXT NOT NULL REFERENCES household (id),
      id TEXT NOT NULL CHECK (id <> ''),
      position INTEGER NOT NULL CHECK (position > 0),
      lastName TEXT NOT NULL,
      firstName TEXT,
      birthDate TEXT CHECK (birthDate LIKE '____-__-__'),
      phone TEXT,
      email TEXT,
      legalRepresentative TEXT,
      situations TEXT NOT NULL,
      PRIMARY KEY (household, id),
      UNIQUE (household, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX personId ON person (id);

    CREATE TABLE membership (
      household TEXT NOT NULL REFERENCES household (id),
      position INTEGER NOT NULL CHECK (position > 0),
      person TEXT NOT NULL,
      relation TEXT NOT NULL CHECK (
          relation = 'holder' OR relation = 'spouse' OR relation = 'child'
          OR relation = 'visitingChild' OR relation = 'relative' OR relation = 'dependant'
          OR relation = 'staff' OR relation = 'resident'),
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      PRIMARY KEY (household, position),
      FOREIGN KEY (household, person) REFERENCES person (household, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE income (
      household TEXT NOT NULL REFERENCES household (id),
      position INTEGER NOT NULL CHECK (position > 0),
      person TEXT NOT NULL,
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      monthlyCents INTEGER,
      source TEXT,
      PRIMARY KEY (household, position),
      FOREIGN KEY (household, person) REFERENCES person (household, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE occupancy (
      household TEXT NOT NULL REFERENCES household (id),
      position INTEGER NOT NULL CHECK (position > 0),
      dwelling TEXT REFERENCES dwelling (id),
      landlord TEXT REFERENCES partner (id),
      tenure TEXT CHECK (
          tenure = 'applicant' OR tenure = 'tenant' OR tenure = 'subtenant'
          OR tenure = 'hosted' OR tenure = 'cotenant' OR tenure = 'bareOccupant'
          OR tenure = 'protocolHolder' OR tenure = 'owner' OR tenure = 'none'),
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      PRIMARY KEY (household, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX occupancyLandlord ON occupancy (landlord, household)
      WHERE landlord IS NOT NULL;
    CREATE INDEX occupancyDwelling ON occupancy (dwelling, household)
      WHERE dwelling IS NOT NULL;


    """
}
