import Testing

@testable import Interchange

@Suite struct CSVTableTests {
  @Test func `a row gives its cells by column, without blanks, and nil where empty`() throws {
    let row = try #require(try rows(.text("lastName;id;phone\n \u{A0}Martin ; 1;  \n")).first)

    #expect(row["lastName"] == "Martin")
    #expect(row["id"] == "1")
    #expect(row["phone"] == nil)
    #expect(row["other"] == nil)
    #expect(row.line == 2)
  }

  @Test func `rows without a filled cell are skipped`() throws {
    #expect(try rows(.text("id;lastName\n1;a\n;\n ; \n2;b\n")).map(\.line) == [2, 5])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\r\n", "   \n"])
  func `a file without a header is empty`(text: String) {
    #expect(refusal(.text(text)) == [CSVDefect(line: 1, kind: .empty)])
  }

  @Test func `a NUL byte makes the file no CSV at its line`() {
    let bytes = Array("id;lastName\n1;a\n".utf8) + [0]

    #expect(refusal(.bytes(bytes)) == [CSVDefect(line: 3, kind: .notText)])
  }

  @Test func `every defect of the header is told at once`() {
    let defects = refusal(.text("id;ID;zzz;;id\n1;2;3;4;5\n"))

    #expect(
      defects == [
        CSVDefect(line: 1, cell: 1, column: "ID", kind: .unknownColumn(nearest: "id")),
        CSVDefect(line: 1, cell: 2, column: "zzz", kind: .unknownColumn(nearest: nil)),
        CSVDefect(line: 1, cell: 3, kind: .unnamedColumn(position: 4)),
        CSVDefect(line: 1, cell: 4, column: "id", kind: .duplicateColumn),
        CSVDefect(line: 1, column: "lastName", kind: .missingColumn),
      ])
  }

  @Test func `a first row in the place of the header is not repeated in the message`() throws {
    let defects = refusal(.text("1;Martin;0612345678\n2;Durand;\n"))

    #expect(defects.map(\.kind) == [.noHeader(expected: ["id", "lastName"])])
    let wording = try #require(defects.first?.wording)
    #expect(!wording.fr.contains("Martin"))
    #expect(!wording.en.contains("Martin"))
  }

  @Test func `a header of ten thousand columns is one defect`() {
    let line = Array(repeating: "x", count: 10_000).joined(separator: ",")

    #expect(refusal(.text(line)).map(\.kind) == [.tooManyColumns(found: 10_000, limit: 200)])
  }

  @Test(arguments: ["1", "1;a;06;x"])
  func `a row must have as many cells as the header`(line: String) throws {
    let row = try #require(try rows(.text("id;lastName;phone\n\(line)\n")).first)

    let found = line.split(separator: ";").count
    #expect(row.defects == [CSVDefect(line: 2, kind: .cellCount(found: found, expected: 3))])
  }

  @Test func `a row of ten thousand cells is one defect`() throws {
    let line = Array(repeating: "1", count: 10_000).joined(separator: ";")

    let row = try #require(try rows(.text("id;lastName\n\(line)\n")).first)

    #expect(row.defects.map(\.kind) == [.tooManyColumns(found: 10_000, limit: 200)])
  }

  @Test(arguments: ["=1+1", "=\u{301}1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-A1", " =1", "-", "＝1"])
  func `a formula is refused in its column`(cell: String) throws {
    let row = try #require(try rows(.text("id;lastName\n1;\"\(cell)\"\n")).first)

    let first = Character(try #require(cell.trimmed.unicodeScalars.first))
    #expect(
      row.defects == [CSVDefect(line: 2, cell: 1, column: "lastName", kind: .formula(first))])
  }

  @Test(
    arguments: ["+33612345678", "+33 (0)6 12 34 56 78", "-12,50", "-1\u{202F}234.5 €", "-3", "a=b"])
  func `telephone numbers and negative numbers are no formulas`(cell: String) throws {
    let row = try #require(try rows(.text("id;lastName\n1;\"\(cell)\"\n")).first)

    #expect(row.defects.isEmpty)
  }

  @Test(arguments: ["\u{1B}[31m", "\u{7F}", "\u{9B}1m", "\u{07}"])
  func `a control character is a defect of its cell`(control: String) throws {
    let row = try #require(try rows(.text("id;lastName\n1;é\(control)\n")).first)

    #expect(row.defects.map(\.kind) == [.controlCharacter])
    #expect(row.defects.map(\.column) == ["lastName"])
  }

  @Test func `letters whose bytes look like controls are letters`() throws {
    let row = try #require(try rows(.text("id;lastName\n1;À\u{15F}\u{A0}ş\n")).first)

    #expect(row.defects.isEmpty)
  }

  @Test func `a file that does not exist is unreadable`() {
    #expect(throws: FileRefusal(path: "nowhere/none.csv", reason: .missing)) {
      try CSVInput.file("nowhere/none.csv")
    }
  }

  @Test func `a folder is unreadable`() throws {
    let input = try CSVInput.file("/")

    #expect(throws: CSVRefusal.unreadable(FileRefusal(path: "/", reason: .isFolder))) {
      try CSVTable(input, columns: .people)
    }
  }
}
