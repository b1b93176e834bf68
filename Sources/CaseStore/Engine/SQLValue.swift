import CaseKernel
import GRDBSQLite

/// A value on its way into a request.
enum SQLValue {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  /// UTF-8 that is stored as text.
  case utf8([UInt8])

  /// SQLite copies what it is given before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch self {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .text(var text): text.withUTF8 { Self.bind($0, to: statement, at: index) }
    case .utf8(let bytes):
      bytes.withUnsafeBufferPointer { Self.bind($0, to: statement, at: index) }
    case .blob(let bytes):
      bytes.withUnsafeBytes {
        sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    }
  }

  private static func bind(
    _ text: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer, at index: Int32
  ) -> Int32 {
    // No address would be taken for NULL.
    guard let start = text.baseAddress, !text.isEmpty else {
      return sqlite3_bind_text(statement, index, "", 0, copied)
    }
    return start.withMemoryRebound(to: CChar.self, capacity: text.count) {
      sqlite3_bind_text(statement, index, $0, Int32(text.count), copied)
    }
  }
}

extension SQLValue {
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
  init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
  init(_ day: Day?) { self = day.map { .text($0.iso) } ?? .null }
  init(_ instant: Instant) { self = .integer(instant.milliseconds) }
  init(_ cents: Cents?) { self = cents.map { .integer($0.amount) } ?? .null }
  init(_ text: Sensitive<String>?) { self = text.map { .text($0.revealed) } ?? .null }
  init<Owner>(_ id: Identifier<Owner>?) { self = id.map { .text($0.rawValue) } ?? .null }
  init<Word: RawRepresentable<String>>(word: Word?) {
    self = word.map { .text($0.rawValue) } ?? .null
  }
}

extension SQLValue {
  /// Texts as a JSON list, for `json_each`.
  static func list(_ texts: [String]) -> SQLValue {
    var json = JSONText(capacity: 128)
    json.beginList()
    for text in texts { json.add(item: text) }
    json.endList()
    return .utf8(json.bytes)
  }
}

extension Day {
  /// The ISO text, in the fifteen bytes that need no allocation.
  var iso: String {
    let (year, month, day) = (year, month, day)
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, from start: Int, digits: Int) {
        var rest = number
        for offset in (0..<digits).reversed() {
          bytes[start + offset] = UInt8(48 + rest % 10)
          rest /= 10
        }
      }
      write(year, from: 0, digits: 4)
      write(month, from: 5, digits: 2)
      write(day, from: 8, digits: 2)
      (bytes[4], bytes[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 10
    }
  }
}
