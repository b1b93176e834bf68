import Testing

@testable import Interchange

@Suite struct CSVDefectWordingTests {
  @Test func `a defect says file, line, column and what is wrong`() throws {
    let row = try #require(try rows(.text("id;lastName\n1;a\n")).first)
    let reason = Wording(fr: "« x » n'est pas un jour", en: "\"x\" is not a day")

    let wording = row.defect("lastName", reason).wording(in: "bad.csv")

    #expect(wording(french: false) == "bad.csv:2: column \"lastName\": \"x\" is not a day")
    #expect(wording(french: true) == "bad.csv:2: colonne « lastName » : « x » n'est pas un jour")
  }

  @Test func `an unknown column is told with the nearest name`() throws {
    let defect = try #require(refusal(.text("id;LASTNAME;lastName\n")).first)

    #expect(
      defect.wording(in: "f.csv").en
        == "f.csv:1: column \"LASTNAME\": unknown column; did you mean \"lastName\"")
  }

  @Test func `a column's name is shortened and cannot command a terminal`() throws {
    let name = "\u{1B}[31m" + String(repeating: "n", count: 100)
    let defect = CSVDefect(line: 1, column: name, kind: .missingColumn)

    #expect(!defect.wording.en.contains("\u{1B}"))
    #expect(defect.wording.en.count < 90)
  }

  @Test(
    arguments: [
      .notText, .empty, .unterminatedQuote, .textAfterQuote, .undefinedByte(0x81, .windows1252),
      .controlCharacter, .cellTooLong(limit: 32_768), .tooManyColumns(found: 300, limit: 200),
      .cellCount(found: 1, expected: 2), .formula("="), .noHeader(expected: ["id"]),
      .unnamedColumn(position: 2), .duplicateColumn, .unknownColumn(nearest: nil),
      .unknownColumn(nearest: "id"), .missingColumn,
    ] as [CSVDefect.Kind])
  func `every message differs from the others and between languages`(kind: CSVDefect.Kind) {
    let wording = CSVDefect(line: 1, kind: kind).wording

    #expect(wording.fr != wording.en)
    #expect(!wording.fr.isEmpty && wording.fr.last != ".")
    #expect(!wording.en.isEmpty && wording.en.last != ".")
    #expect(kind == .textAfterQuote || !wording.en.contains("follows a closing quote"))
    #expect(kind == .missingColumn || !wording.en.contains("required column missing"))
  }
}
