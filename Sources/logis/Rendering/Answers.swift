import CaseKernel
import Interchange

/// A list as it goes out: objects for scripts, a table for people.
struct ListAnswer {
  /// The objects of the contract, one a row.
  var objects: [JSON]
  /// The keys that make the columns of the CSV form, in order.
  var columns: [String]
  var table: TextTable
  /// What people read instead of the table, where cells are sentences that must not be cut.
  var page: TextPage? = nil

  /// The header, then a line an object; lists of words are separated by spaces.
  var csv: String {
    CSVWriter.text(
      header: columns,
      rows: objects.map { object in columns.map { Self.cell(object, path: $0) } })
  }

  /// The cell of a dotted key.
  private static func cell(_ object: JSON, path: String) -> String {
    var value: JSON? = object
    for key in path.split(separator: ".") { value = value?[String(key)] }
    return value.map(text) ?? ""
  }

  private static func text(_ value: JSON) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .array(let items): items.map(text).joined(separator: " ")
    default: value.compact
    }
  }
}

/// One thing as it goes out: an object for scripts, a page for people.
struct ShowAnswer {
  var object: JSON
  var page: TextPage
  /// Whether it is made to be sent: it also goes out as Markdown and HTML.
  var isDocument = false
}
