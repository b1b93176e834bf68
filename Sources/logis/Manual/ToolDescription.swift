import CaseKernel

/// What the parser says of the commands (`--experimental-dump-help`), as far as a manual needs it.
struct ToolDescription: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let aliases: [String]?
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// The parser's own `help` has nothing of its own to say.
    var isShown: Bool { shouldDisplay != false && commandName != "help" }
    var shownSubcommands: [Command] { (subcommands ?? []).filter(\.isShown) }
    var shownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay != false } }
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool?
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    /// The names as they are typed, then the value.
    var usage: String {
      let typed = (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
      let value = kind == "flag" ? nil : valueName.map { "<\($0)>" }
      let one = [typed.joined(separator: ", "), value ?? ""].filter { !$0.isEmpty }
      return one.joined(separator: " ") + (isRepeating ? " ..." : "")
    }

    /// The parser's own words in the language of help.
    var explanation: String {
      switch abstract {
      case "Show the version.": help("Donner la version.", "Show the version.")
      case "Show help information.": help("Montrer cette aide.", "Show help information.")
      default: abstract ?? ""
      }
    }
  }
}
