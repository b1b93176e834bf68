import Foundation

@testable import scaffold

/// A package of two programmes, in a folder that goes away with the value.
final class TemporaryPackage {
  let folder: PackageFolder

  init() throws {
    let name = "scaffold-\(UUID().uuidString)"
    folder = PackageFolder(root: FileManager.default.temporaryDirectory.appending(path: name))
    try write(
      PackageFolder.manifest,
      "let programmes = [\n  \"Accueil\", \"VisitesSociales\",\n]\nlet others = [\"Zebre\"]\n")
    try write(
      PackageFolder.registry,
      """
      import Accueil
      package import CaseKernel
      import VisitesSociales

      package enum InstalledProgrammes {
        package static let all: [InstalledProgramme] = [
          InstalledProgramme(Accueil.self), InstalledProgramme(VisitesSociales.self),
        ]
      }

      """)
    for (name, id) in [("Accueil", "accueil"), ("VisitesSociales", "visites-sociales")] {
      try write("Plugins/\(name)/\(name).swift", "ProgrammeDescription(\n  \"\(id)\", version: 1)")
    }
    try write(
      "Sources/CaseKernel/Kernel.swift",
      "public struct Household: Hashable {}\npublic typealias ModuleID = Identifier<ModuleMark>\n")
    try write("Tests/ConformanceTests/Tests.swift", "")
  }

  deinit { try? FileManager.default.removeItem(at: folder.root) }

  func add(_ name: String, id: String? = nil) throws {
    let programme = try NewProgramme(name, french: "Halte de nuit", id: id)
    try folder.write(try folder.files(adding: programme))
  }

  func write(_ path: String, _ text: String) throws {
    let file = folder.url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.url(path)), as: UTF8.self)
  }

  /// Every file and folder with what it holds.
  func everything() throws -> [String: Data?] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.root.path)
    return Dictionary(
      paths.map { ($0, FileManager.default.contents(atPath: folder.url($0).path)) },
      uniquingKeysWith: { first, _ in first })
  }
}
