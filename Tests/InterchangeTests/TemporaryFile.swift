import Foundation

/// A path in the temporary folder that nothing else uses; the file is removed with the value.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]? = nil) {
    path = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    guard let bytes else { return }
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }

  var bytes: [UInt8] {
    FileManager.default.contents(atPath: path).map(Array.init) ?? []
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}

extension TemporaryFile {
  /// The mode of the file.
  var permissions: Int? {
    get throws {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
  }
}
