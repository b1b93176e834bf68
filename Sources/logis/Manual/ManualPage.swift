import ArgumentParser
import CaseKernel
import FoundationEssentials

/// One command as a manual page, in the language of help.
///
/// The parser's own generator writes ASCII alone and would take the accents out of French.
struct ManualPage {
  let command: ToolDescription.Command
  let path: [String]
  let day: Day?

  /// A page for each command that is shown, from what the parser says of them all.
  static func all(day: Day?) throws -> [ManualPage] {
    let tool = try JSONDecoder().decode(
      ToolDescription.self, from: Data(Logis._dumpHelp().utf8))
    return pages(tool.command, [], day)
  }

  private static func pages(
    _ command: ToolDescription.Command, _ parents: [String], _ day: Day?
  ) -> [ManualPage] {
    guard command.isShown else { return [] }
    let path = parents + [command.commandName]
    return [ManualPage(command: command, path: path, day: day)]
      + (command.subcommands ?? []).flatMap { pages($0, path, day) }
  }

  /// The file is named after it: `man logis find` looks for `logis-find`.
  var name: String { path.joined(separator: "-") }

  /// The whole page, for the macros of man(7).
  var text: String {
    ([
      "'\\\" t", ".\\\" -*- coding: utf-8 -*-",
      ".TH \(name.uppercased()) 1 \"\(day?.description ?? "")\" \"Logis\"",
    ] + heading + synopsis + description + options + commands + status).joined(separator: "\n")
      + "\n"
  }

  private var heading: [String] {
    let aliases = (command.aliases ?? []).map { (path.dropLast() + [$0]).joined(separator: " ") }
    let names = [name] + aliases
    return [
      section("NOM", "NAME"), Self.escaped(names.joined(separator: ", ")) + " \\- " + abstract,
    ]
  }

  private var abstract: String {
    let text = command.abstract ?? ""
    return Self.escaped(text.hasSuffix(".") ? String(text.dropLast()) : text)
  }

  private var synopsis: [String] {
    let arguments = command.shownArguments.map { argument in
      let usage = Self.escaped(argument.usage)
      return argument.isOptional ? "[\(usage)]" : usage
    }
    let verb = command.shownSubcommands.isEmpty ? [] : [help("<commande>", "<command>")]
    return [
      section("SYNOPSIS", "SYNOPSIS"),
      ".B " + Self.escaped(path.joined(separator: " ")),
      (verb + arguments).joined(separator: " "),
    ]
  }

  private var description: [String] {
    guard let discussion = command.discussion, !discussion.isEmpty else { return [] }
    return [section("DESCRIPTION", "DESCRIPTION")] + Self.paragraphs(discussion)
  }

  private var options: [String] {
    guard !command.shownArguments.isEmpty else { return [] }
    return [section("OPTIONS", "OPTIONS")]
      + command.shownArguments.flatMap { argument in
        [".TP", ".B " + Self.escaped(argument.usage), Self.escaped(argument.explanation)]
      }
  }

  private var commands: [String] {
    guard !command.shownSubcommands.isEmpty else { return [] }
    return [section("COMMANDES", "COMMANDS")]
      + command.shownSubcommands.flatMap { child in
        let names = ([child.commandName] + (child.aliases ?? [])).joined(separator: ", ")
        return [".TP", ".B " + Self.escaped(names), Self.escaped(child.abstract ?? "")]
      }
  }

  private var status: [String] {
    let meanings = [
      ("0", "fait", "done"), ("64", "mot de la commande", "usage"),
      ("65", "refus d'une règle ou donnée fautive", "refused by a rule, or bad data"),
      ("66", "il manque une entrée", "input missing"),
      ("69", "il manque une pièce", "a part is missing"),
      ("70", "défaut du logiciel", "a defect of ours"),
      ("73, 74", "fichier", "file"), ("77", "non permis", "not allowed"),
      ("78", "configuration", "configuration"),
    ]
    return [section("CODES DE SORTIE", "EXIT STATUS")]
      + meanings.flatMap { [".TP", ".B \($0.0)", help($0.1, $0.2)] }
  }

  private func section(_ fr: String, _ en: String) -> String { ".SH " + help(fr, en) }

  /// Paragraphs between blank lines; lines that are indented stay as they are.
  private static func paragraphs(_ text: String) -> [String] {
    text.components(separatedBy: "\n\n").enumerated().flatMap { index, paragraph -> [String] in
      let lines = paragraph.components(separatedBy: "\n").filter { !$0.isEmpty }
      let prose = lines.filter { !$0.hasPrefix(" ") }.map(escaped)
      let code = lines.filter { $0.hasPrefix(" ") }.map { escaped($0.trimmingSpaces) }
      let example = code.isEmpty ? [] : [".RS", ".nf"] + code + [".fi", ".RE"]
      return (index == 0 ? [] : [".PP"]) + prose + example
    }
  }

  /// A line that no macro of roff is read in.
  private static func escaped(_ text: String) -> String {
    let line = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\n", with: " ")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
