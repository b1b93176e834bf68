import CaseConfiguration
import CaseKernel
import Testing

@Suite struct AllDefectsTests {
  private static let mistaken = """
    organisation: { name: Essai, language: de }
    stor: logis.sqlite
    data: { partners: seeds/partners.yaml }
    programmes:
      Visits:
        module: visites-sociales
        partners:
          landlord: dep
          steering: [dep, dep]
        convention: { from: 2015-02-01, to: 2015-01-01 }
        capacity: { households: 1_000, per: year }
        prices: [ { from: 2015-01-01, diagnosis: -460 EUR } ]
        budget: { 2015: 30000 }
        validates: { diagnosis: boss }
        settings: { diagnosis-witin: 2 months }
    """

  @Test func `a file with twelve mistakes tells all twelve in the order of the file`() throws {
    try Sample.run { folder in
      try folder.write(Self.mistaken, to: "config.yaml")

      let (configuration, defects) = Configuration.load(
        file: folder.path("config.yaml"), installed: Sample.installed)

      #expect(configuration == nil)
      #expect(
        defects.map { "\($0.place.line):\($0.place.column) \($0.code)" } == [
          "1:40 unknown-value", "2:1 unknown-key", "5:3 not-an-identifier",
          "8:7 missing-role", "8:17 wrong-kind", "9:23 duplicate-value", "10:41 dates-reversed",
          "11:29 not-a-number", "12:46 out-of-range", "13:21 not-an-amount",
          "14:29 unknown-value", "15:17 unknown-key",
        ])
    }
  }

  @Test func `the defects of the file of partners come with those of the configuration`() throws {
    try Sample.run { folder in
      try folder.write(
        "partners:\n  - { id: lnh, name: Bailleur, kind: landlor }", to: "seeds/partners.yaml")

      let loaded = try folder.load(sample(line: 22, "    setings: {}"))

      #expect(
        loaded.defects == [
          "config.yaml:22:5: unknown key \"setings\"; did you mean \"settings\"?",
          "seeds/partners.yaml:2:38: unknown value \"landlor\"; did you mean \"landlord\"?",
        ])
    }
  }

  @Test func `a module that is not installed hides no other mistake`() throws {
    try Sample.run { folder in
      let text = sample(line: 6, "    module: mutation").replacing("55", with: "many")

      let loaded = try folder.load(text)

      #expect(
        loaded.defects == [
          "config.yaml:6:13: no module \"mutation\"; possible here: visites-sociales, sur-mesure",
          "config.yaml:13:29: \"many\" is not a whole number here; write digits only, like 15",
        ])
    }
  }

  @Test func `a file without programmes says what to write`() throws {
    try Sample.run { folder in
      let loaded = try folder.load("organisation: { name: A }\nstore: a\nprogrammes: {}")

      #expect(
        loaded.defects == [
          "config.yaml:3:13: no programme; write one: \"my-programme: { module: … }\""
        ])
    }
  }

  @Test func `a file that is not there is one defect`() {
    let (configuration, defects) = Configuration.load(
      file: "/nowhere/config.yaml", installed: Sample.installed)

    #expect(configuration == nil)
    #expect(defects.map(\.code) == ["file-unreadable"])
    #expect(defects.first?.place.file == "/nowhere/config.yaml")
  }
}
