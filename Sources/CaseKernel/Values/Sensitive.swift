/// A name, a health fact or another personal value that must not reach a log by accident.
///
/// Printing, interpolating, dumping or reflecting it shows only « ‹protégé› »; `revealed` gives
/// the value to code that has a reason to show it. It is stored as the bare value.
public struct Sensitive<Value> {
  /// The value itself, for a reader who may see it.
  public let revealed: Value

  /// Protects a value.
  public init(_ value: Value) { revealed = value }

  /// The same protection around a value derived from this one.
  public func map<Other, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Sensitive<Other> {
    Sensitive<Other>(try transform(revealed))
  }
}

extension Sensitive: Sendable where Value: Sendable {}
extension Sensitive: Equatable where Value: Equatable {}
extension Sensitive: Hashable where Value: Hashable {}

extension Sensitive: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// « ‹protégé› », whatever the value.
  public var description: String { "‹protégé›" }

  /// « ‹protégé› », whatever the value.
  public var debugDescription: String { description }

  /// A mirror without children, so that `dump` and test failures show nothing.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

extension Sensitive: Encodable where Value: Encodable {
  /// Writes the bare value.
  public func encode(to encoder: any Encoder) throws { try revealed.encode(to: encoder) }
}

extension Sensitive: Decodable where Value: Decodable {
  /// Reads the bare value; the error tells where it is malformed, never what it was.
  public init(from decoder: any Decoder) throws {
    do {
      revealed = try Value(from: decoder)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a protected value is malformed"))
    }
  }
}
