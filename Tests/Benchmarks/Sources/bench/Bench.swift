import Foundation

/// Measures logis against the same work in plain C, in one run; or its lists on two stores.
@main
struct Bench {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let machine = try Machine(programs: options.programs, under: options.folder)
      defer { machine.removeFolder() }
      if options.stores.isEmpty {
        try compare(options, machine)
      } else {
        try flatness(options, machine)
      }
    } catch {
      say("bench: \(error)")
      exit(1)
    }
  }

  private static func compare(_ options: Options, _ machine: Machine) throws {
    try machine.run(machine.reference, ["version"])
    let library = try machine.output().trimmingCharacters(in: .whitespacesAndNewlines)
    let works = try Works(options: options, machine: machine).measure { say("measuring: \($0)") }
    print(
      """
      \(library) on both sides, journal_mode=WAL, synchronous=FULL, foreign keys on, cache of 8 MiB; \
      stores in \(options.folder), \(ProcessInfo.processInfo.processorCount) cores; whole processes, medians.
      Both sides wrote the same number of rows in every table, both reports say the same, and
      « logis verify » finds the store that C wrote whole.

      \(Table(works: works).text())
      """)
  }

  private static func flatness(_ options: Options, _ machine: Machine) throws {
    let flat = Flatness(options: options, machine: machine)
    let lines = try flat.measure { say("measuring: \($0)") }
    print(
      """
      \(options.stores[0]): \(try flat.size(of: options.stores[0]))
      \(options.stores[1]): \(try flat.size(of: options.stores[1]))
      Whole processes, wall clock, medians of \(options.runs) runs.

      \(FlatTable(lines: lines).text())
      """)
  }

  private static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
