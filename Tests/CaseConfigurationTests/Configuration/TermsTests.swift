import CaseConfiguration
import CaseKernel
import Testing

@Suite struct TermsTests {
  private static func with(top: String, programme: String) -> String {
    Sample.config.replacing("data:", with: "\(top)\ndata:") + "\n    \(programme)\n"
  }

  @Test func `a programme takes over the terms of the deployment, or narrows them`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        Self.with(top: "small-cells: 6\nproductive-hours: 1607", programme: "small-cells: 11"))

      let configuration = try #require(loaded.configuration)
      #expect(configuration.terms.smallCells == 6)
      #expect(configuration.programmes[0].terms.smallCells == 11)
      #expect(configuration.programmes[0].terms.productiveHours == 1607)
    }
  }

  @Test func `what was planned for the deployment is not planned for each programme`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        Self.with(
          top: "objectives: { 2015: { households: 90 } }",
          programme: "objectives: { 2015: { households: 30, access: 15, sustainment: 15 } }"))

      let configuration = try #require(loaded.configuration)
      #expect(configuration.terms.objectives[2015]?.households == 90)
      #expect(configuration.programmes[0].terms.objectives[2015]?.access == 15)
    }
  }

  @Test func `positive exits are those of the module until the file chooses`() throws {
    try Sample.run { folder in
      let standard = try folder.load()
      let chosen = try folder.load(Self.with(top: "", programme: "positive-exits: [moved-away]"))

      #expect(standard.configuration?.programmes[0].positiveExits == ["autonomous"])
      #expect(chosen.configuration?.programmes[0].positiveExits == ["movedAway"])
    }
  }

  @Test func `a positive exit that no programme has is refused at the top too`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(Self.with(top: "positive-exits: [cured]", programme: ""))

      #expect(
        loaded.defects == [
          "config.yaml:3:18: no outcome \"cured\"; possible here: autonomous, moved-away"
        ])
    }
  }

  @Test func `the wording of a day is the latest that has begun`() throws {
    try Sample.run { folder in
      let wordings =
        "information-notice: [ { version: v1, from: 2015-01-01, text: A },"
        + " { version: v2, from: 2018-05-25, text: { fr: B, en: C } } ]"

      let terms = try #require(
        try folder.load(Self.with(top: wordings, programme: "")).configuration
      ).programmes[0].terms

      #expect(terms.informationNotice(on: try #require(Day("2014-12-31"))) == nil)
      #expect(terms.informationNotice(on: try #require(Day("2018-05-24")))?.version == "v1")
      #expect(terms.informationNotice(on: try #require(Day("2018-05-25")))?.text.en == "C")
    }
  }

  @Test func `a version of a wording stands once`() throws {
    try Sample.run { folder in
      let wordings =
        "sharing-agreement: [ { version: v1, from: 2015-01-01, text: A },"
        + " { version: v1, from: 2015-01-01, text: B } ]"

      let loaded = try folder.load(Self.with(top: wordings, programme: ""))

      #expect(
        loaded.defects == [
          "config.yaml:3:77: \"v1\" is already written on line 3; keep one of the two",
          "config.yaml:3:87: 2015-01-01 is already the first day of the entry before; "
            + "keep one of the two",
        ])
    }
  }

  @Test func `keeping data longer than the reference asks for a reason`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        Self.with(top: "retention: { active: 30 months }", programme: ""))

      #expect(loaded.configuration?.terms.retention.active == .months(30))
      #expect(
        loaded.defects == [
          "config.yaml:3:22: the CNIL's reference of 2021 gives two years; "
            + "put the reason in writing, or write 2 years"
        ])
    }
  }

  @Test func `a landlord has a referent and agencies`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        Self.with(
          top: "landlords: { lnh: { referent: durand } }",
          programme: "landlords: { lnh: { agencies: [ { id: nord, name: Nord, "
            + "communes: [\"44109\"] } ] } }"))

      let configuration = try #require(loaded.configuration)
      #expect(configuration.terms.landlords["lnh"]?.referent == "durand")
      let own = configuration.programmes[0].terms.landlords["lnh"]
      #expect(own?.agencies.map(\.communes) == [["44109"]])
      #expect(own?.referent == "durand")
    }
  }
}
