import Foundation
import Testing

/// The example that the help of every command carries works, as it stands, on the demonstration.
@Suite struct ExampleTests {
  @Test func `every command carries an example, which works on the store of the demonstration`()
    throws
  {
    let stage = try Stage()
    defer { stage.remove() }
    let ready = "logis demo --output demonstration && cp -r \"$ROOT/seeds\" ."
    #expect(try stage.run(ready).status == 0)
    let commands = try Self.commands(stage)

    #expect(commands.count > 30)
    for command in commands {
      let script = command.example
      #expect(!script.isEmpty, "\(command.path) has no example")
      let (output, status) = try stage.run(Self.setting(of: command.path) + script)
      #expect(status == 0, "\(command.path): \(script)\n\(output)")
    }
  }

  /// A fresh copy of the demonstration, but for the command that creates a store.
  private static func setting(of path: String) -> String {
    let store = path == "logis init" ? "true" : "cp demonstration/logis.sqlite logis.sqlite"
    return "set -e; export LOGIS_USER=demonstration; rm -f logis.sqlite*; \(store)\n"
  }

  private static func commands(_ stage: Stage) throws -> [Documented] {
    let (dump, status) = try stage.run("logis --experimental-dump-help")
    #expect(status == 0)
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    return (root.subcommands ?? []).flatMap { $0.documented(under: root.commandName) }
  }

  private struct Documented {
    var path: String
    var discussion: String

    /// The lines below « Exemple : », as a script.
    var example: String {
      discussion.components(separatedBy: "Exemple :").dropFirst().joined()
        .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .joined(separator: "\n")
    }
  }

  private struct Dump: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var discussion: String?
    var subcommands: [Command]?

    func documented(under parent: String) -> [Documented] {
      guard commandName != "help" else { return [] }
      let path = parent + " " + commandName
      return [Documented(path: path, discussion: discussion ?? "")]
        + (subcommands ?? []).flatMap { $0.documented(under: path) }
    }
  }
}
