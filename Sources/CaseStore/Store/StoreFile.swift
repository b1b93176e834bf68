import Glibc

/// A store's file before SQLite touches it: what its header says, whether one may write.
struct StoreFile {
  /// As the caller wrote it.
  let path: String

  /// Makes an empty file where there is none.
  func create() throws(StoreDefect) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw defect(errno) }
    close(descriptor)
  }

  /// Takes away what an opening that failed has made.
  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Refuses what is not a store that this version can write, without changing a byte.
  func check() throws(StoreDefect) {
    let header = try header()
    guard header.bytes.starts(with: Self.magic), header.bytes.count == Self.headerLength else {
      throw .notSQLite(path: path)
    }
    let application = header.number(at: 68)
    guard application == UInt32(bitPattern: Store.applicationID) else {
      throw .foreign(path: path)
    }
    guard header.number(at: 60) <= Migration.all.count else { throw .newer(path: path) }
    let pageSize = header.number(at: 16) >> 16
    let expected = Int(header.number(at: 28)) * Int(pageSize == 1 ? 65536 : pageSize)
    if header.fileLength < expected, !hasLog {
      throw .damaged(path: path, what: "\(header.fileLength) / \(expected)")
    }
    guard access(path, W_OK) == 0, access(folder, W_OK) == 0 else {
      throw .readOnly(path: path)
    }
  }

  /// A file beyond the size limit of the account is then an error, not the end of the process.
  static func surviveSizeLimits() { signal(SIGXFSZ, SIG_IGN) }

  private static let magic = Array("SQLite format 3\0".utf8)
  private static let headerLength = 100

  private struct Header {
    var bytes: [UInt8]
    var fileLength: Int

    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  private func header() throws(StoreDefect) -> Header {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw defect(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw defect(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notSQLite(path: path) }
    var bytes = [UInt8](repeating: 0, count: Self.headerLength)
    let count = pread(descriptor, &bytes, Self.headerLength, 0)
    guard count >= 0 else { throw defect(errno) }
    return Header(bytes: Array(bytes.prefix(count)), fileLength: Int(status.st_size))
  }

  /// Pages that are still in the log make the file itself look short.
  private var hasLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func defect(_ number: Int32) -> StoreDefect {
    switch number {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EEXIST: .alreadyExists(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    default: .unreadable(path: path, what: String(cString: strerror(number)))
    }
  }
}
