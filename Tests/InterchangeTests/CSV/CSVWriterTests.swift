import Testing

@testable import Interchange

@Suite struct CSVWriterTests {
  @Test func `cells are quoted only where a reader needs it`() {
    let line = CSVWriter.line(["a", "b,c", "d;e", "say \"x\"", "two\nlines", " blank", "", "é😀"])

    #expect(
      line == "a,\"b,c\",\"d;e\",\"say \"\"x\"\"\",\"two\nlines\",\" blank\",,é😀\n")
  }

  @Test(arguments: ["=1", "@a", "+a", "-a", "\t1", "\rx", "\r\n=1", "\n=1", "-"])
  func `what a spreadsheet would compute gets an apostrophe`(cell: String) throws {
    let found = try records(.text(CSVWriter.line(["h", "i"]) + CSVWriter.line([cell, "x"])))

    #expect(found[1].cells == ["'" + cell, "x"])
  }

  @Test(arguments: ["-12.5", "+33612345678", "-1 234,50", "-5 %", "a=b", ""])
  func `numbers and other texts stay as they are`(cell: String) {
    #expect(SpreadsheetFormula.neutralised(cell) == cell)
  }

  @Test func `a record of one empty cell is not an empty line`() throws {
    let text = CSVWriter.text(header: ["h"], rows: [[""], ["x"]])

    #expect(text == "h\n\"\"\nx\n")
    #expect(try records(.text(text)).map(\.cells) == [["h"], [""], ["x"]])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what is written is read back, whatever the cells`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "a", "é", "e\u{301}", "€", "œ",
      "👩‍👩‍👧", "漢", "=", "+", "-", "@", "'", "1", "\u{A0}", "\u{FEFF}", "\u{1F1EB}\u{1F1F7}",
    ]
    let width = Int.random(in: 1...6, using: &random)
    let header = (0..<width).map { "h\($0)" }
    let rows = (0..<20).map { _ in
      header.map { _ in random.text(of: pieces, upTo: 8) }
    }

    let text = CSVWriter.text(header: header, rows: rows)

    let expected = [header] + rows.map { $0.map(SpreadsheetFormula.neutralised) }
    for chunkSize in [1, 2, 3, 7, 65_536] {
      let found = try records(.text(text), chunkSize: chunkSize)
      #expect(
        found.map { $0.cells.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
      #expect(found.allSatisfy { $0.defects.isEmpty })
    }
  }

  @Test func `a file is written row by row, readable by its owner alone`() throws {
    let file = TemporaryFile()
    let rows = (0..<20_000).lazy.map { ["\($0)", "é"] }

    try CSVWriter.write(header: ["id", "x"], rows: rows, to: file.path, byteOrderMark: true)

    let found = try records(.file(file.path))
    #expect(file.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(found.count == 20_001)
    #expect(found.first?.cells == ["id", "x"])
    #expect(found.last?.cells == ["19999", "é"])
    #expect(try file.permissions == 0o600)
  }

  @Test func `a folder that does not exist refuses the file`() {
    #expect(throws: FileRefusal(path: "nowhere/x.csv", reason: .missing)) {
      try CSVWriter.write(header: ["a"], rows: [["1"]], to: "nowhere/x.csv")
    }
  }

  @Test func `a full disk refuses the file`() {
    #expect(throws: FileRefusal(path: "/dev/full", reason: .noSpace)) {
      try CSVWriter.write(header: ["a"], rows: [["1"]], to: "/dev/full")
    }
  }
}
