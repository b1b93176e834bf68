import Foundation
import Testing

/// `kill -9` at any moment of an import: the store opens, is whole, holds all of it or none.
@Suite struct KillTests {
  static let households = 10_000

  @Test func `an import killed at any moment leaves a whole store, with all of it or none`()
    throws
  {
    let stage = try Stage()
    defer { stage.remove() }
    try Self.households(count: Self.households).write(
      to: stage.folder.appendingPathComponent("many.csv"), atomically: true, encoding: .utf8)
    #expect(try stage.run("logis init --user claire && cp logis.sqlite empty.sqlite").status == 0)
    let start = ContinuousClock.now
    #expect(try stage.run("logis household import many.csv").status == 0)
    let whole = start.duration(to: .now)

    // Where a run is cut: early, all along, and around the commit at the end.
    for share in [0.02, 0.15, 0.3, 0.5, 0.7, 0.85, 0.93, 0.97, 1.0] {
      let jitter = Double.random(in: 0.98...1.02)
      try Self.importAndKill(after: whole * (share * jitter), stage)

      let (counted, status) = try stage.run(
        "logis verify > /dev/null && logis household list --format csv | tail -n +2 | wc -l")

      #expect(status == 0)
      let count = Int(counted.trimmingCharacters(in: .whitespacesAndNewlines))
      #expect(count == 0 || count == Self.households, "cut at \(share)")
    }
  }

  private static func importAndKill(after time: Duration, _ stage: Stage) throws {
    _ = try stage.run("rm -f logis.sqlite*; cp empty.sqlite logis.sqlite")
    let running = Process()
    running.executableURL = Stage.binaries.appendingPathComponent("logis")
    running.arguments = ["household", "import", "many.csv"]
    running.environment = stage.variables
    running.currentDirectoryURL = stage.folder
    running.standardOutput = FileHandle.nullDevice
    running.standardError = FileHandle.nullDevice
    try running.run()
    // The point is to strike in the middle of the work: nothing else says when that is.
    Thread.sleep(forTimeInterval: time / .seconds(1))
    kill(running.processIdentifier, SIGKILL)
    running.waitUntilExit()
  }

  private static func households(count: Int) -> String {
    let rows = (1...count).map { "K-\($0),Nom\($0),Prénom,holder,lnh,tenant" }
    return "household,lastName,firstName,relation,landlord,tenure\n"
      + rows.joined(separator: "\n") + "\n"
  }
}
