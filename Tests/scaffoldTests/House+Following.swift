import Foundation

@testable import scaffold

/// Why a step of a page could not be followed as it is written.
struct Detour: Error, CustomStringConvertible {
  var description: String

  init(_ place: String, _ reason: String) { description = "\(place): \(reason)" }
}

extension House {
  /// Does what a page says, in order, but for the commands that are to be left out.
  ///
  /// - Throws: `Detour` at the first step that does not come out as it is written.
  func follow(_ page: Tutorial, playing plays: (String) -> String? = { $0 }) throws {
    var said: [String] = []
    for step in page.steps {
      guard case .run(let command, let expected) = step else {
        try edit(step)
        continue
      }
      guard let played = plays(command) else { continue }
      let (output, status) = try run((said + [played]).joined(separator: "\n"))
      if command.hasPrefix("export ") || command.contains("() {") { said.append(played) }
      let printed = output.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init).trimmed
      guard printed.matches(expected) else {
        throw Detour(command, "prints\n\(output)\nnot\n\(expected.joined(separator: "\n"))")
      }
      let isShown = expected.contains { $0 != "[…]" }
      if status != 0, !isShown { throw Detour(command, "exit \(status)\n\(output)") }
    }
  }

  private func edit(_ step: Tutorial.Step) throws {
    switch step {
    case .write(let file, let text): try folder.write([SourceFile(file, text)])
    case .append(let file, let text):
      try folder.write([SourceFile(file, try self.text(file) + text)])
    case .insert(let file, let line, let text): try replace(line, in: file) { $0 + "\n" + text }
    case .replace(let file, let line, let text): try replace(line, in: file) { _ in text }
    case .shows(let file, let text):
      guard try self.text(file).contains(text) else { throw Detour(file, "does not say\n\(text)") }
    case .run: break
    case .unclear(let sentence): throw Detour("no step", sentence)
    }
  }

  /// Changes the one line that says something, whatever its indentation.
  private func replace(_ line: String, in file: String, by change: (String) -> String) throws {
    var lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let places = lines.indices.filter {
      lines[$0].trimmingCharacters(in: .whitespaces) == line
    }
    guard let place = places.first, places.count == 1 else {
      throw Detour(file, "\(places.count) lines say \(line)")
    }
    lines[place] = String(change(lines[place]).dropLast())
    try folder.write([SourceFile(file, lines.joined(separator: "\n"))])
  }
}
