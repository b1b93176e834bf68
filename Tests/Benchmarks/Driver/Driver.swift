import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Glibc
import InstalledProgrammes

/// Does the work of the benchmark through the library, one piece a process, as `reference` does it
/// in plain C: `bench-driver CONFIG STORE WORK [ARGUMENT…]`.
@main
enum Driver {
  static let usage = """
    usage: bench-driver CONFIG STORE init                 an empty store, ready for either side
           bench-driver CONFIG STORE intake COUNT         households and cases, one batch
           bench-driver CONFIG STORE intake-each COUNT    the same, a transaction a case
           bench-driver CONFIG STORE moves COUNT          every case one phase on, each alone
           bench-driver CONFIG STORE acts COUNT           the same, each answered with the case
           bench-driver CONFIG STORE report FROM TO       the figures of every programme
           bench-driver CONFIG STORE generate CASES ENTRIES FIRST-DAY

    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      StandardError.write("bench-driver: \(message(of: error))\n")
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    guard words.count >= 3 else { throw DriverError.usage }
    let (configuration, store, work) = (words[0], words[1], words[2])
    let rest = Array(words.dropFirst(3))
    if work == "init" { return try Workplace.create(configuration, store) }
    let place = try Workplace(configuration, store)
    switch (work, rest.count) {
    case ("intake", 1): try Intake(place).batch(try count(rest[0]))
    case ("intake-each", 1): try Intake(place).each(try count(rest[0]))
    case ("moves", 1): try Moves(place).perform(try count(rest[0]), answers: false)
    case ("acts", 1): try Moves(place).perform(try count(rest[0]), answers: true)
    case ("report", 2):
      try YearlyReport(place).perform(from: try day(rest[0]), to: try day(rest[1]))
    case ("generate", 3):
      try Generator(place).perform(
        cases: try count(rest[0]), entries: try count(rest[1]), from: try day(rest[2]))
    default: throw DriverError.usage
    }
    try place.deployment.store.close()
  }

  private static func count(_ text: String) throws(DriverError) -> Int {
    guard let count = Int(text), count > 0 else { throw .usage }
    return count
  }

  private static func day(_ text: String) throws(DriverError) -> Day {
    guard let day = Day(text) else { throw .usage }
    return day
  }

  private static func message(of error: any Error) -> String {
    switch error {
    case let problem as Problem: problem.message.en
    case let defect as StoreDefect: defect.message.en
    case let refusal as ConfigurationRefusal:
      refusal.defects.map { $0.line(in: .en) }.joined(separator: "\n")
    case let refusal as Refusal: refusal.message.en
    case DriverError.usage: "\n" + usage
    default: "\(error)"
    }
  }
}

/// Why the driver did not do its work.
enum DriverError: Error {
  case usage
  /// The configuration of the benchmark has no programme.
  case noProgramme
}

/// Where failures are told.
enum StandardError {
  static func write(_ line: String) {
    _ = line.utf8.withContiguousStorageIfAvailable { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
