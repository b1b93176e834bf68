import GRDB
import GRDBSQLite

extension StoreDefect {
  /// The meaning of an error of SQLite or of a file; the only place that maps them.
  init(_ error: any Error, path: String) {
    switch error {
    case let defect as StoreDefect: self = defect
    case let error as DatabaseError:
      self.init(
        code: error.extendedResultCode.rawValue, message: error.message ?? "", path: path)
    default: self = .unreadable(path: path, what: "\(type(of: error))")
    }
  }

  /// The meaning of an extended result code.
  init(code: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_CONSTRAINT: self = .refused(what: Self.rule(code, message))
    case SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE: self = .refused(what: message)
    case SQLITE_FULL: self = .full(path: path)
    case SQLITE_IOERR:
      self =
        Self.failedWrites.contains(code)
        ? .full(path: path) : .unreadable(path: path, what: message)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .readOnly(path: path)
    case SQLITE_NOTADB: self = .notSQLite(path: path)
    case SQLITE_CORRUPT: self = .damaged(path: path, what: message)
    default: self = .unreadable(path: path, what: message)
    }
  }

  /// Writing, growing or shortening a file failed: no room, or a limit on its size.
  private static let failedWrites: Set<Int32> = [
    SQLITE_IOERR | 3 << 8, SQLITE_IOERR | 6 << 8, SQLITE_IOERR | 19 << 8,
  ]

  private static func rule(_ code: Int32, _ message: String) -> String {
    code == SQLITE_CONSTRAINT | 3 << 8 ? "foreign key" : message
  }
}
