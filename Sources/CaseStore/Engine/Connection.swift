import CaseKernel
import GRDB
import GRDBSQLite

/// One connection to a store's file, with the path that its defects name.
///
/// Statements are cached by their text and driven without intermediate values: this is the one
/// place that talks to SQLite itself.
struct Connection {
  let database: Database
  /// As the caller wrote it.
  let path: String

  /// Runs `body` between a beginning and its end; all is undone where it throws.
  func transaction<T>(_ begin: String, _ body: () throws -> T) throws -> T {
    try run(begin)
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // Some failures, as of a full disk, have undone it already.
      if sqlite3_get_autocommit(database.sqliteConnection) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Runs a request to its end, whatever it returns.
  func run(_ sql: String, _ values: [SQLValue] = []) throws(StoreDefect) {
    var rows = try rows(sql, values)
    while try rows.next() {}
  }

  /// The answer to a request, row by row.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws(StoreDefect) -> Rows {
    let statement: Statement
    do {
      statement = try database.cachedStatement(sql: sql)
    } catch {
      throw StoreDefect(error, path: path)
    }
    let rows = Rows(statement: statement, path: path)
    try rows.bind(values)
    return rows
  }

  /// Whether the request has at least one row.
  func exists(_ sql: String, _ values: [SQLValue]) throws(StoreDefect) -> Bool {
    var rows = try rows(sql, values)
    return try rows.next()
  }

  /// The first column of the first row, a whole number; `nil` without a row or for NULL.
  func number(_ sql: String, _ values: [SQLValue] = []) throws(StoreDefect) -> Int? {
    var rows = try rows(sql, values)
    return try rows.next() ? rows.optionalNumber(0) : nil
  }

  /// The first column of every row, as texts.
  func texts(_ sql: String, _ values: [SQLValue] = []) throws(StoreDefect) -> [String] {
    var rows = try rows(sql, values)
    var found: [String] = []
    while try rows.next() { found.append(rows.text(0)) }
    return found
  }
}

/// The rows of a running request; it goes back to the cache when the value ends.
struct Rows: ~Copyable {
  private let statement: Statement
  private let handle: OpaquePointer
  let path: String

  init(statement: Statement, path: String) {
    self.statement = statement
    handle = statement.sqliteStatement
    self.path = path
    sqlite3_reset(handle)
  }

  deinit {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Goes to the next row, `false` after the last one.
  mutating func next() throws(StoreDefect) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw defect
    }
  }

  func bind(_ values: [SQLValue]) throws(StoreDefect) {
    var index: Int32 = 0
    for value in values {
      index += 1
      guard value.bind(to: handle, at: index) == SQLITE_OK else { throw defect }
    }
  }

  private var defect: StoreDefect {
    let connection = sqlite3_db_handle(handle)
    return StoreDefect(
      code: sqlite3_extended_errcode(connection),
      message: String(cString: sqlite3_errmsg(connection)),
      path: path)
  }
}

extension Rows {
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func optionalNumber(_ column: Int32) -> Int? { isNull(column) ? nil : number(column) }

  func flag(_ column: Int32) -> Bool { sqlite3_column_int64(handle, column) != 0 }

  /// The text, empty for NULL.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let length = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  /// The day that the column writes as `YYYY-MM-DD`; `nil` for anything else.
  func isoDay(_ column: Int32) -> Day? {
    guard let text = sqlite3_column_text(handle, column), sqlite3_column_bytes(handle, column) == 10
    else { return nil }
    let hyphen = UInt8(ascii: "-")
    guard text[4] == hyphen, text[7] == hyphen else { return nil }
    func number(_ digits: Range<Int>) -> Int? {
      var number = 0
      for index in digits {
        let digit = text[index] &- UInt8(ascii: "0")
        if digit > 9 { return nil }
        number = number * 10 + Int(digit)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let length = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }
}
