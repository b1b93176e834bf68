import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLRefusalTests {
  @Test(arguments: [
    ("a: 1\nb: &x 2\n", ["2:4 anchor-refused"]),
    ("a: &x [1]\nb: &y { c: 1 }\n", ["1:4 anchor-refused", "2:4 anchor-refused"]),
    ("&x a: 1\n", ["1:1 anchor-refused"]),
    ("a: 1\nb: *x\n", ["2:4 alias-refused"]),
    ("*x : 1\n", ["1:1 alias-refused"]),
    ("a: !!str 44\n", ["1:4 tag-refused"]),
    ("a: [1, !amount 2]\nb: !x { c: 1 }\n", ["1:8 tag-refused", "2:4 tag-refused"]),
    ("a: ! b\n", ["1:4 tag-refused"]),
    ("a: &x !!int 1\n", ["1:4 anchor-refused", "1:4 tag-refused"]),
    ("a: 1\nb:\n  <<: { c: 1 }\n", ["3:3 merge-refused"]),
    ("%YAML 1.1\n---\na: 1\n", ["1:1 directive-refused"]),
    ("a: 1\n---\nb: 2\n", ["2:1 several-documents"]),
    ("a: 1\n...\n---\nb: 2\n", ["3:1 several-documents"]),
    ("[a]: 1\n", ["1:1 wrong-shape"]),
    ("{ { a: 1 }: 1 }\n", ["1:3 wrong-shape"]),
    ("a: { : 2 }\n", ["1:6 syntax"]), ("?\n: 2\n", ["1:2 wrong-shape"]),
    ("a: 1\n'': 2\n", ["2:1 wrong-shape"]),
    ("a: \"x\\0y\"\n", ["1:4 refused-character"]),
    ("a: \"x\\e[31m\"\n", ["1:4 refused-character"]),
  ])
  func `what is not plain YAML is refused where it stands`(text: String, expected: [String]) {
    #expect(refusals(text) == expected)
  }

  @Test func `a second equal key is refused and names the line of the first`() throws {
    let (root, defects) = YAMLDocument.parse(
      text: "a: 1\nb: 2\nc: { x: 1, x: 2 }\na: 3\na: 4\n", file: "config.yaml")

    #expect(
      defects.map(\.description) == [
        "config.yaml:3:12: key \"x\" already written on line 3; keep one of the two",
        "config.yaml:4:1: key \"a\" already written on line 1; keep one of the two",
        "config.yaml:5:1: key \"a\" already written on line 1; keep one of the two",
      ])
    #expect(root?["a"]?.kind == .scalar("1", .plain))
  }

  @Test func `a key is the same with and without quotes`() {
    #expect(
      refusals("a: 1\n'a': 2\n\"\\u0061\": 3\n") == ["2:1 duplicate-key", "3:1 duplicate-key"])
  }

  @Test func `equal keys of two mappings are no duplicates`() {
    #expect(refusals("a: { x: 1 }\nb: { x: 1, a: 2 }\n").isEmpty)
  }

  @Test func `all refusals come out at once, in the order of the file`() {
    let text = "a: &x 1\nb: *x\na: !t 2\nc:\n  - <<: *x\n    d: 1\n    d: 2\n"

    #expect(
      refusals(text) == [
        "1:4 anchor-refused", "2:4 alias-refused", "3:1 duplicate-key", "3:4 tag-refused",
        "5:5 merge-refused", "5:9 alias-refused", "7:5 duplicate-key",
      ])
  }

  @Test func `what is refused before a syntax error is told with it`() {
    #expect(
      refusals("a: &x 1\na: 2\nb: [1\n") == [
        "1:4 anchor-refused", "2:1 duplicate-key", "3:4 syntax",
      ])
  }

  @Test func `a refused value brings no second defect about its shape`() {
    let (value, defects) = reading("name: *x\nevery: !t 3\n") { reader, root in
      reader.mapping(root) { keys in
        _ = keys.required("name", reader.text)
        return keys.required("every", reader.period)
      }
    }

    #expect(value == nil)
    #expect(short(defects) == ["1:7 alias-refused", "2:8 tag-refused"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~\n", "\u{FEFF}", "--- # x\n...\n"])
  func `a file without a value is empty`(text: String) {
    #expect(refusals(text) == ["1:1 empty-file"])
  }
}
