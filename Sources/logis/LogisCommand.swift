import ArgumentParser
import CaseKernel
import Glibc

/// A command that works in the deployment: it opens it, then runs.
protocol LogisCommand: ParsableCommand {
  var options: GlobalOptions { get }
  /// Acts say what they would change, and write nothing.
  var dryRun: Bool { get }
  func run(_ context: Context) throws
}

extension LogisCommand {
  var dryRun: Bool { false }

  mutating func run() throws {
    let context = try Context(options, dryRun: dryRun)
    try run(context)
    try context.close()
    // The process ends here, so that nothing of what was read is taken apart piece by piece.
    Glibc.exit(EXIT_SUCCESS)
  }
}

/// The option of acts that only foresees.
struct DryRunOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      help("Dire ce qui changerait, sans rien écrire.", "Say what would change, write nothing.")))
  var dryRun = false
}

/// The day of an act.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help("Jour où cela s'est passé (sinon aujourd'hui).", "Day it happened (else today)."),
      valueName: "day"), transform: parsedDay)
  var on: Day?
}
