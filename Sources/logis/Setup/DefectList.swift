import CaseConfiguration
import CaseKernel
import Interchange

/// The defects of a configuration: a line each for people, objects for scripts.
struct DefectList {
  let defects: [Defect]
  let file: String
  let language: Language

  /// One line a defect, uncut: editors jump to its place.
  var text: String {
    guard !defects.isEmpty else {
      return Text(fr: "\(file) : rien à redire\n", en: "\(file): no defect\n")[language]
    }
    return defects.map { $0.line(in: language) + "\n" }.joined()
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
    case .json, .csv, .ics:
      try show(
        ListAnswer(
          objects: list.objects,
          columns: ["file", "line", "column", "severity", "code", "message"],
          table: TextTable([], emptyText: "")))
    }
  }
}
