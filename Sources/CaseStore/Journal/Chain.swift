import CaseKernel
import Crypto
import Glibc

/// The arithmetic of a journal: what an entry commits to, and how entries hold each other.
///
/// An entry commits to its payload by an HMAC keyed with a salt that is kept with the payload:
/// once both are erased, nothing can be guessed from the commitment. Its hash covers the hash of
/// the entry before it, so that no entry can be changed, moved or left out unseen.
enum Chain {
  /// What the first entry of a journal follows.
  static let origin = [UInt8](repeating: 0, count: 32)

  static func commitment(to body: [UInt8], salt: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: salt)))
  }

  static func hash(of entry: Entry, in stream: Stream, after previous: [UInt8]) -> [UInt8] {
    var text = CanonicalBytes(startingWith: previous)
    text.append("logis/entry/1")
    text.append(stream.kind.rawValue)
    text.append(stream.subject)
    text.append(entry.number)
    text.append(entry.on.iso)
    text.append(Int(entry.recordedAt.milliseconds))
    text.append(entry.author.rawValue)
    text.append(entry.kind)
    text.append(entry.visibility.rawValue)
    text.append(entry.corrects ?? 0)
    text.append(entry.commitment)
    return Array(SHA256.hash(data: text.bytes))
  }

  /// The SHA-256 of some bytes, in hexadecimal digits.
  static func digest(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Values in a row, each after its length, so that no two lists of values give the same bytes.
struct CanonicalBytes {
  private(set) var bytes: [UInt8]

  init(startingWith bytes: [UInt8]) {
    self.bytes = bytes
    self.bytes.reserveCapacity(bytes.count + 256)
  }

  mutating func append(_ value: [UInt8]) {
    appendLength(value.count)
    bytes.append(contentsOf: value)
  }

  mutating func append(_ text: String) {
    appendLength(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ number: Int) {
    appendLength(8)
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func appendLength(_ length: Int) {
    withUnsafeBytes(of: UInt32(length).bigEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Random salts of 16 bytes, drawn from the system sixteen at a time.
struct Salts {
  private static let length = 16
  private var bytes: [UInt8] = []

  mutating func next() -> [UInt8] {
    if bytes.isEmpty { refill() }
    let salt = Array(bytes.suffix(Self.length))
    bytes.removeLast(Self.length)
    return salt
  }

  /// The system gives up to 256 bytes at once, whole, and never fails once it is up.
  private mutating func refill() {
    bytes = [UInt8](repeating: 0, count: 256)
    let status = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { getentropy($0, buffer.count) } ?? -1
    }
    precondition(status == 0, "the system has no randomness")
  }
}
