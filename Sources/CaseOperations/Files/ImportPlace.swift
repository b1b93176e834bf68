import CaseKernel
import Interchange

/// Where a record stands in its file.
enum ImportPlace: Hashable, Sendable {
  /// The line of a CSV file where the row starts; the header is line 1.
  case line(Int)
  /// The structure of a JSON file, from 1 on.
  case structure(Int)

  var number: Int {
    switch self {
    case .line(let number), .structure(let number): number
    }
  }

  /// The place in a sentence.
  var said: Text {
    switch self {
    case .line(let number): Text(fr: "ligne \(number)", en: "line \(number)")
    case .structure(let number): Text(fr: "structure \(number)", en: "structure \(number)")
    }
  }

  /// A defect of the record, with the place in front.
  func defect(_ defect: CellDefect, in file: String) -> ImportDefect {
    let wording = Wording(fr: defect.wording.fr, en: defect.wording.en)
    switch self {
    case .line(let line):
      let placed = CSVDefect(line: line, column: defect.column, kind: .value(wording))
      return ImportDefect(number: line, text: Text(placed.wording(in: file)))
    case .structure(let number):
      return ImportDefect(
        number: number,
        text: Text(
          fr: "\(file) : structure \(number), « \(defect.column) » : \(wording.fr)",
          en: "\(file): structure \(number), \"\(defect.column)\": \(wording.en)"))
    }
  }
}

/// A defect as it is told, and the number that it is sorted by.
struct ImportDefect: Hashable, Sendable {
  var number: Int
  var text: Text
}

extension Text {
  /// The two forms of a message of `Interchange`.
  init(_ wording: Wording) { self.init(fr: wording.fr, en: wording.en) }
}
