import Testing

@testable import Interchange

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("été", 3), ("e\u{301}te\u{301}", 3), ("œ€«»…", 5), ("漢字", 4), ("ｆ", 2),
    ("한", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("❤️", 2), ("❤", 1), ("1", 1), ("👍🏽", 2),
    ("\u{200B}", 0), ("─═", 2), ("\u{202F}€", 2), ("é\r\n", 1), ("العربية", 7),
  ])
  func `width is what a terminal shows`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("bonjour", 7, "bonjour"), ("bonjour", 6, "bonjo…"), ("bonjour", 1, "…"), ("bonjour", 0, ""),
    ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("e\u{301}te\u{301}s", 3, "e\u{301}t…"),
  ])
  func `a cut text fits and never halves a character`(text: String, width: Int, cut: String) {
    #expect(text.cut(toWidth: width) == cut)
  }

  @Test func `printable text holds nothing that a terminal obeys`() {
    #expect("a\tb\r\nc\u{1B}[1m\u{9B}d\u{202E}é".printable == "a b c\u{FFFD}[1m\u{FFFD}dé")
  }
}
