import Foundation
import Testing

@testable import scaffold

@Suite struct PackageFolderTests {
  @Test func `a programme is installed in the order of the lists`() throws {
    let package = try TemporaryPackage()

    try package.add("Halte")

    #expect(
      try package.text(PackageFolder.manifest) == """
        let programmes = [
          "Accueil",
          "Halte",
          "VisitesSociales",
        ]
        let others = ["Zebre"]

        """)
    #expect(
      try package.text(PackageFolder.registry) == """
        import Accueil
        package import CaseKernel
        import Halte
        import VisitesSociales

        package enum InstalledProgrammes {
          package static let all: [InstalledProgramme] = [
            InstalledProgramme(Accueil.self),
            InstalledProgramme(Halte.self),
            InstalledProgramme(VisitesSociales.self),
          ]
        }

        """)
  }

  @Test func `the registry is sorted by id, the manifest by name`() throws {
    let package = try TemporaryPackage()

    try package.add("Zone", id: "a-zone")

    let registry = try package.text(PackageFolder.registry)
    #expect(registry.contains("import VisitesSociales\nimport Zone\n\npackage enum"))
    #expect(
      registry.contains("= [\n    InstalledProgramme(Zone.self),\n    InstalledProgramme(Acc"))
    #expect(
      try package.text(PackageFolder.manifest).contains("\"VisitesSociales\",\n  \"Zone\",\n"))
  }

  @Test func `the same programme is refused the second time, and nothing changes`() throws {
    let package = try TemporaryPackage()
    try package.add("Halte")
    let before = try package.everything()

    #expect(throws: Refusal.nameTaken("Halte", by: "Plugins/Halte")) { try package.add("Halte") }
    #expect(throws: Refusal.idTaken("halte", by: "Halte")) { try package.add("Abri", id: "halte") }
    #expect(try package.everything() == before)
  }

  @Test(arguments: [
    ("CaseKernel", "Sources/CaseKernel"), ("Casekernel", "Sources/CaseKernel"),
    ("Household", "a type of CaseKernel"), ("ModuleID", "a type of CaseKernel"),
    ("Settings", "a word of Swift"), ("Conformance", "Tests/ConformanceTests"),
  ])
  func `a name that means something else already is refused`(name: String, place: String) throws {
    let package = try TemporaryPackage()
    let before = try package.everything()

    #expect(throws: Refusal.nameTaken(name, by: place)) { try package.add(name) }
    #expect(try package.everything() == before)
  }

  @Test func `a folder that is not the package is refused`() throws {
    let package = try TemporaryPackage()
    let inner = PackageFolder(root: package.folder.url("Sources"))
    let programme = try NewProgramme("Halte", french: "Halte de nuit")

    #expect(throws: Refusal.notThePackage(missing: PackageFolder.manifest)) {
      try inner.files(adding: programme)
    }
  }

  @Test func `a list that holds more than names is left to people`() throws {
    let package = try TemporaryPackage()
    try package.write(PackageFolder.manifest, "let programmes = [\n  named(\"Accueil\")\n]\n")
    let before = try package.everything()

    #expect(throws: Refusal.self) { try package.add("Halte") }
    #expect(try package.everything() == before)
  }

  @Test func `a file that cannot be written takes the others back`() throws {
    let package = try TemporaryPackage()
    let before = try package.everything()
    let files = [
      SourceFile("Plugins/Halte/Halte.swift", "new"), SourceFile(PackageFolder.manifest, "new"),
      SourceFile("Package.swift/Halte.swift", "no folder"),
    ]

    #expect(throws: (any Error).self) { try package.folder.write(files) }
    #expect(try package.everything() == before)
  }
}
