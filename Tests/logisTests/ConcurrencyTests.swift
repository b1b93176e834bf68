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

  @Test func `two processes that open cases at once do not both take the last place of a side`()
    throws
  {
    let stage = try Stage()
    defer { stage.remove() }
    let rows = (1...16).map { "C-\($0),Nom\($0),holder,lnh,tenant" }.joined(separator: "\n")
    try ("household,lastName,relation,landlord,tenure\n" + rows + "\n").write(
      to: stage.folder.appendingPathComponent("many.csv"), atomically: true, encoding: .utf8)
    let few = "households: 9, per: year, access: 5, total: 9, beyond: refuse"
    let setUp = """
      cp -r $ROOT/seeds . &&
        sed 's/households: 55, per: year, beyond: waiting-list/\(few)/' $LOGIS_CONFIG > few.yaml &&
        logis init --user claire --config few.yaml &&
        logis household import many.csv --config few.yaml
      """
    #expect(try stage.run(setUp).status == 0)

    let both = try [1...8, 9...16].map { numbers in
      let households = numbers.map { "C-\($0)" }.joined(separator: " ")
      return try Self.shell(
        """
        for id in \(households); do
          logis case open visites-sociales-44 $id --set entryPoint=moveIn --config few.yaml ||
            [ $? -eq 65 ] || exit 1
        done
        """, on: stage)
    }
    for shell in both { shell.waitUntilExit() }

    #expect(both.map(\.terminationStatus) == [0, 0])
    let listed = try stage.run(
      "logis case list --config few.yaml --format csv | tail -n +2 | cut -d, -f1 | sort")
    #expect(
      listed.output.split(separator: "\n").map(String.init)
        == (1...5).map { "2026-000\($0)" })
  }

  /// For as long as `LOGIS_SOAK_SECONDS` says, two seconds unless it says: `make soak` says sixty.
  @Test func `two processes that open cases for a while are never in each other's way`() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let rows = (1...Self.households).map { "C-\($0),Nom\($0),holder,lnh,tenant" }
    try ("household,lastName,relation,landlord,tenure\n" + rows.joined(separator: "\n") + "\n")
      .write(
        to: stage.folder.appendingPathComponent("many.csv"), atomically: true, encoding: .utf8)
    #expect(
      try stage.run("logis init --user claire && logis household import many.csv").status == 0)

    let half = Self.households / 2
    let both = try [1...half, half + 1...Self.households].map {
      try Self.open($0, on: stage, for: Self.seconds)
    }
    for shell in both { shell.waitUntilExit() }

    #expect(both.map(\.terminationStatus) == [0, 0])
    let listed = try stage.run("logis case list --format csv | tail -n +2 | cut -d, -f1 | sort -V")
    let ids = listed.output.split(separator: "\n").map(String.init)
    #expect(ids == (1...ids.count).map { "2026-" + String(format: "%04d", $0) })
    #expect(try stage.run("logis verify").status == 0)
    let counts = try stage.run("cat opened-by-*").output.split(separator: "\n")
    #expect(counts.count == ids.count)
    print("soak: \(Self.seconds) s, \(ids.count) cases opened by two processes in turn")
  }

  private static let seconds =
    Int(ProcessInfo.processInfo.environment["LOGIS_SOAK_SECONDS"] ?? "") ?? 2

  /// More than two processes can open in the time.
  private static let households = seconds * 200

  /// Starts a shell that opens cases until the time is over, and stops at the first refusal; each
  /// case leaves a line in a file.
  private static func open(
    _ numbers: ClosedRange<Int>, on stage: Stage, for seconds: Int
  ) throws -> Process {
    let script = """
      end=$(($(date +%s) + \(seconds))); id=\(numbers.lowerBound)
      while [ $(date +%s) -lt $end ] && [ $id -le \(numbers.upperBound) ]; do
        logis case open visites-sociales-44 C-$id >/dev/null || exit 1
        echo $id >> opened-by-\(numbers.lowerBound); id=$((id + 1))
      done
      """
    return try shell(script, on: stage)
  }

  /// Starts a shell that opens a case for each of the households, and stops at the first refusal.
  private static func open(_ numbers: ClosedRange<Int>, on stage: Stage) throws -> Process {
    let households = numbers.map { "C-\($0)" }.joined(separator: " ")
    return try shell(
      "for id in \(households); do logis case open visites-sociales-44 $id || exit 1; done",
      on: stage)
  }

  private static func shell(_ script: String, on stage: Stage) throws -> Process {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", script]
    shell.environment = stage.variables
    shell.currentDirectoryURL = stage.folder
    shell.standardOutput = FileHandle.nullDevice
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    return shell
  }
}
