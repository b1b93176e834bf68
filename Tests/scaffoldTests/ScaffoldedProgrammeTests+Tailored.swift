import CaseKernel
import Foundation
import Testing

@testable import scaffold

// In the suite of what is written into the reduced house: there is one, for one test at a time.
extension ScaffoldedProgrammeTests {
  @Test func `the module declares what the definition does, and obeys the laws of the house`()
    throws
  {
    let house = try House.reduced()

    let written = try house.run(
      House.scaffold + " Refuge --from-config refuge-44 --config '\(TailoredModuleTests.file)'")
    try house.folder.write([
      SourceFile("Tests/RefugeTests/Declared.swift", try Self.comparison())
    ])
    let tested = try house.run("swift test")

    #expect(written.status == 0, "\(written.output)")
    #expect(written.output.hasSuffix("    module: refuge-44\n"))
    #expect(tested.status == 0, "\(tested.output)")
    #expect(tested.output.contains("Test run with 2 tests"))
    let lint = try house.run(
      "swift format lint --strict --recursive Plugins/Refuge Tests/RefugeTests/RefugeTests.swift")
    #expect(lint.output == "")
  }

  /// A test that holds the module against the definition, rules apart: those are Swift now.
  private static func comparison() throws -> String {
    var declared = try TailoredModuleTests.module().declared
    declared.rules = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(declared), as: UTF8.self)
    return """
      import CaseKernel
      import Foundation
      import Refuge
      import Testing

      @Test func `the module declares what config yaml defined`() throws {
        let json = ##"\(json)"##
        let defined = try JSONDecoder().decode(DeclaredDefinition.self, from: Data(json.utf8))
        let coded = ProgrammeDefinition(Refuge(settings: .init())).declared
        #expect(coded.graph == defined.graph)
        #expect(coded.fields == defined.fields)
        #expect(coded.eventKinds == defined.eventKinds)
        #expect(coded == defined)
      }

      """
  }
}
