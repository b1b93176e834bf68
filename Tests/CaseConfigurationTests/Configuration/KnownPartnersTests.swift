import CaseConfiguration
import CaseKernel
import Testing

@Suite struct KnownPartnersTests {
  private static let funded = sample(line: 18, "    funding: [ { funder: fsi } ]")

  @Test func `a partner of the store alone is known once the store is`() throws {
    try Sample.run { folder in
      let configuration = try #require(try folder.load(Self.funded).configuration)

      #expect(configuration.unknownPartners(known: ["fsi"]).isEmpty)
      #expect(
        configuration.unknownPartners(known: []).map(folder.short) == [
          "config.yaml:18:26: no partner \"fsi\"; add it to seeds/partners.yaml"
        ])
    }
  }

  @Test func `each mention of an unknown partner is told with the nearest`() throws {
    try Sample.run { folder in
      let text = sample(line: 21, "    committees: [ { kind: steering, members: [lnhh, metroo] } ]")

      let loaded = try folder.load(text, knownPartners: { _ in [] })

      #expect(loaded.configuration == nil)
      #expect(
        loaded.defects == [
          "config.yaml:21:47: no partner \"lnhh\"; did you mean \"lnh\"?",
          "config.yaml:21:53: no partner \"metroo\"; did you mean \"metro\"?",
        ])
    }
  }

  @Test func `unknown partners are told together with the other mistakes`() throws {
    try Sample.run { folder in
      let text = Self.funded.replacing("module: visites-sociales", with: "module: visits")

      let loaded = try folder.load(text, knownPartners: { _ in [] })

      #expect(loaded.defects.count == 2)
    }
  }

  @Test func `the store whose partners are asked for is the one of the file`() throws {
    try Sample.run { folder in
      var asked: [String] = []

      _ = try folder.load(knownPartners: { store in
        asked.append(store)
        return []
      })

      #expect(asked == [folder.path("data/logis.sqlite")])
    }
  }

  @Test func `without a file of partners each is to be added to the store`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(sample(line: 3, "data: {}"), knownPartners: { _ in ["lnh"] })

      #expect(
        loaded.defects.first
          == "config.yaml:9:17: no partner \"anef\"; add it: logis partner add anef")
    }
  }

  @Test func `partners are not all unknown where their file is missing`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        sample(line: 3, "data: { partners: none.yaml }"), knownPartners: { _ in [] })

      #expect(loaded.defects.count == 1)
    }
  }
}
