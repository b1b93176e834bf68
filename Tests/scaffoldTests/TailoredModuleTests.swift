import CaseConfiguration
import CaseKernel
import Foundation
import Testing

@testable import scaffold

/// `tailored.yaml`, which says everything that a definition may say, becomes a module.
@Suite struct TailoredModuleTests {
  static let file = House.whole.url("Tests/scaffoldTests/tailored.yaml").path

  static func module() throws -> TailoredModule {
    let instance = try TailoredInstance("refuge-44", in: file)
    return TailoredModule(try instance.programme(named: "Refuge", id: nil), instance.definition)
  }

  @Test func `each rule is shown both ways, and the house reads a dozen stories`() throws {
    let module = try Self.module()

    #expect(module.unshown.map(\.id.rawValue) == [])
    #expect(module.shown.count == 5)
    #expect(module.stories.count >= 12)
    #expect(Set(module.stories.map(\.name)).count == module.stories.count)
  }

  @Test func `the lines to replace are those of module and definition`() throws {
    let instance = try TailoredInstance("refuge-44", in: Self.file)
    let lines = try String(contentsOfFile: Self.file, encoding: .utf8).components(separatedBy: "\n")

    #expect(lines[instance.moduleLine - 1] == "    module: sur-mesure")
    #expect(lines[instance.definitionLines.lowerBound - 1] == "    definition:")
    #expect(instance.definitionLines.upperBound == lines.count - 1)
  }

  @Test func `an overlay stays with the instance`() throws {
    #expect(try Self.module().declared.graph["stay"]?.label.en == "Stay")
  }

  @Test func `an instance that is not there is refused, with the nearest`() {
    #expect(throws: scaffold.Refusal.noInstance("refuge-45", file: Self.file, nearest: "refuge-44"))
    {
      try TailoredInstance("refuge-45", in: Self.file)
    }
  }

  @Test func `an instance that has a module is refused`() {
    #expect(throws: scaffold.Refusal.notTailored("ailleurs", at: "\(Self.file):4:3")) {
      try TailoredInstance("ailleurs", in: Self.file)
    }
  }

  @Test func `every defect of the definition is told`() throws {
    let package = try TemporaryPackage()
    let text = try String(contentsOfFile: Self.file, encoding: .utf8)
      .replacing("known: origin", with: "known: orogin")
      .replacing("of: letter, most: 2", with: "of: leter, most: 2")
    try package.write("config.yaml", text)
    let file = package.folder.url("config.yaml").path

    #expect {
      try TailoredInstance("refuge-44", in: file)
    } throws: { error in
      guard case .configuration(let defects) = error as? scaffold.Refusal else { return false }
      return defects.count == 3 && defects.allSatisfy { $0.hasPrefix("\(file):") }
    }
  }

  @Test func `a module that is there already is refused, and nothing is written`() throws {
    let package = try TemporaryPackage()
    try package.write("Plugins/Refuge/Refuge.swift", "ProgrammeDescription(\n\"other\"")
    let before = try package.everything()
    let programme = try Self.module().programme

    #expect(throws: scaffold.Refusal.nameTaken("Refuge", by: "Plugins/Refuge")) {
      try package.folder.files(adding: programme, sources: [])
    }
    #expect(try package.everything() == before)
  }
}
