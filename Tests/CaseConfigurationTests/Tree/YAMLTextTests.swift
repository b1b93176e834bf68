import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLTextTests {
  private func text(_ written: String) -> (value: String?, defects: [Defect]) {
    readingValue(written) { reader, node in reader.text(node) }
  }

  @Test(arguments: [
    "Nantes", "06 12 34 56 78", "2015-01-01", "1.2.3", "a:b", "x1",
    "Yes we can", "nullable", "+", ".", "1-2", "0x", "12 rue du Port",
  ])
  func `a text needs no quotes if nobody takes it for something else`(written: String) {
    let (value, defects) = text(written)

    #expect(value == written)
    #expect(defects.isEmpty)
  }

  @Test(arguments: [
    "yes", "No", "TRUE", "false", "on", "Off", "y", "N", "44", "012", "0612345678", "-3", "+4",
    "1.5", ".5", "5.", "1_000", "1e3", "1.5E-3", "0x1F", "0b11", "0o17", "1:30", "12:30:45.5",
    ".inf", "-.INF", ".NaN",
  ])
  func `what YAML takes for yes, no or a number needs quotes to be a text`(written: String) {
    let (value, defects) = text(written)

    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:6: a text is expected; put quotes: \"\(written)\""
      ])
    #expect(text("\"\(written)\"").value == written)
    #expect(text("'\(written)'").value == written)
  }

  @Test(arguments: ["", "~", "null"])
  func `nothing is not a text`(written: String) {
    let (value, defects) = text(written)

    #expect(value == nil)
    #expect(defects.map(\.code) == ["not-a-text"])
    #expect(defects.map(\.message.en) == ["expected a text here, but nothing is written"])
  }

  @Test(arguments: ["\"\"", "' '"])
  func `an empty text is not a text`(written: String) {
    #expect(text(written).value == nil)
    #expect(short(text(written).defects) == ["1:6 not-a-text"])
  }

  @Test func `a block of text is a text, even of digits`() {
    #expect(text("|\n  44\n").value == "44\n")
  }

  @Test(arguments: ["[a]", "{ a: b }"])
  func `a list or keys are no text`(written: String) {
    #expect(short(text(written).defects) == ["1:6 wrong-shape"])
  }

  @Test func `one wording serves both languages, two are kept apart`() {
    let read = { (reader: YAMLReader, node: YAMLNode) in reader.localised(node) }

    #expect(readingValue("Halte", read).value == Text(fr: "Halte", en: "Halte"))
    #expect(
      readingValue("{ en: Stop, fr: Halte }", read).value == Text(fr: "Halte", en: "Stop"))
  }

  @Test func `a wording in one language or in another language is refused`() {
    let (value, defects) = readingValue("{ fr: Halte, de: Halt, en: no }") { reader, node in
      reader.localised(node)
    }

    #expect(value == nil)
    #expect(short(defects) == ["1:19 unknown-key", "1:33 not-a-text"])
    let missing = readingValue("{ fr: Halte }") { reader, node in reader.localised(node) }
    #expect(short(missing.defects) == ["1:6 missing-key"])
  }

  @Test(arguments: ["visites-sociales-44", "44", "no", "a", "'on'"])
  func `an id needs no quotes`(written: String) {
    let (value, defects) = readingValue(written) { reader, node in reader.identifier(node) }

    #expect(value == written.filter { $0 != "'" })
    #expect(defects.isEmpty)
  }

  @Test(arguments: ["Lnh", "a b", "a--b", "-a", "a-", "é", "a_b", "\"\""])
  func `an id has small letters, digits and hyphens only`(written: String) {
    let (value, defects) = readingValue(written) { reader, node in reader.identifier(node) }

    #expect(value == nil)
    #expect(short(defects) == ["1:6 not-an-identifier"])
  }

  @Test func `an id that nobody declares is told with the nearest`() {
    let (value, defects) = readingValue("lhn") { reader, node in
      reader.identifier(
        node, among: ["anef-ferrer", "lnh"], kind: Text(fr: "partenaire", en: "partner"))
    }

    #expect(value == nil)
    #expect(
      defects.map(\.description) == ["config.yaml:1:6: no partner \"lhn\"; did you mean \"lnh\"?"])
    #expect(
      defects.map(\.message.fr) == [
        "partenaire « lhn » introuvable ; vouliez-vous dire « lnh » ?"
      ])
  }

  private enum Beyond: String, CaseIterable {
    case waitingList = "waiting-list"
    case refuse
  }

  @Test func `a choice is one of its words, exactly`() {
    let read = { (reader: YAMLReader, node: YAMLNode) in reader.choice(node, of: Beyond.self) }

    #expect(readingValue("waiting-list", read).value == .waitingList)
    #expect(
      readingValue("waiting-lst", read).defects.map(\.description) == [
        "config.yaml:1:6: unknown value \"waiting-lst\"; did you mean \"waiting-list\"?"
      ])
    #expect(
      readingValue("never", read).defects.map(\.message.en) == [
        "unknown value \"never\"; possible here: waiting-list, refuse"
      ])
    #expect(
      readingValue("", read).defects.map(\.message.en) == [
        "expected one of (waiting-list, refuse) here, but nothing is written"
      ])
  }
}
