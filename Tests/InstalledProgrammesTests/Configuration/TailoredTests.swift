import CaseConfiguration
import CaseKernel
import FoundationEssentials
import ProgrammeConformance
import Testing

/// The programme that the deployer's guide writes without Swift.
@Suite struct TailoredTests {
  private static let guide =
    #filePath.components(separatedBy: "/Tests/")[0]
    + "/Sources/CaseKernel/Documentation.docc/GuideDeployeur.md"

  /// The instance, as the guide adds it to the end of the configuration.
  private static func instance() throws -> String {
    let page = try String(contentsOfFile: guide, encoding: .utf8)
    let block = page.components(separatedBy: "  halte:\n").dropFirst().first ?? ""
    return "  halte:\n" + (block.components(separatedBy: "\nFIN\n").first ?? "") + "\n"
  }

  private func parse(
    _ change: (String) -> String = { $0 }
  ) throws -> (configuration: Configuration?, defects: [Defect]) {
    let text = "organisation: { name: Essai }\nprogrammes:\n" + change(try Self.instance())
    return Configuration.parse(text: text, file: "config.yaml", installed: [])
  }

  private func definition() throws -> ProgrammeDefinition {
    try #require(try parse().configuration?.instance("halte")?.definition)
  }

  private static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? .first
  }

  private func example(_ name: String, _ acts: [Example.Act], on day: Day) -> Example {
    var instance = ProgrammeInstance(id: "halte", module: "sur-mesure", publicName: Text("Halte"))
    instance.partners = ["landlord": ["lnh"], "operator": ["anef-ferrer"]]
    return Example(
      name, settings: [:], household: Household(id: "exemple"), instance: instance, on: day, acts)
  }

  private var begun: [Example.Act] {
    let start = Self.day(2, 3)
    return [
      .open(start, facts: ["origin": "landlord", "supportedElsewhere": "no"]),
      .agree(.support, start), .advance("stay", start),
    ]
  }

  private func codes(_ acts: [Example.Act], on day: Day) throws -> [String] {
    example("halte", acts, on: day).run(try definition()).findings.map(\.code)
  }

  @Test func `it is read without a defect`() throws {
    #expect(try parse().defects == [])
  }

  @Test(arguments: [
    Law.Name.soundGraph, .wellFormedIDs, .labels, .references, .definitionRoundTrip,
    .agreementFirst, .visibility, .missingFacts, .sameFindings,
  ])
  func `it obeys the laws of every programme`(law: Law.Name) throws {
    let definition = try definition()
    var subject = Subject(definition)
    subject.examples = [example("halte", begun, on: Self.day(3, 2))]

    let broken = Conformance.violations(of: subject).filter { $0.law == law }

    #expect(broken == [])
  }

  @Test func `a fact that is expected is missed until it is there`() throws {
    let day = Self.day(2, 10)

    #expect(try codes(begun, on: day).contains("halte/goals-missing"))
    let working = begun + [.record(["goals": "un logement"], Self.day(2, 5))]
    #expect(!(try codes(working, on: day).contains("halte/goals-missing")))
  }

  @Test func `a day may come and not pass`() throws {
    let acts = begun + [.record(["leaveBy": "2026-03-01"], Self.day(2, 5))]

    #expect(!(try codes(acts, on: Self.day(3, 1)).contains("halte/stay-over")))
    #expect(try codes(acts, on: Self.day(3, 2)).contains("halte/stay-over"))
  }

  @Test func `a count stays within its bounds`() throws {
    let keys = Example.Act.log("keys", Self.day(2, 6), facts: ["rooms": "2"])
    let day = Self.day(2, 10)

    #expect(try codes(begun, on: day).contains("halte/keys-once"))
    #expect(!(try codes(begun + [keys], on: day).contains("halte/keys-once")))
    #expect(try codes(begun + [keys, keys], on: day).contains("halte/keys-once"))
  }

  @Test func `two such programmes have findings of their own`() throws {
    let second = try Self.instance().replacing("  halte:\n", with: "  abri:\n")
    let both = try parse { $0 + second }

    #expect(both.defects == [])
    let modules = both.configuration?.programmes.map(\.definition.declared.module.rawValue)
    #expect(modules == ["halte", "abri"])
    #expect(both.configuration?.programmes.map(\.instance.module) == ["sur-mesure", "sur-mesure"])
  }

  @Test func `a kind that observes in every programme observes here too`() throws {
    let kind = "kinds:\n        - { id: review, label: { fr: bilan, en: review } }\n"

    let defects = try parse {
      $0.replacing("kinds:\n        - id: keys", with: kind + "        - id: keys")
    }
    .defects

    #expect(defects.map(\.code) == ["law-agreement"])
  }

  @Test func `what nobody knows excludes nobody`() throws {
    let definition = try definition()
    func verdict(_ facts: Facts) -> Answer {
      let candidate = Candidate(
        household: Household(id: "exemple"),
        instance: ProgrammeInstance(id: "halte", module: "sur-mesure", publicName: Text("Halte")),
        facts: facts, day: Self.day(2, 3))
      return definition.rules.eligibility(candidate).verdict
    }

    #expect(verdict([:]) == .unknown)
    #expect(verdict(["supportedElsewhere": .answer(false)]) == .yes)
    #expect(verdict(["supportedElsewhere": .answer(true)]) == .no)
  }

  @Test(arguments: [
    ("known: origin", "known: orogin", "unknown-value"),
    ("leads-to: [stay, closed]", "leads-to: [stey, closed]", "unknown-value"),
    ("leads-to: [stay, closed]", "leads-to: [closed]", "unreachable"),
    ("leads-to: [closed]", "leads-to: [stay]", "no-way-out"),
    ("observes: true", "observes: false", "measured-unobserved"),
    ("after: entered/stay", "after: entred/stay", "unknown-value"),
    ("field/leaveBy]", "field/goals]", "unknown-value"),
    ("is: no", "is: never", "unknown-value"),
    ("done-by: tripartiteMeeting", "done-by: tripartite", "unknown-value"),
    ("least: 1, most: 1", "least: 3, most: 1", "out-of-range"),
    ("visibility: partners", "visibility: every-partner", "law-disclosure"),
    ("id: goals-missing", "id: stay-over", "duplicate-value"),
    ("not-passed:", "not-past:", "missing-key"),
    ("module: sur-mesure", "module: sur-mesures", "unknown-value"),
    ("halte:", "4-halte:", "not-an-identifier"),
    ("halte:", "sur-mesure:", "id-taken"),
    ("id: stay\n", "id: 2-stay\n", "not-an-identifier"),
    ("label: { fr: Orientation, en: Referral }", "observes: true", "missing-key"),
    ("requires: [ { known: origin } ]", "observes: true", "observed-too-early"),
    ("requires: [ { known: origin } ]", "requires: []", "empty-list"),
    ("from: [stay]", "from: [closed]", "final-phase"),
    ("in: stay", "in: closed", "final-phase"),
    ("of: keys, least: 1, most: 1", "of: keys", "missing-key"),
    ("from: 1, to: 9", "from: 9, to: 1", "out-of-range"),
    ("{ id: declined,", "{ id: declined, from: [stay],", "law-closing"),
    ("roles:\n", "opens-with: [keys]\n      roles:\n", "law-agreement"),
  ])
  func `a defect is told at its line`(right: String, wrong: String, code: String) throws {
    let before = try Self.instance().components(separatedBy: right)[0]
    let line = before.filter { $0 == "\n" }.count + 3

    let defects = try parse { $0.replacing(right, with: wrong, maxReplacements: 1) }.defects

    let told = defects.filter { $0.code == code }.map(\.place.line)
    #expect(told.contains { abs($0 - line) <= 8 }, "\(defects)")
    #expect(try parse { $0.replacing(right, with: wrong, maxReplacements: 1) }.configuration == nil)
  }
}
