import Testing

@testable import Interchange

@Suite struct CSVReaderTests {
  @Test(arguments: [",", ";", "\t"])
  func `the separator is found in the header`(separator: String) throws {
    let text = "id\(separator)name\n1\(separator)a\n"

    let found = try records(.text(text))

    #expect(found.map(\.cells) == [["id", "name"], ["1", "a"]])
  }

  @Test func `a separator within a quoted header cell does not count`() throws {
    let text = "\"a,b,c\";d\n1;2\n"

    #expect(try records(.text(text)).first?.cells == ["a,b,c", "d"])
  }

  @Test func `a file of one column is separated by nothing`() throws {
    #expect(try records(.text("id\n1;2\n")).map(\.cells) == [["id"], ["1;2"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `each kind of line end closes one record`(lineEnd: String) throws {
    let text = ["id,name", "1,a", "2,b"].joined(separator: lineEnd)

    let found = try records(.text(text))

    #expect(found.map(\.line) == [1, 2, 3])
    #expect(found.map(\.cells) == [["id", "name"], ["1", "a"], ["2", "b"]])
  }

  @Test func `a record bears the line where it starts, below cells of several lines`() throws {
    let text = "id,note\r\n1,\"one\r\ntwo\rthree\"\r\n\r\n2,b\r\n"

    let found = try records(.text(text))

    #expect(found.map(\.line) == [1, 2, 6])
    #expect(found[1].cells == ["1", "one\r\ntwo\rthree"])
  }

  @Test func `doubled quotes are one quote and separators hold within quotes`() throws {
    let found = try records(.text("a,b\n\"say \"\"yes\"\", now\",\"\"\n"))

    #expect(found[1].cells == ["say \"yes\", now", ""])
  }

  @Test func `an empty line is no record but an empty quoted cell is one`() throws {
    #expect(try records(.text("a\n\n\"\"\n\nb\n")).map(\.cells) == [["a"], [""], ["b"]])
  }

  @Test func `a quote within a bare cell is a character`() throws {
    #expect(try records(.text("a,b\n15\" screen,x\n"))[1].cells == ["15\" screen", "x"])
  }

  @Test func `an unterminated quote is placed where it was opened`() throws {
    let found = try records(.text("a,b\n\"x\ny\",\"open\n1,2\n3,4\n"))

    #expect(found[1].line == 2)
    #expect(found[1].defects == [CSVDefect(line: 3, cell: 1, kind: .unterminatedQuote)])
  }

  @Test func `text after a closing quote is a defect of its cell`() throws {
    let found = try records(.text("a,b\n1,\"x\"yz\n"))

    #expect(found[1].defects == [CSVDefect(line: 2, cell: 1, kind: .textAfterQuote)])
  }

  @Test func `a cell of 32 KiB is read and one byte more is a defect`() throws {
    let fits = String(repeating: "x", count: CSVLimits.cellBytes)

    let found = try records(.text("a,b\n\(fits),1\n\(fits)x,1\n"))

    #expect(found[1].defects.isEmpty)
    #expect(found[1].cells == [fits, "1"])
    let limit = CSVDefect.Kind.cellTooLong(limit: CSVLimits.cellBytes)
    #expect(found[2].defects == [CSVDefect(line: 3, cell: 0, kind: limit)])
  }

  @Test func `a long cell cut within a character is reported as long only`() throws {
    let long = "x" + String(repeating: "é", count: CSVLimits.cellBytes)

    let defects = try records(.text("a\n\(long)\n"))[1].defects

    #expect(defects.map(\.kind) == [.cellTooLong(limit: CSVLimits.cellBytes)])
  }

  @Test func `ten thousand columns are counted, not kept`() throws {
    let line = Array(repeating: "x", count: 10_000).joined(separator: ";")

    let record = try #require(try records(.text(line)).first)

    #expect(record.cells.count == CSVLimits.columns)
    #expect(record.defects.map(\.kind) == [.tooManyColumns(found: 10_000, limit: 200)])
  }

  @Test func `a copied reader goes on by itself`() throws {
    var reader = try CSVReader(.text("a\nb\nc\n"), chunkSize: 1)
    _ = try reader.next()
    var copy = reader

    _ = try reader.next()

    #expect(try copy.next()?.cells == ["b"])
    #expect(try reader.next()?.cells == ["c"])
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test(arguments: 1...7)
  func `chunks may end within characters, line ends and quotes`(chunkSize: Int) throws {
    let text = "id;nom\r\n1;\"é€😀 \"\"œ\"\"\r\nsuite\"\r\n\"2\";\"👩‍👩‍👧\";\r\n3;é"
    let whole = try records(.text(text))
    let marked = CSVInput.bytes([0xEF, 0xBB, 0xBF] + Array(text.utf8))

    let pieces = try records(.text(text), chunkSize: chunkSize)
    let markedPieces = try records(marked, chunkSize: chunkSize)

    #expect(whole[1].cells == ["1", "é€😀 \"œ\"\r\nsuite"])
    #expect(whole.map(\.line) == [1, 2, 4, 5])
    #expect(pieces == whole)
    #expect(markedPieces == whole)
  }

  @Test func `a file is read in chunks like its bytes`() throws {
    let text = "id;nom\n1;é€😀\n2;\"a\nb\"\n"
    let file = TemporaryFile(Array(text.utf8))

    let fromFile = try records(.file(file.path), chunkSize: 5)

    #expect(try fromFile == records(.text(text)))
  }
}
