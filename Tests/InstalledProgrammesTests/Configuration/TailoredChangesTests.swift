import CaseConfiguration
import CaseKernel
import Foundation
import ProgrammeConformance
import Testing

/// A programme without Swift that says everything a definition may say, changed by a hasty hand.
@Suite struct TailoredChangesTests {
  private static let file =
    ShippedFilesTests.root.appending(path: "Tests/scaffoldTests/tailored.yaml").path

  private static func source() throws -> String {
    try String(contentsOfFile: file, encoding: .utf8)
      .components(separatedBy: "\n").filter { !$0.hasPrefix("  ailleurs:") }.joined(separator: "\n")
  }

  /// The laws that a definition obeys whatever it says; `labels` is not among them, for one
  /// wording may do for both languages there.
  private static let laws: Set<Law.Name> = [
    .soundGraph, .wellFormedIDs, .references, .definitionRoundTrip, .agreementFirst, .visibility,
    .overlays, .missingFacts,
  ]

  @Test func `the definition that is changed has no defect, and obeys the laws`() throws {
    let (configuration, defects) = Configuration.parse(
      text: try Self.source(), file: Self.file, installed: [])

    #expect(defects == [])
    #expect(violations(try #require(configuration)) == [])
  }

  @Test(arguments: 0..<8)
  func `a thousand changes each give a programme that obeys the laws, or a defect at its line`(
    share: Int
  ) throws {
    let text = try Self.source()
    let root = try #require(YAMLDocument.parse(text: text, file: Self.file).root)
    let source = Array(text)
    let keys = KeyPlace.all(in: root, of: source)
    var random = SeededNumbers(seed: UInt64(44 + share))
    var refused = 0

    for _ in 0..<125 {
      let change = try #require(KeyChange(ofOneOf: keys, in: source, using: &random))

      let (configuration, defects) = Configuration.parse(
        text: change.text, file: Self.file, installed: [])

      let errors = defects.filter { $0.severity == .error }
      #expect((configuration == nil) == !errors.isEmpty)
      #expect(errors.filter { !isRight($0, change) } == [], "\(change): \(change.lines)")
      refused += errors.isEmpty ? 0 : 1
      if let configuration { #expect(violations(configuration) == [], "\(change)") }
    }

    #expect(refused > 60 && refused < 125)
  }

  /// At the line of the change or of the key above it; or where something names what is gone. A
  /// role that is renamed is held by nobody.
  private func isRight(_ defect: Defect, _ change: KeyChange) -> Bool {
    change.lines.contains(defect.place.line)
      || defect.code == "missing-role"
      || change.words.contains { defect.message.en.contains("\"\($0)\"") }
  }

  private func violations(_ configuration: Configuration) -> [Violation] {
    configuration.programmes.flatMap { programme in
      var subject = Subject(programme.definition)
      subject.examples = [opening(programme)]
      return Conformance.violations(of: subject).filter { Self.laws.contains($0.law) }
    }
  }

  private func opening(_ programme: ConfiguredProgramme) -> Example {
    let day = Day(year: 2026, month: 1, day: 5) ?? .first
    let household = Household(
      id: "exemple", kind: programme.definition.declared.householdKinds.first ?? .family)
    var instance = ProgrammeInstance(
      id: programme.instance.id, module: "sur-mesure", publicName: programme.instance.publicName)
    instance.partners = programme.instance.partners
    return Example("an opening", household: household, instance: instance, on: day, [.open(day)])
  }
}
