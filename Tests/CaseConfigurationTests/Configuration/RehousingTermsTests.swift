import CaseConfiguration
import CaseKernel
import Testing

@Suite struct RehousingTermsTests {
  private static func with(top: String, programme: String = "") -> String {
    Sample.config.replacing("data:", with: "rehousing: { \(top) }\ndata:")
      + (programme.isEmpty ? "\n" : "\n    rehousing: { \(programme) }\n")
  }

  @Test func `without a word, the usual caps and chances hold`() throws {
    try Sample.run { folder in
      let terms = try #require(try folder.load().configuration).terms.rehousing

      #expect((terms.cycles, terms.chains) == (.atMost(3), .atMost(4)))
      #expect(terms.acceptance.proposed == 540)
      #expect(terms.bases(on: .first) == [3000, 2000, 1500, 1000])
    }
  }

  @Test func `a programme changes key by key`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        Self.with(
          top: "cycles: 2, effort-rate: 30.5 %, acceptance: { proposed: 60 % }",
          programme: "cycles: unbounded, acceptance: { visited: 80 % }, horizon: 6 months"))

      let configuration = try #require(loaded.configuration)
      let (all, own) = (
        configuration.terms.rehousing, configuration.programmes[0].terms.rehousing
      )
      #expect((all.cycles, all.effortRate) == (.atMost(2), 305))
      #expect((own.cycles, own.chains, own.effortRate) == (.unbounded, .atMost(4), 305))
      #expect((own.acceptance.proposed, own.acceptance.visited) == (600, 800))
    }
  }

  @Test func `bases are dated`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        Self.with(
          top: "bases: [ { from: 2026-01-01, dalo: 5000 }, { from: 2027-01-01, dalo: 6000 } ]"))

      let terms = try #require(loaded.configuration).terms.rehousing
      #expect(terms.bases(on: Day("2026-12-31") ?? .first) == [5000, 2000, 1500, 1000])
      #expect(terms.bases(on: Day("2027-01-01") ?? .first)[0] == 6000)
      #expect(terms.bases(on: Day("2025-12-31") ?? .first)[0] == 3000)
    }
  }

  @Test(arguments: [
    "cycles: 51", "cycles: many", "objective: best", "acceptance: { proposed: 54 }",
    "effort-rate: 101 %", "unknown: perhaps", "horizon: 0 days", "waiting-list: { F5: 200 }",
    "bases: [ { dalo: 1 } ]", "consents: [ { between: [lnh], answer: no } ]",
    "consents: [ { between: [lnh, erilia], answer: conditional } ]",
    "consents: [ { between: [lnh, erilia], answer: no, condition: x } ]", "cycle: 3",
  ])
  func `what makes no sense is refused with its place`(_ written: String) throws {
    try Sample.run { folder in
      let loaded = try folder.load(Self.with(top: written))

      #expect(loaded.configuration == nil)
      #expect(loaded.defects.contains { $0.hasPrefix("config.yaml:3:") })
    }
  }
}
