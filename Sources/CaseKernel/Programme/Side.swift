/// The two sides of the work: leading a household to a dwelling, or keeping it in its own.
///
/// Source: D8, I.18 (« accès », « maintien »); 001 no 3, quotas by side.
public enum Side: String, Codable, CaseIterable, Sendable {
  case access
  case sustainment

  /// The side in a word.
  public var label: Text {
    switch self {
    case .access: Text(fr: "accès", en: "access")
    case .sustainment: Text(fr: "maintien", en: "sustainment")
    }
  }
}

/// The fact that says on which side a case is: a choice of the programme, and which of its values
/// stand for which side. A value that stands for neither leaves the side unknown.
public struct SideFact: Hashable, Codable, Sendable {
  public var field: FieldID
  /// The values that mean access.
  public var access: [String]
  /// The values that mean sustainment.
  public var sustainment: [String]

  /// The sides by the values of a field of the programme.
  public init(_ field: FieldID, access: [String], sustainment: [String]) {
    self.field = field
    self.access = access
    self.sustainment = sustainment
  }

  /// The values that stand for a side.
  public func values(of side: Side) -> [String] {
    switch side {
    case .access: access
    case .sustainment: sustainment
    }
  }

  /// The side that a value says; `nil` where it says neither, or both.
  public func side(of value: FieldValue) -> Side? {
    let sides = Side.allCases.filter { value.isOne(of: values(of: $0)) }
    return sides.count == 1 ? sides.first : nil
  }
}

extension DeclaredDefinition {
  /// On which side the facts put a case; `nil` where that is not known, or where the programme
  /// has no sides.
  public func side(of facts: Facts) -> Side? {
    guard let side, let value = facts[side.field] else { return nil }
    return side.side(of: value)
  }

  /// On which side a case is; unknown is neither.
  public func side(_ file: CaseFile) -> Side? {
    guard let side, let value = file.fact(side.field) else { return nil }
    return side.side(of: value)
  }
}
