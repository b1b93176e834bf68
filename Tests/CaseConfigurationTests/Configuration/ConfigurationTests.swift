import CaseConfiguration
import CaseKernel
import Testing

@Suite struct ConfigurationTests {
  @Test func `everything that is written is read with its type`() throws {
    try Sample.run { sample in
      let loaded = try sample.load()

      #expect(loaded.defects == [])
      let instance = try #require(loaded.configuration?.instance("visits")).instance
      #expect(instance.module == "visites-sociales")
      #expect(instance.partners["steering"] == ["dep", "metro"])
      #expect(instance.convention?.to == Day("2015-12-31"))
      #expect(instance.territory?.departments == ["44"])
      #expect(instance.capacity == .init(households: 55, per: .year))
      #expect(instance.prices.map(\.diagnosis) == [Cents(46_000), nil])
      #expect(instance.prices.map(\.measureMonth) == [nil, Cents(23_000)])
      #expect(instance.budgets == [2015: Cents(3_000_000)])
      #expect(instance.funding == [.init(funder: "lnh", asked: Cents(3_000_000))])
      #expect(instance.contactEvery == .days(15))
      #expect(instance.validates == ["diagnosis": .operatorManager])
      #expect(instance.committees.map(\.every) == [.months(6)])
    }
  }

  /// The sample with several limits, under a module that tells the sides apart.
  private func limits(_ capacity: String, convention: Bool = true) -> String {
    let strict = Sample.config.replacing(
      "{ diagnosis-within: 3 months }", with: "{ strict: true }")
    let kept = convention ? strict : strict.replacing("    convention:", with: "    # convention:")
    return kept.replacing("{ households: 55, per: year }", with: capacity)
  }

  @Test func `several limits hold together: by side, in the stock, over the convention`() throws {
    try Sample.run { sample in
      let text = limits(
        "{ households: 10, per: year, access: 5, sustainment: 6, at-once: 12, total: 30, "
          + "beyond: waiting-list }")

      let loaded = try sample.load(text)

      #expect(loaded.defects == [])
      #expect(
        loaded.configuration?.programmes.first?.instance.capacity
          == .init(
            [
              .init(10, per: .year), .init(5, per: .year, side: .access),
              .init(6, per: .year, side: .sustainment), .init(12, per: .atOnce),
              .init(30, per: .convention),
            ], beyond: .waitingList))
    }
  }

  @Test func `a total alone is a limit, and needs its convention`() throws {
    try Sample.run { sample in
      let total = try sample.load(limits("{ total: 30 }"))
      let lost = try sample.load(limits("{ total: 30 }", convention: false))

      #expect(
        total.configuration?.programmes.first?.instance.capacity
          == .init([.init(30, per: .convention)]))
      #expect(
        lost.defects == [
          "config.yaml:13:17: \"total\" counts the households of the convention; "
            + "add \"convention\""
        ])
    }
  }

  @Test func `a side that is larger than the whole is told at its place`() throws {
    try Sample.run { sample in
      let loaded = try sample.load(limits("{ households: 9, access: 10, per: year }"))

      #expect(
        loaded.defects == [
          "config.yaml:13:32: \"access\" is more than \"households\": 10 of 9; "
            + "correct one of the two"
        ])
    }
  }

  @Test func `the definition is made of the settings that are given`() throws {
    try Sample.run { sample in
      let programme = try #require(try sample.load().configuration?.programmes.first)

      #expect(programme.settings == ["diagnosis-within": .period(.months(3))])
      #expect(programme.definition.declared.graph["diagnosis"]?.due?.within == .months(3))
    }
  }

  @Test func `what is left out has the defaults of the house`() throws {
    try Sample.run { sample in
      let configuration = try #require(try sample.load().configuration)

      #expect(configuration.organisation.language == .fr)
      #expect(configuration.calendar.holidays == .france)
      #expect(configuration.calendar.workingDays.count == 5)
      #expect(configuration.terms.smallCells == 5)
      #expect(configuration.terms.productiveHours == 1500)
      #expect(configuration.terms.retention.active == .years(2))
      let instance = configuration.programmes[0].instance
      #expect(instance.enabled)
      #expect(instance.publicName.en == "Trial visits")
      #expect(instance.territory?.outside == .warn)
      #expect(instance.prices[0].counting == .anniversaryMonths)
    }
  }

  @Test func `paths count from the folder of the configuration`() throws {
    try Sample.run { sample in
      let configuration = try #require(try sample.load().configuration)

      #expect(configuration.store == "data/logis.sqlite")
      #expect(configuration.storePath == sample.path("data/logis.sqlite"))
      #expect(configuration.path(to: "/var/logis.sqlite") == "/var/logis.sqlite")
    }
  }

  @Test func `one module runs as several programmes in the order of the file`() throws {
    try Sample.run { sample in
      let second = """

          again-2: { module: visites-sociales, enabled: false, partners: { landlord: lnh, operator: anef } }
        """

      let loaded = try sample.load(Sample.config + second)

      let programmes = try #require(loaded.configuration?.programmes)
      #expect(programmes.map(\.instance.id) == ["visits", "again-2"])
      #expect(programmes.map(\.instance.enabled) == [true, false])
      #expect(programmes[1].definition.declared.graph["diagnosis"]?.due?.within == .months(2))
    }
  }

  @Test func `settings of every kind are read`() throws {
    try Sample.run { sample in
      let loaded = try sample.load(
        CaseConfigurationTests.sample(
          line: 22,
          "    settings: { diagnosis-from: agreement, strict: true, places: 7, "
            + "deposit: 120.50 EUR, motto: \"on\", themes: [health, work] }"))

      #expect(
        loaded.configuration?.programmes[0].settings == [
          "diagnosis-from": .text("agreement"), "strict": .flag(true), "places": .number(7),
          "deposit": .amount(Cents(12_050)), "motto": .text("on"),
          "themes": .list(["health", "work"]),
        ])
    }
  }

  @Test func `stories are the yaml files of a folder by name`() throws {
    try Sample.run { sample in
      try sample.write("", to: "stories/b.yaml")
      try sample.write("", to: "stories/a.yaml")
      try sample.write("", to: "stories/a.csv")

      let loaded = try sample.load(
        CaseConfigurationTests.sample(line: 3, "data: { demonstration: stories }"))

      #expect(
        loaded.configuration?.demonstrationFiles == [
          sample.path("stories/a.yaml"), sample.path("stories/b.yaml"),
        ])
    }
  }

  @Test func `a file of calls is read by a check, and by nobody who does not ask for it`() throws {
    try Sample.run { sample in
      try sample.write("cals: []", to: "calls.yaml")
      let text = CaseConfigurationTests.sample(line: 3, "data: { calls: calls.yaml }")

      let loaded = try sample.load(text)
      let checked = try sample.load(
        text, knownPartners: { _ in ["anef-ferrer", "lnh", "nantes-metropole"] })

      #expect(loaded.configuration?.data.calls == "calls.yaml")
      #expect(checked.configuration == nil)
      #expect(
        checked.defects.filter { $0.hasPrefix("calls.yaml") } == [
          "calls.yaml:1:1: key \"calls\" missing; add \"calls: …\"",
          "calls.yaml:1:1: unknown key \"cals\"; did you mean \"calls\"?",
        ])
    }
  }
}
