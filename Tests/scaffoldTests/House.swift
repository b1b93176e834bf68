import Foundation

@testable import scaffold

/// A copy of the house in which commands are run and files are changed.
///
/// The reduced one holds what a programme and its laws need, the kernel, the kit and the list of the
/// programmes, and no programme: it builds in seconds. It stays in `.build` for the next run.
struct House {
  let folder: PackageFolder

  init(at root: URL) { folder = PackageFolder(root: root) }

  /// The house without its programmes.
  static func reduced() throws -> House {
    let house = House(at: whole.root.appending(path: ".build/reduced-house"))
    for added in ["Package.swift", "config.yaml", "Sources", "Plugins", "Tests"] {
      try? FileManager.default.removeItem(at: house.folder.url(added))
    }
    for shared in ["Sources/CaseKernel", "Tests/ProgrammeConformance", ".swift-format"] {
      let link = house.folder.url(shared)
      try? FileManager.default.removeItem(at: link)
      try FileManager.default.createDirectory(
        at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: whole.url(shared))
    }
    let manifest = try text(whole, PackageFolder.manifest)
    let registry = try text(whole, PackageFolder.registry)
    try house.folder.write([
      SourceFile(PackageFolder.manifest, Self.withoutProgrammes(manifest: manifest)),
      SourceFile(PackageFolder.registry, Self.withoutProgrammes(registry: registry)),
      SourceFile("config.yaml", try text(whole, "config.yaml")),
    ])
    return house
  }

  /// The package that these tests belong to.
  static let whole = PackageFolder(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  /// The command as it was built with these tests.
  static let scaffold = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "scaffold").path

  func text(_ path: String) throws -> String { try Self.text(folder, path) }

  private static func text(_ folder: PackageFolder, _ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.url(path)), as: UTF8.self)
  }

  /// Runs a line of shell at the root; both streams come back in the order written.
  func run(_ command: String) throws -> (output: String, status: Int32) {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", "exec 2>&1; " + command]
    shell.currentDirectoryURL = folder.root
    let pipe = Pipe()
    (shell.standardOutput, shell.standardInput) = (pipe, FileHandle.nullDevice)
    try shell.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), shell.terminationStatus)
  }
}

// The two sources that know every programme and every target, cut down.
extension House {
  private static func withoutProgrammes(manifest: String) -> String {
    let list = manifest.between("let programmes = [", and: "]") ?? ""
    let targets = manifest.between("let package = Package(", and: "\n)\n") ?? ""
    let engines = manifest.between("let engines: [String: [String]] = [", and: "\n]") ?? ""
    return manifest.replacing(list, with: "", maxReplacements: 1)
      .replacing(engines, with: ":", maxReplacements: 1)
      .replacing(targets, with: reducedTargets, maxReplacements: 1)
  }

  private static let reducedTargets = """

      name: "logis",
      targets: [
        .target(name: "CaseKernel", swiftSettings: house),
        .target(
          name: "InstalledProgrammes",
          dependencies: ["CaseKernel"] + programmes.map { .init(stringLiteral: $0) },
          swiftSettings: house),
        .target(
          name: "ProgrammeConformance", dependencies: ["CaseKernel"],
          path: "Tests/ProgrammeConformance", swiftSettings: house),
      ]
    """

  private static func withoutProgrammes(registry: String) -> String {
    let list = registry.between("[InstalledProgramme] = [", and: "\n  ]") ?? ""
    return registry.replacing(list, with: "", maxReplacements: 1)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("import ") }
      .joined(separator: "\n")
  }
}

extension String {
  /// What stands between a text and the first place where another follows it.
  fileprivate func between(_ start: String, and end: String) -> String? {
    guard let head = firstRange(of: start),
      let tail = self[head.upperBound...].firstRange(of: end)
    else { return nil }
    return String(self[head.upperBound..<tail.lowerBound])
  }
}
