/// The text of every request, by topic.
enum Requests {}

extension Requests {
  static let definition = "SELECT json FROM definition WHERE hash = ?"
  static let definitions = "SELECT hash, json FROM definition ORDER BY hash"
  static let insertDefinition = """
    INSERT INTO definition (hash, module, version, json) VALUES (?, ?, ?, ?)
    """

  static let stream = "SELECT key, entries, head FROM stream WHERE subject = ? AND kind = ?"
  static let streamByKey = "SELECT entries, head, kind, subject FROM stream WHERE key = ?"
  static let streamKeys = "SELECT key FROM stream ORDER BY key"
  static let beginStream = "INSERT INTO stream (kind, subject, entries, head) VALUES (?, ?, 0, ?)"
  static let moveHead = "UPDATE stream SET entries = ?, head = ? WHERE key = ?"

  static let insertEntry = """
    INSERT INTO entry (stream, number, day, recordedAt, author, kind, visibility, corrects,
      commitment, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let insertPayload = """
    INSERT INTO payload (stream, number, salt, body) VALUES (?, ?, ?, ?)
    """
  /// The entries of a journal with what is left of their payloads.
  static let journal = """
    SELECT e.number, e.day, e.recordedAt, e.author, e.kind, e.visibility, e.corrects, p.body,
      p.salt, e.commitment, e.hash
    FROM entry e LEFT JOIN payload p ON p.stream = e.stream AND p.number = e.number
    WHERE e.stream = ?
    ORDER BY e.number
    """

  /// The payload of the last entry of a journal, NULL once erased.
  static let lastPayload = """
    SELECT p.body FROM entry e
      LEFT JOIN payload p ON p.stream = e.stream AND p.number = e.number
    WHERE e.stream = ? AND e.kind <> 'addressAsked' AND e.kind <> 'addressDisclosed'
    ORDER BY e.number DESC
    LIMIT 1
    """

  static let logAccess = """
    INSERT INTO accessLog (at, "user", what, subject, count) VALUES (?, ?, ?, ?, ?)
    """
  static let accesses = """
    SELECT at, "user", what, subject, count FROM accessLog
    ORDER BY key DESC
    LIMIT ?
    """

  static let counter = "SELECT last FROM counter WHERE name = ?"
  static let saveCounter = """
    INSERT INTO counter (name, last) VALUES (?1, ?2)
    ON CONFLICT (name) DO UPDATE SET last = ?2
    """
}
