import Foundation

/// Measures logis against the same work in plain C, in one run.
@main
struct Bench {
  static func main() {
    do {
      try measure(Options(Array(CommandLine.arguments.dropFirst())))
    } catch {
      say("bench: \(error)")
      exit(1)
    }
  }

  private static func measure(_ options: Options) throws {
    let machine = try Machine(programs: options.programs, under: options.folder)
    defer { machine.removeFolder() }
    try machine.run(machine.reference, ["version"])
    let library = try machine.output().trimmingCharacters(in: .whitespacesAndNewlines)
    let works = try Works(options: options, machine: machine).measure { say("measuring: \($0)") }
    print(
      """
      \(library), journal_mode=WAL, synchronous=FULL, stores in \(options.folder), \
      \(ProcessInfo.processInfo.processorCount) cores. Medians; wall clock, whole processes.

      \(Table(works: works).text())
      """)
  }

  private static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
