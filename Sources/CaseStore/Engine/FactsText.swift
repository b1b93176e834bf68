import CaseKernel

/// Reads facts as `JSONText` writes them, an object of texts, whole numbers, answers and lists of
/// texts, without the boxes and dictionaries of `JSONDecoder`.
///
/// Each act reads a case: there it takes a tenth of the time.
struct FactsText {
  private let bytes: [UInt8]
  private var place = 0

  /// The facts; `nil` for what this does not read, such as an escape in a text.
  static func facts(_ bytes: [UInt8]) -> Facts? {
    var text = FactsText(bytes: bytes)
    guard let facts = text.object(), text.place == bytes.count else { return nil }
    return facts
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func object() -> Facts? {
    guard take("{") else { return nil }
    if take("}") { return [:] }
    var facts: Facts = [:]
    repeat {
      guard let field = string(), take(":"), let value = value() else { return nil }
      facts[FieldID(field)] = value
    } while take(",")
    return take("}") ? facts : nil
  }

  private mutating func value() -> FieldValue? {
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "["): return list().map { .list($0) }
    case UInt8(ascii: "t"): return take(word: "true") ? .answer(true) : nil
    case UInt8(ascii: "f"): return take(word: "false") ? .answer(false) : nil
    default: return number().map { .number($0) }
    }
  }

  private mutating func list() -> [String]? {
    guard take("[") else { return nil }
    if take("]") { return [] }
    var items: [String] = []
    repeat {
      guard let item = string() else { return nil }
      items.append(item)
    } while take(",")
    return take("]") ? items : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: bytes[start..<place - 1], as: UTF8.self)
      case UInt8(ascii: "\\"): return nil
      default: place += 1
      }
    }
    return nil
  }

  /// Up to eighteen digits, which always fit; what follows must end the value.
  private mutating func number() -> Int? {
    let isNegative = take("-")
    let start = place
    var number = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit <= 9 {
      if place - start == 18 { return nil }
      number = number * 10 + Int(digit)
      place += 1
    }
    return place == start ? nil : isNegative ? -number : number
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    word.withUTF8Buffer { letters in
      guard bytes[place...].starts(with: letters) else { return false }
      place += letters.count
      return true
    }
  }
}
