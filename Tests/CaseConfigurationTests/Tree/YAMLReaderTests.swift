import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLReaderTests {
  private struct Instance: Equatable {
    var module: String
    var households: Int
    var every: Period
  }

  private func instance(_ reader: YAMLReader, _ node: YAMLNode) -> Instance? {
    reader.mapping(node) { keys in
      let module = keys.required("module", reader.identifier)
      let households = keys.required("capacity") { node in
        reader.mapping(node) { $0.required("households") { reader.number($0, in: 1...(.max)) } }
      }
      let every = keys.required("contact-every", reader.period)
      let steering = keys.optional("steering") { reader.list($0, of: reader.identifier) }
      guard let module, let households, let every, steering?.isEmpty != true else { return nil }
      return Instance(module: module, households: households, every: every)
    }
  }

  @Test func `a sound file gives its values`() {
    let text = "module: bridge-lease\ncapacity: { households: 55 }\ncontact-every: 15 days\n"

    let (value, defects) = reading(text, instance)

    #expect(value == Instance(module: "bridge-lease", households: 55, every: .days(15)))
    #expect(defects.isEmpty)
  }

  @Test func `all defects come out at once, in the order of the file`() {
    let text = """
      module: Bridge Lease
      contact-evry: 15 days
      capacity: { households: 010, per: year }
      steering: [lnh, "A B"]
      module: &x again
      """

    let (value, defects) = reading(text, instance)

    #expect(value == nil)
    #expect(
      short(defects) == [
        "1:1 missing-key", "1:9 not-an-identifier", "2:1 unknown-key", "3:25 not-a-number",
        "3:30 unknown-key", "4:17 not-an-identifier", "5:1 duplicate-key", "5:9 anchor-refused",
      ])
  }

  @Test func `where each value comes from is remembered`() throws {
    let text = "capacity: { households: 55 }\nmodule: bridge-lease\nsteering: [lnh, anef]\n"
    let (root, _) = YAMLDocument.parse(text: text, file: "config.yaml")
    let reader = YAMLReader()

    _ = instance(reader, try #require(root))

    #expect(
      reader.origins.map { "\($0.path) = \($0.written) (\($0.place))" } == [
        "capacity.households = 55 (config.yaml:1:25)",
        "module = bridge-lease (config.yaml:2:9)",
        "steering[0] = lnh (config.yaml:3:12)",
        "steering[1] = anef (config.yaml:3:17)",
      ])
    #expect(reader.origin(of: "module")?.place.line == 2)
    #expect(reader.origin(of: "contact-every") == nil)
  }

  @Test func `a value that is refused has no origin`() throws {
    let (root, _) = YAMLDocument.parse(text: "module: A B\n", file: "config.yaml")
    let reader = YAMLReader()

    _ = instance(reader, try #require(root))

    #expect(reader.origins.isEmpty)
  }

  @Test func `a defect that only the caller sees takes its place among the others`() throws {
    let (root, defects) = YAMLDocument.parse(text: "a: &x 1\nb: 2\nb: 3\n", file: "config.yaml")
    let place = try #require(root?["b"]).place
    let reader = YAMLReader(defects: defects)

    reader.report(
      "odd-value", at: place, Text(fr: "valeur étrange", en: "odd value"), severity: .warning)

    #expect(
      short(reader.defects) == ["1:4 anchor-refused", "2:4 odd-value", "3:1 duplicate-key"])
    #expect(reader.defects.map(\.severity) == [.error, .warning, .error])
  }
}
