import ArgumentParser
import CaseKernel
import CaseOperations
import Foundation

/// How a note is given, so that nothing sensitive need stay in a shell's history.
struct NoteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "La note ; « - » la lit sur l'entrée standard.",
        "The note; \"-\" reads it from standard input."), valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp(
      help("Un fichier qui porte la note.", "A file that holds the note."),
      valueName: "file"))
  var noteFile: String?

  @Flag(help: ArgumentHelp(help("Écrire la note dans $EDITOR.", "Write the note in $EDITOR.")))
  var edit = false

  /// The longest note, in bytes of UTF-8.
  private static let limit = 64 * 1024

  /// The note; `nil` when none is given or it is blank.
  func text() throws -> String? {
    let given = [note != nil, noteFile != nil, edit].count { $0 }
    if given > 1 {
      throw ValidationError(
        help("une seule façon de donner la note", "give the note in one way only"))
    }
    let text = try read()?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    try check(text)
    return text.isEmpty ? nil : text
  }

  private func read() throws -> String? {
    if note == "-" { return try decoded(FileHandle.standardInput.readToEnd() ?? Data(), "-") }
    if let note { return note }
    if let noteFile { return try contents(of: noteFile) }
    return edit ? try edited() : nil
  }

  private func contents(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(
        "file", Text(fr: "\(path) : fichier illisible", en: "\(path): cannot be read"),
        remedy: Text(fr: "vérifier le chemin et les droits", en: "check the path and the rights"),
        exit: .inputMissing)
    }
    return try decoded(data, path)
  }

  private func decoded(_ data: Data, _ place: String) throws -> String {
    guard let text = String(data: data, encoding: .utf8) else {
      throw Problem(
        "not-utf8", Text(fr: "\(place) : pas du texte UTF-8", en: "\(place): not UTF-8 text"))
    }
    return text
  }

  private func check(_ text: String) throws {
    if text.utf8.count > Self.limit {
      throw Problem(
        "note-too-long", Text(fr: "note de plus de 64 Kio", en: "the note is longer than 64 KiB"),
        remedy: Text(fr: "la résumer", en: "sum it up"))
    }
    if text.unicodeScalars.contains("\0") {
      throw Problem(
        "nul-byte", Text(fr: "note : un octet nul", en: "note: a NUL byte"),
        remedy: Text(fr: "donner un texte", en: "give a text"))
    }
  }

  /// Opens an empty file in the editor; the file is readable by its owner only, and removed.
  private func edited() throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("logis-\(UUID().uuidString).txt").path
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(), attributes: [.posixPermissions: 0o600])
    else {
      throw Problem(
        "file",
        Text(fr: "\(folder.path) : écriture impossible", en: "\(folder.path): cannot write"),
        exit: .cannotCreate)
    }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let editor = Process()
    editor.executableURL = URL(fileURLWithPath: "/bin/sh")
    editor.arguments = ["-c", "${VISUAL:-${EDITOR:-vi}} \"$1\"", "sh", path]
    try editor.run()
    editor.waitUntilExit()
    guard editor.terminationStatus == 0 else {
      throw Problem(
        "editor", Text(fr: "l'éditeur n'a pas abouti", en: "the editor did not succeed"),
        remedy: Text(fr: "choisir un éditeur avec EDITOR", en: "choose an editor with EDITOR"))
    }
    return try contents(of: path)
  }
}
