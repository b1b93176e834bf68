import CaseConfiguration
import Testing

@Suite struct YAMLLimitsTests {
  @Test func `sixty-four nested levels are read`() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)

    #expect(refusals(text).isEmpty)
  }

  @Test func `a deeper file is refused at the first level too many`() {
    let (root, defects) = YAMLDocument.parse(
      text: String(repeating: "[", count: 65) + String(repeating: "]", count: 65), file: "c.yaml")

    #expect(root == nil)
    #expect(short(defects) == ["1:65 too-deep"])
  }

  @Test(arguments: ["[", "{ a: ", "- ", "? "])
  func `a hundred thousand nested levels do no harm`(opening: String) {
    let text = String(repeating: opening, count: 100_000)

    let codes = YAMLDocument.parse(text: text, file: "c.yaml").defects.map(\.code)

    #expect(codes == ["too-deep"])
  }

  @Test func `ten aliases of aliases are refused one by one and expand nothing`() {
    let lines = (1...10).map { level in
      let aliases = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
      return "l\(level): &l\(level) [\(aliases)]"
    }
    let text = "l0: &l0 lol\n" + lines.joined(separator: "\n")

    let codes = YAMLDocument.parse(text: text, file: "c.yaml").defects.map(\.code)

    #expect(codes.count { $0 == "anchor-refused" } == 11)
    #expect(codes.count { $0 == "alias-refused" } == 100)
    #expect(codes.count == 111)
  }

  @Test func `a file of more bytes than allowed is not even looked at`() {
    let limits = YAMLDocument.Limits(bytes: 8)

    #expect(refusals("a: 12345", limits: limits).isEmpty)
    #expect(refusals("a: 123456", limits: limits) == ["1:1 too-large"])
  }

  @Test func `a file of more values than allowed is refused at the first too many`() {
    let limits = YAMLDocument.Limits(nodes: 5)

    #expect(refusals("a: 1\nb: 2\n", limits: limits).isEmpty)
    #expect(refusals("a: 1\nb: 2\nc: 3\n", limits: limits) == ["3:1 too-large"])
  }

  @Test func `a file with countless defects tells some and says so`() {
    let text = String(repeating: "- &x 1\n", count: 10)

    let told = refusals(text, limits: YAMLDocument.Limits(defects: 3))

    #expect(
      told == ["1:3 anchor-refused", "2:3 anchor-refused", "3:3 anchor-refused"]
        + ["4:3 too-many-defects"])
  }

  @Test func `a message about a huge or strange text stays short and on one line`() throws {
    let text = "{ \"" + String(repeating: "x\\n", count: 10_000) + "\": 1 }"

    let (_, defects) = reading(text) { reader, root in
      reader.mapping(root) { keys in keys.optional("name", reader.text) }
    }

    let line = try #require(defects.first).description
    #expect(line.count < 200)
    #expect(line.split(whereSeparator: \.isNewline).count == 1)
  }
}
