internal import Glibc

/// The folder of a file: what a file names counts from there.
struct Folder {
  /// The folder as written, with its last slash; empty for the current one.
  let path: String

  /// The folder that holds a file.
  init(of file: String) {
    path = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  /// The path of a file named from here; an absolute one stays.
  func path(to written: String) -> String {
    written.hasPrefix("/") ? written : path + written
  }

  /// What stands at a path, if anything.
  enum Content {
    case file
    case folder
  }

  /// Whether a file or a folder stands at a path; `nil` if nothing does that may be seen.
  static func content(at path: String) -> Content? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// The path itself or, for a folder, its visible files with this ending, sorted by name.
  static func files(at path: String, named ending: String) -> [String] {
    guard content(at: path) == .folder, let directory = opendir(path) else { return [path] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) && !name.hasPrefix(".") { names.append(name) }
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    return names.sorted().map { folder + $0 }
  }
}
