import CaseKernel
import Testing

@Suite struct FieldKindTests {
  private let choice = FieldKind.choice([
    FieldOption("low", Text(fr: "léger", en: "low")),
    FieldOption("high", Text(fr: "soutenu", en: "high")),
  ])

  @Test(arguments: ["", "  ", "unknown", "inconnu"])
  func `nothing and unknown are the absence of a value`(text: String) throws {
    for kind in [FieldKind.text, .day, .cents, .answer, choice] {
      #expect(try kind.value(written: text) == nil)
    }
  }

  @Test(arguments: [
    (FieldKind.day, "02/03/2026", FieldValue("2026-03-02")),
    (.day, "2026-03-02", "2026-03-02"), (.cents, "230,50", .number(23_050)),
    (.number(from: 0, to: 10), "7", .number(7)), (.answer, "Oui", .answer(true)),
    (.answer, "no", .answer(false)), (.text, " un texte ", "un texte"),
  ])
  func `a text is read by its kind`(kind: FieldKind, text: String, value: FieldValue) throws {
    #expect(try kind.value(written: text) == value)
    #expect(kind.accepts(value))
  }

  @Test func `a defect says what was found and what is near`() {
    #expect(
      throws: FieldDefect(
        found: "hihg",
        expected: Text(
          fr: "l'une des valeurs low, high (peut-être high ?)", en: "one of low, high (maybe high?)"
        ))
    ) {
      try choice.value(written: "hihg")
    }
  }

  @Test func `a number out of its bounds is a defect`() {
    #expect(throws: FieldDefect.self) {
      try FieldKind.number(from: 1, to: 10).value(written: "11")
    }
  }

  @Test func `a list keeps each item once, in the order written`() throws {
    let list = FieldKind.list([
      FieldOption("a", Text(fr: "un", en: "one")), FieldOption("b", Text(fr: "deux", en: "two")),
    ])

    #expect(try list.value(written: "b, a b") == .list(["b", "a"]))
  }

  @Test func `a stored value of another kind is not accepted`() {
    #expect(!choice.accepts("medium"))
    #expect(!FieldKind.day.accepts("2026-02-30"))
    #expect(!FieldKind.answer.accepts("yes"))
    #expect(!FieldKind.number(from: 0, to: 5).accepts(.number(6)))
  }

  @Test func `a value is shown in the reader's language`() {
    #expect(choice.written("high", .fr) == "soutenu")
    #expect(FieldKind.answer.written(.answer(false), .fr) == "non")
    #expect(FieldKind.cents.written(.number(23_050), .en) == "€230.50")
    #expect(FieldKind.list(choice.listed).written("high", .fr) == "soutenu")
  }
}

extension FieldKind {
  /// The values of a choice.
  fileprivate var listed: [FieldOption] {
    if case .choice(let options) = self { options } else { [] }
  }
}
