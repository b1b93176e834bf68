import Foundation

/// What the benchmark is asked for on its command line.
struct Options {
  /// The binary that is measured.
  var logis = ".build-static/release/logis"
  /// Where `reference` and `measure` are.
  var programs = ".build-bench/c"
  /// The configuration that logis runs with.
  var configuration = "Tests/Benchmarks/config.yaml"
  /// How many households are imported.
  var households = 10_000
  /// How many cases are opened; each costs both sides a process.
  var cases = 10_000
  /// How often each work is measured. The short ones, a list or a start, ten times as often.
  var runs = 5
  /// Where the stores lie: a memory disk if there is one, so that no disk is measured.
  var folder =
    FileManager.default.isWritableFile(atPath: "/dev/shm")
    ? "/dev/shm" : NSTemporaryDirectory()

  static let usage = """
    usage: bench [--logis BINARY] [--c FOLDER] [--config FILE] [--households N] [--cases N]
                 [--runs N] [--folder FOLDER]
    """

  /// Reads options in pairs of a name and a value.
  init(_ arguments: [String]) throws(BenchError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .usage("\(name): a value is missing") }
      switch name {
      case "--logis": logis = value
      case "--c": programs = value
      case "--config": configuration = value
      case "--folder": folder = value
      case "--households": households = try Self.count(value, of: name)
      case "--cases": cases = try Self.count(value, of: name)
      case "--runs": runs = try Self.count(value, of: name)
      default: throw .usage("\(name): no such option")
      }
    }
    guard cases <= households else { throw .usage("--cases: at most one a household") }
  }

  private static func count(_ text: String, of name: String) throws(BenchError) -> Int {
    guard let count = Int(text), count > 0 else {
      throw .usage("\(name): \"\(text)\" is not a count")
    }
    return count
  }
}

/// Why there is no measurement.
enum BenchError: Error, CustomStringConvertible {
  case usage(String)
  case commandFailed(command: String, exitCode: Int, errors: String)
  case unreadable(String)

  var description: String {
    switch self {
    case .usage(let reason):
      "\(reason)\n\(Options.usage)"
    case .commandFailed(let command, let exitCode, let errors):
      "\"\(command)\" failed with exit code \(exitCode):\n\(errors)"
    case .unreadable(let what):
      "\(what) can't be read"
    }
  }
}
