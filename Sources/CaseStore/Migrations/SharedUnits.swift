/// The text of `kernel/010-shared-units`.
enum SharedUnits {
  /// Private rooms, and the measures that protect people, with who carries them out.
  ///
  /// What a judicial agent may see is found by the partner that carries a measure out.
  static let sql = """
    ALTER TABLE household ADD COLUMN privateRooms INTEGER CHECK (privateRooms >= 0);
    ALTER TABLE membership ADD COLUMN room TEXT CHECK (room <> '');

    CREATE TABLE protectionMeasure (
      household TEXT NOT NULL REFERENCES household (id),
      position INTEGER NOT NULL CHECK (position > 0),
      person TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (
          kind = 'judicialSafeguard' OR kind = 'judicialSafeguardWithMandate'
          OR kind = 'curatorship' OR kind = 'reinforcedCuratorship' OR kind = 'guardianship'
          OR kind = 'judicialSupport' OR kind = 'adHoc' OR kind = 'futureProtectionMandate'
          OR kind = 'substituteCurator' OR kind = 'substituteGuardian'
          OR kind = 'familyHabilitation' OR kind = 'personalisedSupport'),
      scope TEXT CHECK (scope = 'property' OR scope = 'person' OR scope = 'both'),
      court TEXT,
      reference TEXT,
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      mandatary TEXT REFERENCES partner (id),
      PRIMARY KEY (household, position),
      FOREIGN KEY (household, person) REFERENCES person (household, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX protectionMeasureMandatary ON protectionMeasure (mandatary, household)
      WHERE mandatary IS NOT NULL;

    """
}
