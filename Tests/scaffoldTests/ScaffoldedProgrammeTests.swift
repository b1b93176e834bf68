import Foundation
import Testing

@testable import scaffold

/// A programme is written into a reduced copy of the house, built there, and held against the laws.
@Suite(.serialized) struct ScaffoldedProgrammeTests {
  @Test func `what scaffold writes builds, and obeys the laws of the house`() throws {
    let house = try House.reduced()

    let written = try house.run(House.scaffold + #" Halte "Halte de nuit""#)
    let tested = try house.run("swift test")

    #expect(written.status == 0, "\(written.output)")
    #expect(written.output.hasSuffix("{ landlord: lnh, operator: anef-ferrer } }\n"))
    #expect(tested.status == 0, "\(tested.output)")
    #expect(tested.output.contains(#""the programme obeys the laws of the house" passed"#))
    #expect(tested.output.contains("Test run with 2 tests"))
  }

  @Test func `the tutorial, followed word by word, ends with a programme that obeys the laws`()
    throws
  {
    let (house, tutorial) = (try House.reduced(), try Self.tutorial())

    try house.follow(tutorial) { command in
      if command.hasPrefix("swift test ") { return command }
      guard command.hasPrefix("swift run scaffold ") else { return nil }
      return House.scaffold + command.dropFirst("swift run scaffold".count)
    }

    #expect(tutorial.steps.count > 20)
  }

  @Test(
    .enabled(
      if: copy != nil,
      "it builds the whole house in a copy: .ci/tutorial-check makes one and names it"))
  func `the tutorial, followed word by word in a clean copy, closes a case`() throws {
    let house = House(at: URL(filePath: try #require(Self.copy)))

    try house.follow(Self.tutorial())

    #expect(try house.text("config.yaml").contains("module: halte"))
  }

  /// The copy that `.ci/tutorial-check` made.
  private static let copy = ProcessInfo.processInfo.environment["LOGIS_TUTORIAL_COPY"]

  private static func tutorial() throws -> Tutorial {
    let page = House.whole.url("Sources/CaseKernel/Documentation.docc/WritingAProgramme.md")
    return Tutorial(String(decoding: try Data(contentsOf: page), as: UTF8.self))
  }
}
