import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLCharacterTests {
  @Test func `a byte that is not UTF-8 is refused at its place, with the number of others`() {
    let latin1: [UInt8] =
      Array("a: 1\nnom: ".utf8) + [0xE9] + Array("t".utf8) + [0xE9] + Array("\n".utf8)

    let defects = YAMLDocument.parse(text: latin1, file: "config.yaml").defects

    #expect(
      defects.map(\.description) == [
        "config.yaml:2:6: byte 0xE9 is not UTF-8 (and 1 more); save the file as UTF-8"
      ])
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0xED, 0xA0, 0x80], [0xC0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
  ])
  func `other encodings, surrogates, overlong and cut sequences are refused`(bytes: [UInt8]) {
    #expect(refusals(ofBytes: bytes).first == "1:1 not-utf8")
  }

  @Test func `columns before a bad byte count scalars`() {
    #expect(refusals(ofBytes: Array("é🏠: ".utf8) + [0xFF]) == ["1:5 not-utf8"])
  }

  @Test(arguments: [
    "\0", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
    "\u{FFFE}",
  ])
  func `an invisible character is refused at its place`(character: String) {
    #expect(refusals("a: 1\né: x\(character)y\n") == ["2:5 refused-character"])
  }

  @Test func `every invisible character is told`() {
    #expect(
      refusals("\0a: 1\r\nb: \u{1}\rc: \u{2028}\n") == [
        "1:1 refused-character", "2:4 refused-character", "3:4 refused-character",
      ])
  }

  @Test func `an invisible character is named`() {
    let defects = YAMLDocument.parse(text: "a: \0", file: "config.yaml").defects

    #expect(
      defects.map { $0.line(in: .fr) } == [
        "config.yaml:1:4: caractère invisible U+0000 ; supprimez-le"
      ])
  }
}
