import CaseKernel

/// JSON being written, member by member, without the boxes and dictionaries of `JSONEncoder`.
///
/// For the few values that an import writes by the ten thousand; members come in the order of
/// their keys, so that the text is the one that `StoredJSON` would write.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Begins an object: the member of that key, an item of a list, or the whole text.
  mutating func begin(_ key: StaticString? = nil) { open(key, UInt8(ascii: "{")) }

  mutating func end() { close(UInt8(ascii: "}")) }

  mutating func beginList(_ key: StaticString? = nil) { open(key, UInt8(ascii: "[")) }

  mutating func endList() { close(UInt8(ascii: "]")) }

  /// A member; none where the value is `nil`.
  mutating func add(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    name(key)
    write(text)
  }

  mutating func add(_ key: StaticString, _ text: Sensitive<String>?) { add(key, text?.revealed) }

  mutating func add<Owner>(_ key: StaticString, _ id: Identifier<Owner>?) {
    add(key, id?.rawValue)
  }

  mutating func add(_ key: StaticString, _ day: Day?) { add(key, day?.iso) }

  mutating func add<Word: RawRepresentable<String>>(_ key: StaticString, word: Word?) {
    add(key, word?.rawValue)
  }

  mutating func add(_ key: StaticString, _ cents: Cents?) { add(key, cents.map { Int($0.amount) }) }

  mutating func add(_ key: StaticString, _ number: Int?) {
    guard let number else { return }
    name(key)
    write(number)
  }

  /// A text as an item of a list.
  mutating func add(item text: String) {
    separate()
    write(text)
  }

  /// Facts as an object by field.
  mutating func add(_ key: StaticString? = nil, facts: Facts) {
    begin(key)
    for (field, value) in facts.sorted(by: { $0.key < $1.key }) {
      separate()
      write(field.rawValue)
      bytes.append(UInt8(ascii: ":"))
      write(value)
    }
    end()
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .text(let text): write(text)
    case .number(let number): write(number)
    case .answer(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      needsComma = false
      for item in items { add(item: item) }
      endList()
    }
    needsComma = true
  }

  private mutating func open(_ key: StaticString?, _ bracket: UInt8) {
    if let key { name(key) } else { separate() }
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func name(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: bytes.append(contentsOf: Self.escapes[Int(byte)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What stands for each control character.
  private static let escapes: [[UInt8]] = (0..<0x20).map { byte in
    switch byte {
    case 8: Array("\\b".utf8)
    case 9: Array("\\t".utf8)
    case 10: Array("\\n".utf8)
    case 12: Array("\\f".utf8)
    case 13: Array("\\r".utf8)
    default: Array(("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
    }
  }
}
