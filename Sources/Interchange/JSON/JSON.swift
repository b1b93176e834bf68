/// A JSON value to be written, its keys in the order given.
///
/// Literals read like the document: `["id": "2026-0001", "due": nil, "persons": 3]`.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number with decimals; NaN and the infinities, which JSON cannot say, are written `null`.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The value of `key` in an object; nil where there is none.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }
}

extension JSON: Equatable {
  /// Two values are equal when they write the same document, keys in the same order.
  package static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
    default: false
    }
  }
}
