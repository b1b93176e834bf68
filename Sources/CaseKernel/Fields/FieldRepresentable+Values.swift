extension String: FieldRepresentable {
  public static var fieldKind: FieldKind { .text }
  public var fieldValue: FieldValue { .text(self) }
  public init?(fieldValue: FieldValue) {
    guard let text = fieldValue.text else { return nil }
    self = text
  }
}

extension Bool: FieldRepresentable {
  public static var fieldKind: FieldKind { .answer }
  public var fieldValue: FieldValue { .answer(self) }
  public init?(fieldValue: FieldValue) {
    guard case .answer(let flag) = fieldValue else { return nil }
    self = flag
  }
}

extension Int: FieldRepresentable {
  public static var fieldKind: FieldKind { .number(from: 0, to: 1_000_000) }
  public var fieldValue: FieldValue { .number(self) }
  public init?(fieldValue: FieldValue) {
    guard let number = fieldValue.number else { return nil }
    self = number
  }
}

extension Day: FieldRepresentable {
  public static var fieldKind: FieldKind { .day }
  public var fieldValue: FieldValue { .text(description) }
  public init?(fieldValue: FieldValue) {
    guard let day = fieldValue.day else { return nil }
    self = day
  }
}

extension Cents: FieldRepresentable {
  public static var fieldKind: FieldKind { .cents }
  public var fieldValue: FieldValue { .number(Int(amount)) }
  public init?(fieldValue: FieldValue) {
    guard let number = fieldValue.number else { return nil }
    self.init(Int64(number))
  }
}

extension Partner.ID: FieldRepresentable {
  public static var fieldKind: FieldKind { .reference(to: "partner") }
  public var fieldValue: FieldValue { .text(rawValue) }
  public init?(fieldValue: FieldValue) {
    guard let text = fieldValue.text else { return nil }
    self.init(rawValue: text)
  }
}

extension Array: FieldRepresentable where Element: FieldChoice {
  public static var fieldKind: FieldKind { .list(Element.options) }
  public var fieldValue: FieldValue { .list(map(\.rawValue)) }
  public init?(fieldValue: FieldValue) {
    guard case .list(let ids) = fieldValue else { return nil }
    self = ids.compactMap { Element(rawValue: $0) }
  }
}
