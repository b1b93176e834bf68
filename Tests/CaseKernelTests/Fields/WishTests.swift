import CaseKernel
import FoundationEssentials
import Testing

@Suite struct WishTests {
  private let rooms = FieldKind.wish(of: .number(from: 1, to: 9))
  private let flag = FieldKind.wish(of: .answer)

  private func read(_ text: String, _ kind: FieldKind) throws -> FieldValue? {
    try kind.value(written: text)
  }

  @Test func `a wish is a level and the values that it speaks of`() throws {
    #expect(try read("required:2|3", rooms) == .list(["required", "2", "3"]))
    #expect(try read(" refused : 1 ", rooms) == .list(["refused", "1"]))
    #expect(try read("exigé:2", rooms) == .list(["required", "2"]))
  }

  @Test func `a wish of yes or no may leave the value out`() throws {
    #expect(try read("required", flag) == .list(["required"]))
    #expect(try read("preferred:non", flag) == .list(["preferred", "no"]))
  }

  @Test func `indifferent names no value, and every other level names one`() throws {
    #expect(try read("indifferent", rooms) == .list(["indifferent"]))
    #expect(throws: FieldDefect.self) { try read("indifferent:2", rooms) }
    #expect(throws: FieldDefect.self) { try read("required", rooms) }
    #expect(throws: FieldDefect.self) { try read("required:", rooms) }
  }

  @Test(arguments: ["", "unknown", "inconnu"])
  func `an unknown wish is none`(_ text: String) throws {
    #expect(try read(text, rooms) == nil)
  }

  @Test(arguments: ["absolutely:2", "2", "required:deux", "required:2|", "required:12"])
  func `what is no wish is refused with the four levels`(_ text: String) {
    #expect {
      try read(text, rooms)
    } throws: { error in
      (error as? FieldDefect)?.expected.en.contains("required, preferred, indifferent") == true
    }
  }

  @Test func `a typed wish goes through storage and back`() {
    let wish = Wish<Int>(.preferred, [2, 3])

    #expect(Wish<Int>(fieldValue: wish.fieldValue) == wish)
    #expect(Wish<Int>.fieldKind.accepts(wish.fieldValue))
    #expect(Wish<Bool>(fieldValue: .list(["required", "2"])) == nil)
    #expect(Wish<Cents>(fieldValue: .list(["required", "41250"]))?.values == [Cents(41_250)])
  }

  @Test func `in JSON a wish is the fact that it is`() throws {
    let wish = Wish<Int>(.required, [2])

    let json = try JSONEncoder().encode(wish)

    #expect(try JSONDecoder().decode(FieldValue.self, from: json) == wish.fieldValue)
    #expect(try JSONDecoder().decode(Wish<Int>.self, from: json) == wish)
  }

  @Test func `people read the level and the alternatives`() {
    #expect(rooms.written(.list(["required", "2", "3"]), .fr) == "exigé : 2 ou 3")
    #expect(rooms.written(.list(["indifferent"]), .en) == "indifferent")
    #expect(flag.written(.list(["preferred", "no"]), .en) == "preferred: no")
  }
}
