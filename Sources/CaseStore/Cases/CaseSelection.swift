/// The cases whose parts are read together.
struct CaseSelection {
  private let keys: [Int64]
  private let places: [Int64: Int]

  init(_ keys: [Int64]) {
    self.keys = keys
    places =
      keys.count == 1
      ? [:] : Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
  }

  /// Where a key stands in the list.
  func place(of key: Int) -> Int? { keys.count == 1 ? 0 : places[Int64(key)] }

  func rows(_ request: PartRequest, _ connection: Connection) throws(StoreDefect) -> Rows {
    if keys.count == 1 { return try connection.rows(request.one, [.integer(keys[0])]) }
    let list = "[" + keys.map(String.init).joined(separator: ",") + "]"
    return try connection.rows(request.many, [.text(list)])
  }

  /// A few hundred of many cases, and where the first of them stands.
  struct Chunk {
    var start: Int
    var keys: [Int64]

    var count: Int { keys.count }
    var selection: CaseSelection { CaseSelection(keys) }
  }

  /// The keys a few hundred at a time.
  static func chunks(of keys: [Int64]) -> [Chunk] {
    stride(from: 0, to: keys.count, by: 256).map { start in
      Chunk(start: start, keys: Array(keys[start..<min(start + 256, keys.count)]))
    }
  }
}
