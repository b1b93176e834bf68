/// The records of a CSV file one by one, with memory that does not grow with the file.
///
/// UTF-8 (with or without byte order mark) or Windows-1252, separated by comma, semicolon or tab:
/// all found by itself. The input is read twice: once to find these, once for the records.
package struct CSVReader: Sendable {
  /// The encoding found: valid UTF-8 is UTF-8, anything else Windows-1252.
  package let encoding: CSVEncoding
  /// The separator found in the first record.
  package let separator: Character

  private let input: CSVInput
  private let chunkSize: Int
  private var parser: CSVParser
  private var chunk: [UInt8] = []
  private var position = 0
  private var offset: Int
  private var ended = false

  /// Surveys the input and stands before its first record.
  ///
  /// Throws when it cannot be read, is empty, or holds a NUL byte.
  package init(_ input: CSVInput, chunkSize: Int = 65_536) throws(CSVRefusal) {
    let survey = try CSVSurvey(of: input, chunkSize: chunkSize)
    self.input = input
    self.chunkSize = chunkSize
    encoding = survey.encoding
    separator = Character(Unicode.Scalar(survey.separator))
    parser = CSVParser(separator: survey.separator, encoding: survey.encoding)
    offset = survey.hasByteOrderMark ? 3 : 0
  }

  /// The next record, with what is wrong in its form; nil after the last.
  package mutating func next() throws(FileRefusal) -> CSVRecord? {
    while !ended {
      while position < chunk.count {
        let byte = chunk[position]
        position += 1
        if let record = parser.take(byte) { return record }
      }
      try refill()
    }
    return parser.finish()
  }

  private mutating func refill() throws(FileRefusal) {
    chunk = try input.chunk(at: offset, count: chunkSize)
    position = 0
    offset += chunk.count
    ended = chunk.isEmpty
  }
}
