extension String: FieldRepresentable {
  /// A free text.
  public static var fieldKind: FieldKind { .text }
  /// The text itself.
  public var fieldValue: FieldValue { .text(self) }
  /// The text; `nil` when the stored value is not a text.
  public init?(fieldValue: FieldValue) {
    guard let text = fieldValue.text else { return nil }
    self = text
  }
}

extension Bool: FieldRepresentable {
  /// An answer, yes or no; unknown is the absence of a value.
  public static var fieldKind: FieldKind { .answer }
  /// The answer itself.
  public var fieldValue: FieldValue { .answer(self) }
  /// The answer; `nil` when the stored value is not one.
  public init?(fieldValue: FieldValue) {
    guard case .answer(let flag) = fieldValue else { return nil }
    self = flag
  }
}

extension Int: FieldRepresentable {
  /// A whole number from 0 to a million.
  public static var fieldKind: FieldKind { .number(from: 0, to: 1_000_000) }
  /// The number itself.
  public var fieldValue: FieldValue { .number(self) }
  /// The number; `nil` when the stored value is not one.
  public init?(fieldValue: FieldValue) {
    guard let number = fieldValue.number else { return nil }
    self = number
  }
}

extension Day: FieldRepresentable {
  /// A day.
  public static var fieldKind: FieldKind { .day }
  /// The ISO text of the day, as `2026-03-02`.
  public var fieldValue: FieldValue { .text(description) }
  /// The day; `nil` when the stored value is not the ISO text of one.
  public init?(fieldValue: FieldValue) {
    guard let day = fieldValue.day else { return nil }
    self = day
  }
}

extension Cents: FieldRepresentable {
  /// An amount of money.
  public static var fieldKind: FieldKind { .cents }
  /// The amount in cents.
  public var fieldValue: FieldValue { .number(Int(amount)) }
  /// The amount; `nil` when the stored value is not a number of cents.
  public init?(fieldValue: FieldValue) {
    guard let number = fieldValue.number else { return nil }
    self.init(Int64(number))
  }
}

extension Partner.ID: FieldRepresentable {
  /// The id of a partner; whether the partner exists is not checked.
  public static var fieldKind: FieldKind { .reference(to: "partner") }
  /// The id of the partner.
  public var fieldValue: FieldValue { .text(rawValue) }
  /// The id; `nil` when the stored value is not a text that is an id.
  public init?(fieldValue: FieldValue) {
    guard let text = fieldValue.text else { return nil }
    self.init(rawValue: text)
  }
}

extension Array: FieldRepresentable where Element: FieldChoice {
  /// Several values of one list.
  public static var fieldKind: FieldKind { .list(Element.options) }
  /// The ids of the values, in their order.
  public var fieldValue: FieldValue { .list(map(\.rawValue)) }
  /// The values of the known ids, an unknown id being left out; `nil` when no list is stored.
  public init?(fieldValue: FieldValue) {
    guard case .list(let ids) = fieldValue else { return nil }
    self = ids.compactMap { Element(rawValue: $0) }
  }
}
