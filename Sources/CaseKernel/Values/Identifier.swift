/// The stable name of something of one kind, such as a programme, a phase or a case.
///
/// `Owner` only tells kinds apart: the id of a partner is never taken for the id of a phase. The
/// text is stored and printed as it is. Ids of the house are kebab-case; each owner checks its own.
public struct Identifier<Owner: ~Copyable>: RawRepresentable, Hashable, Sendable {
  /// The text of the id, such as `housing-first`.
  public let rawValue: String

  /// The id with that text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id with that text.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Identifier: Comparable where Owner: ~Copyable {
  /// Ids are ordered by their text.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByUnicodeScalarLiteral where Owner: ~Copyable {
  /// The id with that text.
  public init(unicodeScalarLiteral value: String) { self.init(value) }
}

extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral where Owner: ~Copyable {
  /// The id with that text.
  public init(extendedGraphemeClusterLiteral value: String) { self.init(value) }
}

extension Identifier: ExpressibleByStringLiteral where Owner: ~Copyable {
  /// The id with that text.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: CustomStringConvertible where Owner: ~Copyable {
  /// The text of the id.
  public var description: String { rawValue }
}

extension Identifier: Codable where Owner: ~Copyable {
  /// Reads a single string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A dictionary keyed by ids is written as an object, not as a list.
extension Identifier: CodingKeyRepresentable where Owner: ~Copyable {}
