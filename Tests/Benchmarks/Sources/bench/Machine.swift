import Foundation

/// Runs commands through `measure`, in one folder that is removed at the end.
struct Machine {
  /// Where the stores of both sides lie.
  let folder: URL
  private let measure: String
  /// The plain C side.
  let reference: String

  init(programs: String, under parent: String) throws {
    measure = programs + "/measure"
    reference = programs + "/reference"
    folder = URL(fileURLWithPath: parent).appendingPathComponent("logis-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func removeFolder() { try? FileManager.default.removeItem(at: folder) }

  /// Removes a store with what SQLite lays beside it.
  func removeStore(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Lays down a copy of a store that nobody has open, in place of whatever was there.
  func copyStore(_ source: String, to target: String) throws {
    removeStore(target)
    try FileManager.default.copyItem(atPath: source, toPath: target)
  }

  /// Runs a command to its end, its output kept in a file as a script would.
  @discardableResult
  func run(_ program: String, _ arguments: [String]) throws -> Cost {
    let report = path("report")
    try spawn([measure, report, program] + arguments)
    let figures = try String(contentsOfFile: report, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard figures.count == 5 else { throw BenchError.unreadable("the report of measure") }
    guard figures[4] == 0 else {
      throw BenchError.commandFailed(
        command: ([program] + arguments).joined(separator: " "), exitCode: figures[4],
        errors: (try? String(contentsOfFile: path("errors"), encoding: .utf8)) ?? "")
    }
    return Cost(
      wall: Double(figures[0]) / 1e9, cpu: Double(figures[1] + figures[2]) / 1e6,
      peak: figures[3])
  }

  /// The last output of a command.
  func output() throws -> String { try String(contentsOfFile: path("output"), encoding: .utf8) }

  /// Starts a program and waits for it. Foundation's `Process` would take 60 ms a time to notice.
  private func spawn(_ words: [String]) throws {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "output"), (2, "errors")] {
      posix_spawn_file_actions_addopen(
        &files, descriptor, path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer {
      for argument in arguments { free(argument) }
    }
    var child = pid_t()
    var status: Int32 = 0
    guard posix_spawn(&child, words[0], &files, nil, &arguments, environ) == 0,
      waitpid(child, &status, 0) == child, status == 0
    else { throw BenchError.unreadable("the end of \(words[0])") }
  }
}
