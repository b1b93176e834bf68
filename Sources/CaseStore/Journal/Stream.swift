import CaseKernel
import GRDB

/// The journal of one subject: how many entries it has, and the hash of the last one.
struct Stream {
  var key: Int64
  var kind: StreamKind
  var subject: String
  var entries: Int
  var head: [UInt8]
}

/// An entry of any journal, as it is chained; its payload is apart.
struct Entry {
  var number: Int
  var on: Day
  var recordedAt: Instant
  var author: User.ID
  var kind: String
  var visibility: Visibility
  var corrects: Int?
  var commitment: [UInt8]
}

/// An entry about to be written.
struct NewEntry {
  var on: Day
  var kind: String
  var visibility: Visibility
  var corrects: Int?
  var body: [UInt8]
}

extension Registry {
  func stream(_ kind: StreamKind, _ subject: String) throws(StoreDefect) -> Stream? {
    var rows = try connection.rows(Requests.stream, [.text(subject), .init(word: kind)])
    guard try rows.next() else { return nil }
    return Stream(
      key: Int64(rows.number(0)), kind: kind, subject: subject, entries: rows.number(1),
      head: rows.bytes(2))
  }

  func stream(_ key: Int64) throws(StoreDefect) -> Stream? {
    var rows = try connection.rows(Requests.streamByKey, [.integer(key)])
    guard try rows.next() else { return nil }
    return Stream(
      key: key, kind: try rows.word(2), subject: rows.text(3), entries: rows.number(0),
      head: rows.bytes(1))
  }
}

extension Transaction {
  /// The journal of a subject, begun if there is none.
  func stream(beginning kind: StreamKind, _ subject: String) throws(StoreDefect) -> Stream {
    if let known = try registry.stream(kind, subject) { return known }
    return try beginStream(kind, subject)
  }

  func beginStream(_ kind: StreamKind, _ subject: String) throws(StoreDefect) -> Stream {
    try run(Requests.beginStream, [.init(word: kind), .text(subject), .blob(Chain.origin)])
    let key = registry.connection.database.lastInsertedRowID
    return Stream(key: key, kind: kind, subject: subject, entries: 0, head: Chain.origin)
  }

  /// Writes entries at the end of a journal, each chained to the one before it.
  func append(_ entries: [NewEntry], to stream: inout Stream) throws(StoreDefect) {
    for new in entries {
      let salt = salts.next()
      let entry = Entry(
        number: stream.entries + 1, on: new.on, recordedAt: stamp.at, author: stamp.viewer.user,
        kind: new.kind, visibility: new.visibility, corrects: new.corrects,
        commitment: Chain.commitment(to: new.body, salt: salt))
      let hash = Chain.hash(of: entry, in: stream, after: stream.head)
      try write(entry, hash: hash, to: stream)
      try run(
        Requests.insertPayload,
        [.integer(stream.key), .init(entry.number), .blob(salt), .utf8(new.body)])
      (stream.entries, stream.head) = (entry.number, hash)
    }
    try run(
      Requests.moveHead, [.init(stream.entries), .blob(stream.head), .integer(stream.key)])
  }

  private func write(_ entry: Entry, hash: [UInt8], to stream: Stream) throws(StoreDefect) {
    try run(
      Requests.insertEntry,
      [
        .integer(stream.key), .init(entry.number), .init(entry.on), .init(entry.recordedAt),
        .init(entry.author), .text(entry.kind), .init(word: entry.visibility),
        .init(entry.corrects), .blob(entry.commitment), .blob(hash),
      ])
  }
}
