import CaseKernel
import CaseOperations
import CaseStore
import Foundation

/// A file to import, in a folder of its own that goes with the value.
final class ImportedFile {
  private let folder: URL
  let path: String

  init(_ text: String, encoding: String.Encoding = .utf8) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("logis-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("bad.csv")
    path = file.path
    try text.write(to: file, atomically: true, encoding: encoding)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The text of another file of the folder, `nil` where there is none.
  func beside(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The lines of defects without the folder in front.
  func lines(_ texts: [Text]) -> [String] {
    texts.map { $0.en.replacingOccurrences(of: folder.path + "/", with: "") }
  }
}

extension House {
  /// Imports households, skipping the defective ones where it is said.
  @discardableResult
  func importing(_ file: ImportedFile, skipping: Bool = false) throws -> ImportReport {
    try ask(ImportHouseholds(ImportFile(file.path, skipsDefective: skipping)))
  }

  /// What is wrong with a file of households, a line each; empty when it was taken.
  func defects(_ text: String) throws -> [String] {
    let file = try ImportedFile(text)
    do {
      try importing(file)
      return []
    } catch let rejected as RejectedRows {
      return file.lines(rejected.defects)
    } catch let problem as Problem {
      return file.lines([problem.message])
    }
  }

  /// A household as the system knows it.
  func stored(_ id: Household.ID) throws -> Household? {
    try deployment.store.read { try $0.household(id) }
  }
}
