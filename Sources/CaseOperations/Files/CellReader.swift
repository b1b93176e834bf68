import CaseKernel
import Interchange

/// Reads typed facts out of named texts: the cells of a row, or the options of a command.
///
/// An absent text is an unknown fact. What cannot be read is `nil` too, and noted in `defects`.
struct CellReader {
  private let cell: (String) -> String?
  private(set) var defects: [CellDefect] = []
  /// What is accepted, and yet unusual.
  private(set) var doubts: [CellDefect] = []

  /// Columns whose text names or reaches a person: a message never repeats it.
  static let personal: Set<String> = [
    "lastName", "firstName", "phone", "email", "postalAddress", "address", "legalRepresentative",
    "safeContact", "senderAlias",
  ]

  init(_ cell: @escaping (String) -> String?) {
    self.cell = cell
  }

  /// The cells of a row of a file.
  init(_ row: CSVRow) {
    self.init { row[$0] }
  }

  /// Texts by the name of their column, as a command gives them; a social security number among
  /// them is a defect.
  init(_ cells: [String: String]) {
    self.init { cells[$0].map(\.trimmingSpaces).flatMap { $0.isEmpty ? nil : $0 } }
    for (column, text) in cells.sorted(by: { $0.key < $1.key }) where NIR.occurs(in: text) {
      defects.append(CellDefect(column, NIR.refusal))
    }
  }

  mutating func refuse(_ column: String, fr: String, en: String) {
    defects.append(CellDefect(column, Text(fr: fr, en: en)))
  }

  mutating func doubt(_ column: String, fr: String, en: String) {
    doubts.append(CellDefect(column, Text(fr: fr, en: en)))
  }

  /// Notes that a required fact is missing.
  mutating func require(_ column: String) {
    guard cell(column) == nil else { return }
    refuse(column, fr: "obligatoire, et vide", en: "required, and missing")
  }

  /// A text as it is written; at most 2000 characters.
  mutating func text(_ column: String) -> String? {
    guard let text = cell(column) else { return nil }
    guard text.unicodeScalars.allSatisfy(Self.isReadable) else {
      refuse(
        column, fr: "contient un caractère de commande invisible",
        en: "holds an invisible control character")
      return nil
    }
    return isShort(column, text, limit: 2000) ? text : nil
  }

  /// A text of one line; at most 200 characters.
  mutating func line(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    guard !text.contains(where: { $0.isNewline || $0 == "\t" }) else {
      refuse(column, fr: "tient sur une ligne", en: "is to be on one line")
      return nil
    }
    return isShort(column, text, limit: 200) ? text : nil
  }

  /// The same, where only code has a reason to show it.
  mutating func secretLine(_ column: String) -> Sensitive<String>? {
    line(column).map { Sensitive($0) }
  }

  mutating func secretText(_ column: String) -> Sensitive<String>? {
    text(column).map { Sensitive($0) }
  }

  private mutating func isShort(_ column: String, _ text: String, limit: Int) -> Bool {
    guard text.utf8.count > limit, text.count > limit else { return true }
    refuse(
      column, fr: "dépasse \(limit) caractères", en: "is longer than \(limit) characters")
    return false
  }

  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F...0x9F: false
    default: true
    }
  }

  /// Notes that the text is not what was expected, repeating it where nobody is named.
  mutating func refuse(_ column: String, isNot fr: String, _ en: String) {
    guard !Self.personal.contains(column), let found = cell(column), !NIR.occurs(in: found) else {
      return refuse(column, fr: "attendu : \(fr)", en: "expected: \(en)")
    }
    let shown = found.shownShort
    refuse(column, fr: "« \(shown) » n'est pas \(fr)", en: "\"\(shown)\" is not \(en)")
  }

  /// The text of a column, unread.
  func raw(_ column: String) -> String? { cell(column) }
}
