package import CaseKernel
import Interchange

/// What is wrong, or doubtful, in the text given for one fact; where it stands is for others.
package struct CellDefect: Hashable, Sendable {
  /// The name of the column, as CLI.md writes it.
  package var column: String
  /// What is wrong, without the place.
  package var wording: Text

  /// A defect of one column; it may quote the value, so it is shown and never logged.
  package init(_ column: String, _ wording: Text) {
    self.column = column
    self.wording = wording
  }

  /// The same on the command line: `--birth-date: "31/02/1980" is not a day`.
  var asOption: Text {
    let option = optionName(of: column)
    return Text(fr: "\(option) : \(wording.fr)", en: "\(option): \(wording.en)")
  }
}

/// The option that gives what a column gives: `birthDate` is `--birth-date`.
package func optionName(of column: String) -> String {
  if column == "language" { return "--spoken-language" }
  return "--" + column.kebab
}

extension String {
  /// A camelCase word in kebab-case.
  package var kebab: String {
    reduce(into: "") { word, letter in
      if letter.isUppercase { word += "-" }
      word += letter.lowercased()
    }
  }
}

extension Problem {
  /// Every fact that cannot be taken, by its option.
  init(options defects: [CellDefect]) {
    let all = defects.map(\.asOption)
    self.init(
      "bad-value",
      Text(
        fr: all.map(\.fr).joined(separator: "\n"), en: all.map(\.en).joined(separator: "\n")))
  }
}

extension String {
  /// The text as a message repeats it: one short line, nothing that a terminal obeys.
  var shownShort: String { printable.cut(toWidth: 40) }
}
