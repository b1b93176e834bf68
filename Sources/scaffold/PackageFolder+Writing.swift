import FoundationEssentials

/// A file to be written, from the root of the package.
struct SourceFile: Equatable {
  let path: String
  let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }
}

extension PackageFolder {
  /// Writes every file, or leaves the folder as it was.
  ///
  /// - Throws: what the file system says of the first file that could not be written.
  func write(_ files: [SourceFile]) throws {
    var undo: [() -> Void] = []
    do {
      for file in files { undo += try write(file) }
    } catch {
      for step in undo.reversed() { step() }
      throw error
    }
  }

  /// Writes a file, and says how to take it back.
  private func write(_ file: SourceFile) throws -> [() -> Void] {
    let target = url(file.path)
    let folder = target.deletingLastPathComponent()
    let manager = FileManager.default
    var undo: [() -> Void] = []
    if !manager.fileExists(atPath: folder.path) {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      undo.append { try? manager.removeItem(at: folder) }
    }
    let old = manager.contents(atPath: target.path)
    do {
      try Data(file.text.utf8).write(to: target, options: .atomic)
    } catch {
      for step in undo { step() }
      throw error
    }
    undo.append {
      if let old {
        try? old.write(to: target, options: .atomic)
      } else {
        try? manager.removeItem(at: target)
      }
    }
    return undo
  }
}
