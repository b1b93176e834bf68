import Foundation

/// Lays sources out as the house does, with the toolchain's own formatter.
struct Layout {
  /// The rules of the layout, at the root of the package.
  let rules: URL

  /// The same files, laid out.
  ///
  /// - Throws: what the formatter or the file system says.
  func laidOut(_ files: [SourceFile]) throws -> [SourceFile] {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "scaffold-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    let package = PackageFolder(root: folder)
    try package.write(files)
    try format(files.map { package.url($0.path).path })
    return try files.map { file in
      SourceFile(
        file.path, String(decoding: try Data(contentsOf: package.url(file.path)), as: UTF8.self))
    }
  }

  private func format(_ paths: [String]) throws {
    let formatter = Process()
    formatter.executableURL = URL(filePath: "/usr/bin/env")
    formatter.arguments =
      ["swift", "format", "format", "--in-place", "--configuration", rules.path] + paths
    try formatter.run()
    formatter.waitUntilExit()
    guard formatter.terminationStatus == 0 else { throw Refusal.notLaidOut }
  }
}
