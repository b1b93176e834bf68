import ArgumentParser
import CaseKernel

/// A script that teaches a shell the commands, with their French names.
///
/// The parser writes English names only. Each alias is put beside its name wherever the script
/// lists or chooses commands, and leads to what its name leads to.
struct CompletionScript {
  /// As the parser wrote it.
  let text: String

  /// - Returns: `nil` where the text is no such script.
  init?(_ text: String) {
    let starts = ["#!/bin/bash", "#compdef logis", "function __logis"]
    guard starts.contains(where: text.hasPrefix) else { return nil }
    self.text = text
  }

  /// The script that knows the aliases, its few words of the parser's own in the language of help.
  var complete: String {
    let script = text.hasPrefix("function") ? fish : bashOrZsh
    return [
      ("Show the version.", "Donner la version."),
      ("Show help information.", "Montrer cette aide."),
      ("Show subcommand help information.", "Montrer l’aide d’une commande."),
    ].reduce(script) { $0.replacing($1.0, with: help($1.1, $1.0)) }
  }

  // MARK: - Bash and zsh

  /// A function for each command is named after its path: an alias has one that calls it.
  private var bashOrZsh: String {
    var function = ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      if line.hasPrefix("_logis"), line.hasSuffix("() {") { function = String(line.dropLast(4)) }
      let names = CommandName.all.filter { $0.parent == function }
      if line == "_logis() {" { return aliasFunctions + [String(line)] }
      return named(String(line), names)
    }
    return lines.joined(separator: "\n")
  }

  private var aliasFunctions: [String] {
    CommandName.all.flatMap { name in
      name.aliases.map { "\(name.parent)_\($0)() { \(name.function) \"${@}\"; }" }
    } + [""]
  }

  private func named(_ line: String, _ names: [CommandName]) -> [String] {
    let trimmed = line.trimmingSpaces
    let words = trimmed.dropLast().split(separator: "|").map(String.init)
    if trimmed.hasSuffix(")"), !words.isEmpty, words.allSatisfy({ word in isName(word, names) }) {
      return [line.replacing(trimmed, with: list(words, names, separator: "|") + ")")]
    }
    if let start = line.range(of: "compgen -W '"), let end = line.range(of: "' --") {
      let offered = line[start.upperBound..<end.lowerBound].split(separator: " ").map(String.init)
      guard offered.allSatisfy({ isName($0, names) }) else { return [line] }
      return [
        String(line[..<start.upperBound]) + list(offered, names, separator: " ")
          + line[end.lowerBound...]
      ]
    }
    for name in names where trimmed.hasPrefix("'\(name.name):") {
      return [line]
        + name.aliases.map { line.replacing("'\(name.name):", with: "'\($0):", maxReplacements: 1) }
    }
    return [line]
  }

  private func isName(_ word: String, _ names: [CommandName]) -> Bool {
    word == "help" || names.contains { $0.name == word }
  }

  private func list(_ words: [String], _ names: [CommandName], separator: String) -> String {
    words.flatMap { word in [word] + (names.first { $0.name == word }?.aliases ?? []) }
      .joined(separator: separator)
  }

  // MARK: - Fish

  /// Commands are told apart by the words typed: an alias is read as its name.
  private var fish: String {
    var noun: String?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.flatMap { line -> [String] in
      let trimmed = line.trimmingSpaces
      if trimmed.hasPrefix("case '"), let word = trimmed.quoted {
        let depth = line.prefix { $0 == " " }.count
        if depth == 8 { noun = word }
        let parent = depth == 8 ? "_logis" : "_logis_\(noun ?? "")"
        guard let name = CommandName.all.first(where: { $0.parent == parent && $0.name == word }),
          !name.aliases.isEmpty
        else { return [line] }
        let aliases = name.aliases.map { " '\($0)'" }.joined()
        let indent = String(repeating: " ", count: depth + 4)
        return [line + aliases, indent + "set unparsed_tokens[1] '\(word)'"]
      }
      return [line] + offered(line)
    }.joined(separator: "\n")
  }

  private func offered(_ line: String) -> [String] {
    for name in CommandName.all {
      let path = name.parent.replacing("_", with: " ").trimmingSpaces
      let offer = "\"\(path)\" -eq 1' -fa '\(name.name)'"
      guard line.contains(offer) else { continue }
      return name.aliases.map { alias in
        line.replacing("-fa '\(name.name)'", with: "-fa '\(alias)'")
      }
    }
    return []
  }
}

/// A command by its English name, and the others that it answers to.
private struct CommandName {
  /// The function of the command that it belongs to, such as `_logis_case`.
  let parent: String
  let name: String
  let aliases: [String]

  var function: String { "\(parent)_\(name)" }

  /// Every command, from the configurations that the parser itself reads.
  static let all = below(Logis.self, "_logis")

  private static func below(_ command: any ParsableCommand.Type, _ path: String) -> [CommandName] {
    command.configuration.subcommands.flatMap { child -> [CommandName] in
      guard let name = child.configuration.commandName else { return [] }
      return [CommandName(parent: path, name: name, aliases: child.configuration.aliases)]
        + below(child, "\(path)_\(name)")
    }
  }
}

extension String {
  /// What stands between the first two apostrophes.
  fileprivate var quoted: String? {
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return parts.count > 2 ? String(parts[1]) : nil
  }

  /// Where a text first stands.
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
