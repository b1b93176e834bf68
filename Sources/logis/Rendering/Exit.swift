import ArgumentParser
import CaseKernel
import CaseOperations
import Glibc
import Interchange

/// Where an answer goes, and in which form.
struct Exit {
  let format: OutputFormat?
  let output: String?
  let language: Language
  let traits: TerminalTraits

  init(_ options: GlobalOptions, language: Language) {
    format = options.format
    output = options.output
    self.language = language
    traits = TerminalTraits.current(environment: Environment.all, fileDescriptor: STDOUT_FILENO)
  }

  /// A list: table, JSON or CSV.
  func show(_ list: ListAnswer) throws {
    switch format ?? .table {
    case .table, .text:
      let page = list.page?.text(width: width, colour: colour)
      try write(page ?? list.table.text(width: width, colour: colour))
    case .json: try write(JSON.array(list.objects).pretty + "\n")
    case .csv: try write(list.csv)
    case .ics, .markdown, .html, .svg: throw unavailable(among: [.table, .json, .csv])
    }
  }

  /// One thing: a page or JSON.
  func show(_ answer: ShowAnswer) throws {
    switch format ?? .text {
    case .text, .table: try write(answer.page.text(width: width, colour: colour))
    case .json: try write(answer.object.pretty + "\n")
    case .markdown where answer.isDocument: try write(answer.page.markdown)
    case .html where answer.isDocument: try write(answer.page.html(language: language.rawValue))
    case .csv, .ics, .markdown, .html, .svg:
      throw unavailable(
        among: answer.isDocument ? [.text, .json, .markdown, .html] : [.text, .json])
    }
  }

  /// Writes a whole answer to standard output or to the file asked for.
  func write(_ text: String) throws { try write(pieces: CollectionOfOne(text)) }

  /// Writes an answer piece by piece, so that a long one never stands whole in memory.
  func write(pieces: some Sequence<String>) throws {
    guard let output else { return try stream(pieces) }
    try save(pieces, as: output)
  }

  /// Writes a file beside the answer.
  func save(_ pieces: some Sequence<String>, as path: String) throws {
    do {
      try save(pieces, to: path)
    } catch {
      var problem = error.reason == .missing ? noFolder(path) : Problem(error)
      if error.reason == .isFolder { problem.exit = .cannotCreate }
      throw problem
    }
  }

  private func stream(_ pieces: some Sequence<String>) throws {
    var waiting = ""
    for piece in pieces {
      waiting += piece
      guard waiting.utf8.count >= 65_536 else { continue }
      try StandardStreams.output(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
    try StandardStreams.output(waiting)
  }

  private func save(_ pieces: some Sequence<String>, to path: String) throws(FileRefusal) {
    var file = try OutputFile(path: path)
    for piece in pieces { try file.write(piece) }
    try file.finish()
  }

  private func noFolder(_ path: String) -> Problem {
    Problem(
      "file", Text(fr: "\(path) : ce dossier n'existe pas", en: "\(path): no such folder"),
      remedy: Text(
        fr: "le créer d'abord, ou donner un autre fichier à --output",
        en: "create it first, or give another file to --output"), exit: .cannotCreate)
  }

  /// A word to the person, beside the answer.
  func note(_ text: String) {
    StandardStreams.error(text)
  }

  /// The width of the terminal; a file is not cut.
  private var width: Int? { output == nil ? traits.width : nil }
  private var colour: Bool { output == nil && traits.colour }

  private func unavailable(among known: [OutputFormat]) -> ValidationError {
    let asked = format?.rawValue ?? ""
    let words = known.map(\.rawValue).joined(separator: ", ")
    return ValidationError(
      help(
        "--format \(asked) : pas pour cette commande ; possibles : \(words)",
        "--format \(asked): not for this command; possible: \(words)"))
  }
}
