import Foundation

/// A story told on the command line, as a text: commands after `$ `, what they print below.
///
/// - A line `[exit 65]` ends the output of a command that ends with another code than 0.
/// - `[…]` stands for anything within a line: instants, hashes, folders.
/// - Lines that begin with `# ` are comments.
struct Transcript {
  let name: String
  var steps: [Step]

  struct Step {
    var comments: [String] = []
    var command: String
    var output: [String] = []
  }

  init(name: String, text: String) {
    self.name = name
    steps = []
    var comments: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(comments: comments, command: String(line.dropFirst(2))))
        comments = []
      } else if line.hasPrefix("# ") {
        comments.append(line)
      } else if let last = steps.indices.last {
        steps[last].output.append(line)
      }
    }
    for index in steps.indices { steps[index].output = Self.trimmed(steps[index].output) }
  }

  /// The transcript as it is written in its file.
  var text: String {
    steps.map { step in
      (step.comments + ["$ " + step.command] + step.output).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  static func trimmed(_ lines: [String]) -> [String] {
    var kept = lines[...]
    while kept.last?.isEmpty == true { kept.removeLast() }
    return Array(kept)
  }

  /// Whether a printed line is the one expected, `[…]` standing for anything.
  static func matches(_ printed: String, _ expected: String) -> Bool {
    let parts = expected.components(separatedBy: "[…]")
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return printed == expected
    }
    guard printed.hasPrefix(first) else { return false }
    var rest = printed.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

/// A folder with a configuration, a store and the built `logis`, in which transcripts are played.
struct Stage {
  let folder: URL
  let variables: [String: String]

  init(today: String = "2026-03-02") throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("logis-transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    variables = [
      "PATH": Self.binaries.path + ":/usr/bin:/bin", "HOME": folder.path, "COLUMNS": "100",
      "LOGIS_CONFIG": Self.package.appendingPathComponent("config.yaml").path,
      "LOGIS_STORE": "logis.sqlite", "LOGIS_USER": "claire", "LOGIS_TODAY": today,
      "LANG": "C.UTF-8", "ROOT": Self.package.path,
    ]
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The root of the package, where `config.yaml` and the seeds are.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where the tests and `logis` were built.
  static let binaries = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// Runs a line of shell in the folder; both streams come back in the order written.
  func run(_ command: String) throws -> (output: String, status: Int32) {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "exec 2>&1; " + command]
    shell.environment = variables
    shell.currentDirectoryURL = folder
    let pipe = Pipe()
    shell.standardOutput = pipe
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), shell.terminationStatus)
  }

  /// What a step prints, as a transcript writes it.
  func play(_ step: Transcript.Step) throws -> [String] {
    let (output, status) = try run(step.command)
    let hidden = output.replacingOccurrences(of: folder.path, with: "[…]")
      .replacingOccurrences(of: Self.package.path, with: "[…]")
    var lines = Transcript.trimmed(
      hidden.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    if status != 0 { lines.append("[exit \(status)]") }
    return lines
  }
}
