import CaseConfiguration
import CaseKernel
import Testing

@Suite struct EffectiveValuesTests {
  /// The values of the sample by path, with the origin in a word or the place of the file.
  private func values(_ text: String = Sample.config) throws -> [(path: String, shown: String)] {
    let (configuration, _) = Configuration.parse(
      text: text.replacing("partners: seeds/partners.yaml", with: ""), file: "config.yaml",
      installed: Sample.installed)
    return try #require(configuration).values.map { value in
      let origin =
        switch value.origin {
        case .file(let place): place.description
        case .standard: "product"
        case .module: "module"
        }
      return (value.path, "\(value.value) (\(origin))")
    }
  }

  private func value(of path: String, in text: String = Sample.config) throws -> String? {
    try values(text).first { $0.path == path }?.shown
  }

  @Test func `a written value shows where it is written`() throws {
    #expect(try value(of: "store") == "data/logis.sqlite (config.yaml:2:8)")
    #expect(
      try value(of: "programmes.visits.capacity.households") == "55 (config.yaml:13:29)")
    #expect(try value(of: "programmes.visits.budget.2015") == "30000 EUR (config.yaml:17:21)")
  }

  @Test func `a list of plain values is one value`() throws {
    #expect(
      try value(of: "programmes.visits.partners.steering") == "[dep, metro] (config.yaml:10:18)")
  }

  @Test func `a default of the product and a default of the module are told apart`() throws {
    #expect(try value(of: "calendar.working-days") == "[mon, tue, wed, thu, fri] (product)")
    #expect(try value(of: "programmes.visits.capacity.beyond") == "warn (product)")
    #expect(
      try value(of: "programmes.visits.prices[1].counting") == "anniversary-months (product)")
    #expect(
      try value(of: "programmes.visits.settings.diagnosis-from") == "liaison-form (module)")
    #expect(try value(of: "programmes.visits.public-name.fr") == "Visites d'essai (module)")
    #expect(try value(of: "programmes.visits.positive-exits") == "[autonomous] (module)")
  }

  @Test func `a setting that is written hides its default`() throws {
    let shown = try values().filter { $0.path.hasSuffix("settings.diagnosis-within") }.map(\.shown)

    #expect(shown == ["3 months (config.yaml:22:35)"])
  }

  @Test func `no path stands twice and no id alone is a value`() throws {
    let paths = try values().map(\.path)

    #expect(Set(paths).count == paths.count)
    #expect(!paths.contains("programmes.visits"))
  }

  @Test func `the deployment comes first, then its programmes in order`() throws {
    let second = "\n  other: { module: visites-sociales, partners: { landlord: a, operator: b } }\n"

    let owners = try values(Sample.config + second).map { path, _ in
      path.hasPrefix("programmes.") ? String(path.split(separator: ".")[1]) : ""
    }

    #expect(
      owners.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == ["", "visits", "other"])
  }
}
