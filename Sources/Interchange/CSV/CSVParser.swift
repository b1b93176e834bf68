/// The grammar of RFC 4180 over bytes: separator, quotes and line ends are ASCII in both encodings.
///
/// Exceptions to the RFC: a line may end with LF, CRLF or CR; empty lines are no records; a quote
/// within an unquoted cell is a character like another.
struct CSVParser: Sendable {
  private enum Place {
    case cellStart
    case bare
    case quoted
    case afterQuote
  }

  private let separator: UInt8
  private let encoding: CSVEncoding

  private var place = Place.cellStart
  private var line = 1
  private var previousWasReturn = false
  private var quoteLine = 1

  private var recordLine: Int?
  private var cells: [String] = []
  private var cellCount = 0
  private var defects: [CSVDefect] = []

  private var cell: [UInt8] = []
  private var cellWasQuoted = false
  private var cellIsTooLong = false
  private var cellHasTextAfterQuote = false

  init(separator: UInt8, encoding: CSVEncoding) {
    self.separator = separator
    self.encoding = encoding
  }

  /// Takes the next byte; gives the record that it ends, if it ends one.
  mutating func take(_ byte: UInt8) -> CSVRecord? {
    if recordLine == nil { recordLine = line }
    let endsLine = byte == .lineFeed || byte == .carriageReturn
    let record = advance(byte, endsLine: endsLine)
    if endsLine, !(byte == .lineFeed && previousWasReturn) { line += 1 }
    previousWasReturn = byte == .carriageReturn
    return record
  }

  /// Ends the file; gives the last record where no line end closed it.
  mutating func finish() -> CSVRecord? {
    if place == .quoted {
      defects.append(CSVDefect(line: quoteLine, cell: cells.count, kind: .unterminatedQuote))
    }
    return endRecord()
  }

  private mutating func advance(_ byte: UInt8, endsLine: Bool) -> CSVRecord? {
    switch place {
    case .quoted:
      if byte == .quote { place = .afterQuote } else { append(byte) }
    case .afterQuote where byte == .quote:
      append(byte)
      place = .quoted
    case .cellStart where byte == .quote:
      cellWasQuoted = true
      quoteLine = line
      place = .quoted
    case _ where byte == separator:
      endCell()
    case _ where endsLine:
      return endRecord()
    default:
      if place == .afterQuote { cellHasTextAfterQuote = true }
      append(byte)
      place = .bare
    }
    return nil
  }

  private mutating func append(_ byte: UInt8) {
    guard cell.count < CSVLimits.cellBytes else {
      cellIsTooLong = true
      return
    }
    cell.append(byte)
  }

  private mutating func endCell() {
    if cells.count < CSVLimits.columns {
      let decoded = encoding.decode(cell)
      if cellIsTooLong {
        add(.cellTooLong(limit: CSVLimits.cellBytes))
      } else if let byte = decoded.undefined {
        add(.undefinedByte(byte, encoding))
      }
      if cellHasTextAfterQuote { add(.textAfterQuote) }
      cells.append(decoded.text)
    }
    cellCount += 1
    cell.removeAll(keepingCapacity: true)
    cellWasQuoted = false
    cellIsTooLong = false
    cellHasTextAfterQuote = false
    place = .cellStart
  }

  private mutating func endRecord() -> CSVRecord? {
    let start = recordLine ?? line
    defer {
      recordLine = nil
      cells.removeAll(keepingCapacity: true)
      cellCount = 0
      defects.removeAll()
    }
    guard cellCount > 0 || cellWasQuoted || !cell.isEmpty else { return nil }
    endCell()
    if cellCount > CSVLimits.columns {
      let kind = CSVDefect.Kind.tooManyColumns(found: cellCount, limit: CSVLimits.columns)
      defects.append(CSVDefect(line: start, kind: kind))
    }
    return CSVRecord(line: start, cells: cells, cellCount: cellCount, defects: defects)
  }

  private mutating func add(_ kind: CSVDefect.Kind) {
    defects.append(CSVDefect(line: recordLine ?? line, cell: cells.count, kind: kind))
  }
}
