internal import CaseKernel

/// Looks at the characters of a file before its syntax.
///
/// libyaml would stop at the first bad byte and tell its offset only. It would also count U+0085,
/// U+2028 and U+2029 as line ends, which editors do not: they are refused, so that our lines are
/// those of the editor.
struct CharacterSurvey {
  private let bytes: [UInt8]
  private let file: String

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The characters that no file of ours may hold, in order; at most `limit` of them.
  ///
  /// Bytes that are not UTF-8 are told once, at the first, with their number: a file in another
  /// encoding has hundreds.
  func defects(limit: Int) -> [Defect] {
    var walk = Walk(bytes: bytes[...])
    var defects: [Defect] = []
    var strays: (first: Place, byte: UInt8, count: Int)?
    while let step = walk.next() {
      let place = Place(file: file, line: step.line, column: step.column)
      switch step.found {
      case .stray(let byte):
        strays = (strays?.first ?? place, strays?.byte ?? byte, (strays?.count ?? 0) + 1)
      case .scalar(let scalar):
        if defects.count < limit {
          defects.append(Defect("refused-character", at: place, invisibleMessage(scalar)))
        }
      }
    }
    if let strays { defects.append(notUTF8(strays.byte, count: strays.count, at: strays.first)) }
    return defects.sorted { $0.place < $1.place }
  }

  /// Where the file ends.
  var end: Place {
    var walk = Walk(bytes: bytes[...])
    while walk.next() != nil {}
    return Place(file: file, line: walk.line, column: walk.column)
  }

  private func notUTF8(_ byte: UInt8, count: Int, at place: Place) -> Defect {
    let name = "0x" + String(byte, radix: 16, uppercase: true)
    let others = count - 1
    return Defect(
      "not-utf8", at: place,
      Text(
        fr: "l'octet \(name) n'est pas de l'UTF-8" + (others > 0 ? " (et \(others) autres)" : "")
          + " ; enregistrez le fichier en UTF-8",
        en: "byte \(name) is not UTF-8" + (others > 0 ? " (and \(others) more)" : "")
          + "; save the file as UTF-8"))
  }
}

/// Walks through bytes and stops at what is refused only.
private struct Walk {
  var bytes: ArraySlice<UInt8>
  private(set) var line = 1
  private(set) var column = 1

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  enum Found {
    case stray(UInt8)
    case scalar(Unicode.Scalar)
  }

  mutating func next() -> (found: Found, line: Int, column: Int)? {
    while let byte = bytes.first {
      let start = (line: line, column: column)
      if byte < 0x80 {
        bytes.removeFirst()
        passASCII(byte)
        if isRefused(UInt32(byte)) {
          return (.scalar(Unicode.Scalar(byte)), start.line, start.column)
        }
        continue
      }
      column += 1
      guard let scalar = takeScalar() else { return (.stray(byte), start.line, start.column) }
      if isRefused(scalar.value) { return (.scalar(scalar), start.line, start.column) }
    }
    return nil
  }

  private mutating func passASCII(_ byte: UInt8) {
    let endsLine = byte == 0x0A || (byte == 0x0D && bytes.first != 0x0A)
    line += endsLine ? 1 : 0
    column = endsLine ? 1 : column + 1
  }

  /// Takes one scalar off the front; of bytes that are not UTF-8, takes the first and says `nil`.
  private mutating func takeScalar() -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      bytes.removeFirst()
      return nil
    }
    bytes.removeFirst(UTF8.width(scalar))
    return scalar
  }
}

/// Whether no text of a file may hold a character: what libyaml refuses, and the line ends that
/// editors do not know.
func isRefused(_ value: UInt32) -> Bool {
  switch value {
  case 0x09, 0x0A, 0x0D: false
  case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}

/// Says which invisible character to delete.
func invisibleMessage(_ scalar: Unicode.Scalar) -> Text {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  return Text(
    fr: "caractère invisible \(name) ; supprimez-le",
    en: "invisible character \(name); delete it")
}
