import Foundation
import Testing

/// Two people open cases at the same time, in two processes.
@Suite struct ConcurrencyTests {
  @Test func `two processes that open cases at once leave no gap, no duplicate and no refusal`()
    throws
  {
    let stage = try Stage()
    defer { stage.remove() }
    let rows = (1...40).map { "C-\($0),Nom\($0),holder,lnh,tenant" }.joined(separator: "\n")
    try ("household,lastName,relation,landlord,tenure\n" + rows + "\n").write(
      to: stage.folder.appendingPathComponent("many.csv"), atomically: true, encoding: .utf8)
    #expect(
      try stage.run("logis init --user claire && logis household import many.csv").status == 0)

    let both = try [1...20, 21...40].map { try Self.open($0, on: stage) }
    for shell in both { shell.waitUntilExit() }

    #expect(both.map(\.terminationStatus) == [0, 0])
    let listed = try stage.run("logis case list --format csv | tail -n +2 | cut -d, -f1 | sort")
    let expected = (1...40).map { "2026-00" + ($0 < 10 ? "0" : "") + String($0) }
    #expect(listed.output.split(separator: "\n").map(String.init) == expected)
  }

  /// Starts a shell that opens a case for each of the households, and stops at the first refusal.
  private static func open(_ numbers: ClosedRange<Int>, on stage: Stage) throws -> Process {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let households = numbers.map { "C-\($0)" }.joined(separator: " ")
    shell.arguments = [
      "-c",
      "for id in \(households); do logis case open visites-sociales-44 $id || exit 1; done",
    ]
    shell.environment = stage.variables
    shell.currentDirectoryURL = stage.folder
    shell.standardOutput = FileHandle.nullDevice
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    return shell
  }
}
