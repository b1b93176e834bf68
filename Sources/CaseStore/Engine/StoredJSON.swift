import CaseKernel
import FoundationEssentials

/// How values become the JSON that is stored and hashed: keys sorted, so that equal values are
/// equal bytes.
enum StoredJSON {
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
  private static let decoder = JSONDecoder()

  /// The UTF-8 of the value.
  ///
  /// - Throws: `StoreDefect.notStorable` for a value that has no JSON, such as an endless period.
  static func encoded(_ value: some Encodable) throws(StoreDefect) -> [UInt8] {
    do {
      return [UInt8](try encoder.encode(value))
    } catch {
      throw .notStorable(what: "\(type(of: value))")
    }
  }

  static func value<Value: Decodable>(
    _ bytes: [UInt8], as type: Value.Type = Value.self
  ) throws -> Value {
    try decoder.decode(Value.self, from: Data(bytes))
  }
}

extension StoredJSON {
  private static let noFacts = Array("{}".utf8)

  /// The values of an entry as an object by field, as the payload of the entry has them.
  static func written(facts: Facts) -> [UInt8] {
    var json = JSONText(capacity: 128)
    json.add(facts: facts)
    return json.bytes
  }

  /// The facts of a case as an object by field.
  static func bytes(facts: Facts) -> [UInt8] {
    facts.isEmpty ? noFacts : written(facts: facts)
  }
}
