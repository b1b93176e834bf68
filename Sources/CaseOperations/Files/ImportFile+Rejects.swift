import CaseKernel
import Glibc
import Interchange

extension ImportFile {
  /// Writes the rejected rows, as they stand in the file, where they can be mended and imported.
  func writeRejected(_ rows: [[String]], header: [String]) throws -> String {
    let target = rejects ?? freeName
    guard !Self.isSame(target, path) else {
      throw Problem(
        "rejects-overwrite",
        Text(
          fr: "\(target) : les lignes rejetées écraseraient le fichier importé",
          en: "\(target): the rejected rows would overwrite the imported file"),
        remedy: Text(fr: "choisir un autre nom : --rejects", en: "choose another: --rejects"))
    }
    do {
      try CSVWriter.write(header: header, rows: rows, to: target)
    } catch {
      throw Problem(error)
    }
    return target
  }

  /// `persons.rejected.csv` beside `persons.csv`, or `persons.rejected-2.csv` where that is taken:
  /// somebody may be mending an earlier one.
  private var freeName: String {
    let stem = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
    let names = (2...).lazy.map { "\(stem).rejected-\($0).csv" }
    let first = "\(stem).rejected.csv"
    guard Self.exists(first) else { return first }
    return names.first { !Self.exists($0) } ?? first
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether two paths lead to one file.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return left == right }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
