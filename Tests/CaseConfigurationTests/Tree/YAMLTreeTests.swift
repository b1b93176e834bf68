import CaseConfiguration
import Testing

@Suite struct YAMLTreeTests {
  private func tree(_ text: String) throws -> YAMLNode {
    let (root, defects) = YAMLDocument.parse(text: text, file: "config.yaml")
    #expect(defects.isEmpty)
    return try #require(root)
  }

  private func at(_ line: Int, _ column: Int) -> Place {
    Place(file: "config.yaml", line: line, column: column)
  }

  @Test func `every key and every value has its place`() throws {
    let text = """
      store: logis.sqlite
      programmes:
        bridge-lease:
          territory: { departments: ["44"], outside: warn }
      """

    let root = try tree(text)

    let programmes = try #require(root["programmes"])
    let lease = try #require(programmes["bridge-lease"])
    let territory = try #require(lease["territory"])
    #expect(root.entries.map(\.place) == [at(1, 1), at(2, 1)])
    #expect(root["store"]?.place == at(1, 8))
    #expect(programmes.place == at(3, 3))
    #expect(lease.entries.map(\.place) == [at(4, 5)])
    #expect(territory.place == at(4, 16))
    #expect(territory.entries.map(\.place) == [at(4, 18), at(4, 39)])
    #expect(territory["departments"]?.elements.map(\.place) == [at(4, 32)])
  }

  @Test func `keys keep the order in which they are written`() throws {
    let root = try tree("b: 1\na: 2\nc: 3\n")

    #expect(root.entries.map(\.key) == ["b", "a", "c"])
  }

  @Test func `nothing is converted, not even what YAML takes for numbers, days or yes`() throws {
    let root = try tree("[010, yes, 2015-01-01, 1:30, 0x10]")

    #expect(
      root.elements.map(\.kind)
        == ["010", "yes", "2015-01-01", "1:30", "0x10"].map { .scalar($0, .plain) })
  }

  @Test func `the way in which a text is written is kept`() throws {
    let root = try tree(
      "a: plain\nb: 'it''s'\nc: \"\\u00e9\"\nd: |\n  one\n  two\ne: >\n  x\n  y\n")

    #expect(
      root.entries.map(\.value.kind) == [
        .scalar("plain", .plain), .scalar("it's", .quoted), .scalar("é", .quoted),
        .scalar("one\ntwo\n", .block), .scalar("x y\n", .block),
      ])
  }

  @Test func `an empty value, a tilde and null are nothing, quotes make them texts`() throws {
    let root = try tree("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'\n")

    #expect(
      root.entries.map(\.value.kind) == [
        .null, .null, .null, .scalar("", .quoted), .scalar("null", .quoted),
      ])
  }

  @Test func `an empty value is placed just after its key`() throws {
    let root = try tree("a: 1\nstore:\nb: 2\n")

    #expect(root["store"]?.place == at(2, 7))
  }

  @Test func `columns count an accent or an emoji as one`() throws {
    let root = try tree("{ écrêté: 'été', 🏠: maison, z: 1 }")

    #expect(root.entries.map(\.place) == [at(1, 3), at(1, 18), at(1, 29)])
    #expect(root.entries.map(\.value.place) == [at(1, 11), at(1, 21), at(1, 32)])
  }

  @Test func `columns count each scalar of a composed character`() throws {
    let root = try tree("{ \"e\u{301}\": 1, z: 2 }")

    #expect(root.entries.map(\.place) == [at(1, 3), at(1, 12)])
  }

  @Test func `a file from Windows has the same places and texts`() throws {
    let text = "a:\n  b: 1\n  c: |\n    one\n    two\n# note\nd: [x,\n  y]\n"

    let windows = try tree(text.replacing("\n", with: "\r\n"))

    #expect(try windows == tree(text))
  }

  @Test func `a byte order mark moves no column`() throws {
    let root = try tree("\u{FEFF}a: 1\n")

    #expect(root.entries.map(\.place) == [at(1, 1)])
  }

  @Test func `lines after comments and block texts are counted`() throws {
    let root = try tree("---\n# one\n\na: |\n  x\n\n  y\n\n# two\nb: 1 # three\n...\n")

    #expect(root["b"]?.place == at(10, 4))
  }

  @Test func `a text of a mebibyte is read whole`() throws {
    let lines = (0..<20_000).map { "key-\($0): { name: \"Été \($0)\", every: 15 days, n: [1] }" }
    let text = lines.joined(separator: "\n")
    #expect(text.utf8.count > 1 << 20)

    let root = try tree(text)

    #expect(root.entries.count == 20_000)
    #expect(root.entries.last?.value["every"]?.place.line == 20_000)
  }
}
