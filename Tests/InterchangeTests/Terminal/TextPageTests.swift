import Testing

@testable import Interchange

@Suite struct TextPageTests {
  @Test func `a paragraph wraps at spaces and hangs`() {
    let paragraph = Paragraph("- un deux trois quatre\nfin", indent: 2, hanging: 4)

    #expect(
      paragraph.lines(width: 14, colour: false) == [
        "  - un deux", "    trois", "    quatre", "    fin",
      ])
  }

  @Test func `no-break spaces hold and a long word stays whole`() {
    let paragraph = Paragraph("coût : 1\u{202F}200\u{A0}€ https://example.org/long/path")

    #expect(
      paragraph.lines(width: 12, colour: false) == [
        "coût :", "1\u{202F}200\u{A0}€", "https://example.org/long/path",
      ])
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `wrapped lines fit and keep every word`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["a", "été", "漢字", "ménage", "😀", "rendez-vous"]
    let text = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }.joined(
      separator: " ")
    let width = Int.random(in: 15...40, using: &random)

    let lines = Paragraph(text, indent: 3, hanging: 1).lines(width: width, colour: false)

    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.flatMap { $0.split(separator: " ") }.joined(separator: " ") == text)
  }

  @Test func `labels are aligned and long values wrap under themselves`() {
    let list = DefinitionList([
      .init("Ménage", "H-0001"), .init("Été", "un deux trois quatre cinq six sept huit neuf dix"),
      .init("Vide", ""),
    ])

    #expect(
      list.lines(width: 50, colour: false) == [
        "Ménage : H-0001", "Été    : un deux trois quatre cinq six sept huit",
        "         neuf dix", "Vide   :",
      ])
  }

  @Test func `a narrow list indents its values by two`() {
    let list = DefinitionList([.init("Ménage", "un deux trois quatre"), .init("É", "x")])

    #expect(
      list.lines(width: 20, colour: false) == ["Ménage : un deux", "  trois quatre", "É : x"])
  }

  @Test func `parts are set apart and titles underlined without colour`() {
    let page = TextPage([
      .title("Dossier"),
      .section(
        "Échéances", [.paragraph(Paragraph("rien")), .definitions(.init([.init("a", "b")]))]),
      .definitions(DefinitionList([])),
    ])

    #expect(
      page.text(width: 80, colour: false) == """
        Dossier
        ═══════

        Échéances
        ─────────
        rien

        a : b

        """)
    #expect(page.lines(width: 80, colour: true).first == "\u{1B}[1;4mDossier\u{1B}[0m")
  }
}
