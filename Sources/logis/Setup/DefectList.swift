import CaseConfiguration
import CaseKernel
import CaseOperations
import Interchange

/// The defects of a configuration: a line each for people, objects for scripts. People also read
/// which open cases keep an earlier definition, which is no defect.
struct DefectList {
  let defects: [Defect]
  let concerned: [ConcernedCases]
  let file: String
  let language: Language

  /// One line a defect, uncut: editors jump to its place.
  var text: String {
    let none = Text(fr: "\(file) : rien à redire\n", en: "\(file): no defect\n")[language]
    let lines = defects.map { $0.line(in: language) } + concerned.map { line(of: $0)[language] }
    return (defects.isEmpty ? none : "") + lines.map { $0 + "\n" }.joined()
  }

  /// What a change leaves as it was.
  private func line(of concerned: ConcernedCases) -> Text {
    let count = concerned.ids.count
    let longest = 20
    let shown = concerned.ids.prefix(longest).map(\.rawValue).joined(separator: ", ")
    let rest = count - longest
    let ids = Text(
      fr: shown + (rest > 0 ? " et \(rest) autre\(rest > 1 ? "s" : "")" : ""),
      en: shown + (rest > 0 ? " and \(rest) more" : ""))
    let cases = Text(
      fr: count > 1 ? "\(count) dossiers ouverts" : "1 dossier ouvert",
      en: count > 1 ? "\(count) open cases" : "1 open case")
    guard let changes = concerned.changes else {
      return Text(
        fr: "\(concerned.programme) : absent de \(file) ; \(cases.fr), en lecture seule : "
          + ids.fr,
        en: "\(concerned.programme): not in \(file); \(cases.en), read-only: \(ids.en)")
    }
    let parts = Text(
      fr: changes.map(\.label.fr).joined(separator: ", "),
      en: changes.map(\.label.en).joined(separator: ", "))
    let since =
      changes.isEmpty
      ? Text("") : Text(fr: ", changée depuis (\(parts.fr))", en: ", changed since (\(parts.en))")
    return Text(
      fr: "\(concerned.programme) : \(cases.fr) \(count > 1 ? "gardent" : "garde") la définition "
        + "de l'ouverture\(since.fr) : \(ids.fr)",
      en: "\(concerned.programme): \(cases.en) \(count > 1 ? "keep" : "keeps") the definition "
        + "of the opening\(since.en): \(ids.en)")
  }

  var objects: [JSON] {
    defects.map { defect in
      [
        "file": .string(defect.place.file), "line": JSON(defect.place.line),
        "column": JSON(defect.place.column), "severity": .string(defect.severity.rawValue),
        "code": .string(defect.code), "message": .string(defect.message[language]),
      ]
    }
  }
}

extension Exit {
  func show(_ list: DefectList) throws {
    switch format ?? .text {
    case .text, .table: try write(list.text)
    case .json, .csv, .ics, .markdown, .html, .svg:
      try show(
        ListAnswer(
          objects: list.objects,
          columns: ["file", "line", "column", "severity", "code", "message"],
          table: TextTable([], emptyText: "")))
    }
  }
}
