extension JSON {
  /// A text, or `null` where it is unknown.
  package init(_ value: String?) {
    self = value.map(JSON.string) ?? .null
  }

  /// A whole number, or `null` where it is unknown.
  package init(_ value: Int?) {
    self = value.map { .integer(Int64($0)) } ?? .null
  }

  /// A number with decimals, or `null` where it is unknown.
  package init(_ value: Double?) {
    self = value.map(JSON.number) ?? .null
  }

  /// A truth value, or `null` where it is unknown.
  package init(_ value: Bool?) {
    self = value.map(JSON.bool) ?? .null
  }

  /// A list of texts.
  package init(_ values: [String]) {
    self = .array(values.map(JSON.string))
  }
}

extension JSON: ExpressibleByStringInterpolation {
  /// A text literal.
  package init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// A whole number literal.
  package init(integerLiteral value: Int64) {
    self = .integer(value)
  }
}

extension JSON: ExpressibleByFloatLiteral {
  /// A literal with decimals.
  package init(floatLiteral value: Double) {
    self = .number(value)
  }
}

extension JSON: ExpressibleByBooleanLiteral {
  /// `true` or `false`.
  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSON: ExpressibleByNilLiteral {
  /// `nil` is `null`: unknown.
  package init(nilLiteral: ()) {
    self = .null
  }
}

extension JSON: ExpressibleByArrayLiteral {
  /// An array literal.
  package init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object literal; the order of the keys is kept.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements)
  }
}
