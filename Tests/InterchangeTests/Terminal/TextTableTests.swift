import Testing

@testable import Interchange

@Suite struct TextTableTests {
  private let table = TextTable(
    [.fixed("Dossier"), .init("Ménage", minimum: 6, shrink: 1), .number("Mois")],
    rows: [["2026-0001", "Famille Été", "3"], ["2026-0002", "漢字", "12"]],
    emptyText: "aucun dossier")

  @Test func `columns are aligned by what is shown`() {
    #expect(
      table.text(width: 80, colour: false) == """
        Dossier    Ménage       Mois
        ─────────  ───────────  ────
        2026-0001  Famille Été     3
        2026-0002  漢字           12

        """)
  }

  @Test func `no blanks end a line`() {
    let table = TextTable(
      [.init("A"), .init("B")], rows: [["long cell", ""], ["x"]], emptyText: "")

    #expect(table.lines(width: 80, colour: false).allSatisfy { $0.last != " " })
  }

  @Test func `the column that may give way does, the others stay`() {
    let long = String(repeating: "mot ", count: 30)
    let table = TextTable(
      [.fixed("Id"), .init("A", shrink: 2), .init("B", shrink: 1), .number("N")],
      rows: [["2026-0001", "\(long)", "vingt caractères ici", "1234567"]], emptyText: "")

    let lines = table.lines(width: 60, colour: false)

    #expect(lines.allSatisfy { $0.displayWidth <= 60 })
    #expect(lines.last == "2026-0001  mot mot mot mot m…  vingt caractères ici  1234567")
  }

  @Test(arguments: 50...90)
  func `a table that fits its minimum never exceeds the width`(width: Int) {
    let long = String(repeating: "漢é", count: 40)
    let table = TextTable(
      [.fixed("Id"), .init("A", shrink: 2), .init("B"), .init("C", alignment: .trailing)],
      rows: [["1", "\(long)", "\(long)", "\(long)"]], emptyText: "")

    let lines = table.lines(width: width, colour: false)

    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test func `without a width nothing is cut`() {
    let long = String(repeating: "x", count: 500)
    let table = TextTable([.init("A")], rows: [["\(long)"]], emptyText: "")

    #expect(table.lines(width: nil, colour: false).last == long)
  }

  @Test func `a narrow terminal gets records`() {
    #expect(
      table.lines(width: 25, colour: false) == [
        "Dossier : 2026-0001", "Ménage : Famille Été", "Mois : 3", "",
        "Dossier : 2026-0002", "Ménage : 漢字", "Mois : 12",
      ])
  }

  @Test func `columns that cannot shrink enough become records`() {
    let id = String(repeating: "9", count: 40)
    let table = TextTable([.fixed("A"), .fixed("B")], rows: [["\(id)", "\(id)"]], emptyText: "")

    #expect(table.lines(width: 60, colour: false) == ["A : \(id)", "B : \(id)"])
  }

  @Test func `a table without rows says so`() {
    let empty = TextTable(table.columns, emptyText: table.emptyText)

    #expect(empty.text(width: 80, colour: true) == "aucun dossier\n")
  }

  @Test func `colour adds sequences and changes no place`() {
    var table = table
    table.rows.append(["2026-0003", .init("Retard", .alert), "1"])

    let lines = table.lines(width: 80, colour: true)

    #expect(
      lines.first
        == "\u{1B}[1;4mDossier\u{1B}[0m    \u{1B}[1;4mMénage\u{1B}[0m       \u{1B}[1;4mMois\u{1B}[0m"
    )
    #expect(lines.last == "2026-0003  \u{1B}[1;31mRetard\u{1B}[0m          1")
    #expect(!table.text(width: 80, colour: false).contains("\u{1B}"))
  }

  @Test func `a cell cannot break the line or command the terminal`() {
    let table = TextTable([.init("A")], rows: [[.init("a\nb\u{1B}[2J")]], emptyText: "")

    #expect(table.lines(width: 80, colour: false).last == "a b\u{FFFD}[2J")
  }
}
