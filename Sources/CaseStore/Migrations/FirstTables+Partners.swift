extension FirstTables {
  /// Partners and their approvals, users and their roles, dwellings.
  static let partners = """
    CREATE TABLE partner (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT NOT NULL CHECK (
          kind = 'landlord' OR kind = 'operator' OR kind = 'coordinator'
          OR kind = 'funder' OR kind = 'authority' OR kind = 'healthService'
          OR kind = 'socialService' OR kind = 'resource' OR kind = 'contractor'
          OR kind = 'judicialAgent' OR kind = 'privateOwner'),
      siret TEXT,
      rna TEXT,
      finess TEXT,
      insee TEXT,
      email TEXT,
      phone TEXT,
      successorOf TEXT REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
      since TEXT CHECK (since LIKE '____-__-__')
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX partnerKind ON partner (kind, id);

    CREATE TABLE qualification (
      partner TEXT NOT NULL REFERENCES partner (id),
      position INTEGER NOT NULL CHECK (position > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      reference TEXT,
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      PRIMARY KEY (partner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE "user" (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      partner TEXT REFERENCES partner (id),
      disabled INTEGER NOT NULL CHECK (disabled IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE userRole (
      "user" TEXT NOT NULL REFERENCES "user" (id),
      role TEXT NOT NULL CHECK (
          role = 'socialWorker' OR role = 'operatorManager' OR role = 'coordinator'
          OR role = 'landlordReferent' OR role = 'allocator' OR role = 'judicialAgent'
          OR role = 'funder' OR role = 'authority' OR role = 'administrator'),
      PRIMARY KEY ("user", role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dwelling (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      landlord TEXT NOT NULL REFERENCES partner (id),
      address TEXT,
      postcode TEXT,
      insee TEXT,
      priorityDistrict TEXT,
      type TEXT,
      mainRooms INTEGER CHECK (mainRooms >= 0),
      habitableRooms INTEGER CHECK (habitableRooms >= 0),
      livingAreaHundredths INTEGER CHECK (livingAreaHundredths >= 0),
      floor INTEGER,
      lift TEXT NOT NULL CHECK (lift = 'yes' OR lift = 'no' OR lift = 'unknown'),
      stepFree TEXT NOT NULL CHECK (stepFree = 'yes' OR stepFree = 'no' OR stepFree = 'unknown'),
      adapted TEXT NOT NULL CHECK (adapted = 'yes' OR adapted = 'no' OR adapted = 'unknown'),
      principalRentCents INTEGER,
      chargesCents INTEGER,
      financing TEXT,
      status TEXT NOT NULL CHECK (status = 'occupied' OR status = 'vacant' OR status = 'delivery'),
      availableFrom TEXT CHECK (availableFrom LIKE '____-__-__')
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX dwellingLandlord ON dwelling (landlord, id);
    CREATE INDEX dwellingStatus ON dwelling (status, id);

    CREATE TABLE counter (
      name TEXT NOT NULL PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
    ) STRICT, WITHOUT ROWID;


    """
}
