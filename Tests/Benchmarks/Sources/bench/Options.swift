import Foundation

/// What the benchmark is asked for on its command line.
struct Options {
  /// The binary that is measured.
  var logis = ".build-static/release/logis"
  /// The library at work, one piece a process.
  var driver = ".build-static/release/bench-driver"
  /// Where `reference` and `measure` are.
  var programs = ".build-bench/c"
  /// The configuration that logis runs with.
  var configuration = "Tests/Benchmarks/config.yaml"
  /// How many households are taken in, each with a case.
  var cases = 10_000
  /// How often each work is measured. The short ones, a list or a start, ten times as often.
  var runs = 5
  /// Where the stores lie: a memory disk if there is one, so that no disk is measured.
  var folder =
    FileManager.default.isWritableFile(atPath: "/dev/shm")
    ? "/dev/shm" : NSTemporaryDirectory()
  /// A small and a large store: every list is timed on both, and nothing else is measured.
  var stores: [String] = []

  static let usage = """
    usage: bench [--logis BINARY] [--driver BINARY] [--c FOLDER] [--config FILE] [--cases N]
                 [--runs N] [--folder FOLDER]
           bench --flat SMALL.sqlite,LARGE.sqlite [--logis BINARY] [--runs N] [...]
    """

  /// Reads options in pairs of a name and a value.
  init(_ arguments: [String]) throws(BenchError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .usage("\(name): a value is missing") }
      switch name {
      case "--logis": logis = value
      case "--driver": driver = value
      case "--c": programs = value
      case "--config": configuration = value
      case "--folder": folder = value
      case "--cases": cases = try Self.count(value, of: name)
      case "--runs": runs = try Self.count(value, of: name)
      case "--flat": stores = value.split(separator: ",").map(String.init)
      default: throw .usage("\(name): no such option")
      }
    }
    guard stores.isEmpty || stores.count == 2 else { throw .usage("--flat: two stores") }
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
  /// The two sides did not do the same.
  case different(String)

  var description: String {
    switch self {
    case .usage(let reason):
      "\(reason)\n\(Options.usage)"
    case .commandFailed(let command, let exitCode, let errors):
      "\"\(command)\" failed with exit code \(exitCode):\n\(errors)"
    case .unreadable(let what):
      "\(what) can't be read"
    case .different(let what):
      "both sides should have \(what) alike, and have not"
    }
  }
}
