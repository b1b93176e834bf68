import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLKeysTests {
  @Test func `an unknown key is told with the nearest known one`() {
    let (_, defects) = reading("diagnosis-witin: 2 months\n") { reader, root in
      reader.mapping(root) { keys in keys.optional("diagnosis-within", reader.period) }
    }

    #expect(
      defects.map(\.description) == [
        "config.yaml:1:1: unknown key \"diagnosis-witin\"; did you mean \"diagnosis-within\"?"
      ])
    #expect(
      defects.map { $0.line(in: .fr) } == [
        "config.yaml:1:1: clé inconnue « diagnosis-witin » ; "
          + "vouliez-vous dire « diagnosis-within » ?"
      ])
  }

  @Test func `an unknown key near no other is told with all that are possible`() {
    let (_, defects) = reading("zzz: 1\n") { reader, root in
      reader.mapping(root, known: ["language"]) { keys in keys.optional("name", reader.text) }
    }

    #expect(
      defects.map(\.description) == [
        "config.yaml:1:1: unknown key \"zzz\"; possible here: language, name"
      ])
  }

  @Test func `where no key is possible, an unknown one is to be deleted`() {
    let (_, defects) = reading("zzz: 1\n") { reader, root in reader.mapping(root) { _ in true } }

    #expect(defects.map(\.description) == ["config.yaml:1:1: unknown key \"zzz\"; delete it"])
  }

  @Test func `a missing key is told at its mapping`() {
    let (value, defects) = reading("a: 1\nb:\n  c: 2\n") { reader, root in
      reader.mapping(root, known: ["a"]) { keys in
        keys.required("b") { node in
          reader.mapping(node, known: ["c"]) { $0.required("name", reader.text) }
        }
      }
    }

    #expect(value == nil)
    #expect(
      defects.map(\.description) == ["config.yaml:3:3: key \"name\" missing; add \"name: …\""])
    #expect(defects.map(\.code) == ["missing-key"])
  }

  @Test func `a key left out gives nothing, or what holds by default`() {
    let (value, defects) = reading("{}") { reader, root in
      reader.mapping(root) { keys in
        let period = keys.optional("every", reader.period)
        return (period, keys.optional("count", default: 7) { reader.number($0) })
      }
    }

    #expect(value?.0 == nil)
    #expect(value?.1 == 7)
    #expect(defects.isEmpty)
  }

  @Test func `a key may be asked about without being read`() {
    let (value, defects) = reading("a: 1\n") { reader, root in
      reader.mapping(root) { keys in (keys.contains("a"), keys.contains("b"), keys.place(of: "a")) }
    }

    #expect(value?.0 == true)
    #expect(value?.1 == false)
    #expect(value?.2 == Place(file: "config.yaml", line: 1, column: 1))
    #expect(defects.isEmpty)
  }

  @Test(arguments: [
    ("[1]", "1:1: expected keys (key: value) here, but a list is written", "wrong-shape"),
    ("text", "1:1: expected keys (key: value) here, but a text is written", "wrong-shape"),
  ])
  func `anything but keys is a wrong shape`(text: String, message: String, code: String) {
    let (value, defects) = reading(text) { reader, root in reader.mapping(root) { _ in true } }

    #expect(value == nil)
    #expect(defects.map(\.description) == ["config.yaml:" + message])
    #expect(defects.map(\.code) == [code])
  }

  @Test func `free keys are read in order, and one bad value hides no other`() {
    let text = "b: 1\nA b: 2\na: x\nc: 3\n"

    let (value, defects) = reading(text) { reader, root in
      reader.entries(root) { entry -> String? in
        let id = reader.identifier(ofKey: entry)
        guard let number = reader.number(entry.value), let id else { return nil }
        return "\(id)=\(number)"
      }
    }

    #expect(value == ["b=1", "c=3"])
    #expect(short(defects) == ["2:1 not-an-identifier", "3:4 not-a-number"])
  }

  @Test func `a list is read whole, and one bad element hides no other`() {
    let (value, defects) = reading("[1, x, 3, 010]") { reader, root in
      reader.list(root) { reader.number($0) }
    }

    #expect(value == [1, 3])
    #expect(short(defects) == ["1:5 not-a-number", "1:11 not-a-number"])
  }

  @Test func `a single value is no list`() {
    let (value, defects) = reading("lnh") { reader, root in
      reader.list(root, of: reader.identifier)
    }

    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:1: expected a list ([a, b]) here, but a text is written"
      ])
  }
}
