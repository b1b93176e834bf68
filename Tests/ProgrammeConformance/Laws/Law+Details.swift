import CaseKernel
import FoundationEssentials

extension Law {
  /// A fact keeps its value through the typed `Details` and their JSON, and the id of a field is
  /// the name under which `Details` store it.
  static func detailsRoundTrip(_ subject: Subject) -> [String] {
    subject.declared { declared in
      declared.fields.flatMap { field in
        field.kind.samples.flatMap { value -> [String] in
          let facts: Facts = [field.id: value]
          let typed =
            subject.throughDetails(facts) == facts ? [] : ["\(field.id) does not keep \(value)"]
          return typed + (stored(facts, subject) ? [] : ["\(field.id) is stored under another key"])
        }
      }
    }
  }

  private static func stored(_ facts: Facts, _ subject: Subject) -> Bool {
    guard let json = try? subject.json(facts) else { return false }
    return (try? JSONDecoder().decode(Facts.self, from: json)) == facts
  }

  /// Every version ever written has a stored example that this version still reads; the one of
  /// today knows every field.
  static func storedVersions(_ subject: Subject) -> [String] {
    subject.declared { declared in
      let versions = Array(1...max(1, declared.detailsVersion))
      let extra = subject.storedDetails.keys.filter { !versions.contains($0) }.sorted()
      return extra.map { "version \($0) was never written" }
        + versions.flatMap { stored(version: $0, subject, declared) }
    }
  }

  private static func stored(
    version: Int, _ subject: Subject, _ declared: DeclaredDefinition
  ) -> [String] {
    guard let json = subject.storedDetails[version] else {
      return ["version \(version) has no stored example"]
    }
    guard let old = try? JSONDecoder().decode(Facts.self, from: Data(json.utf8)) else {
      return ["the stored example of version \(version) cannot be read"]
    }
    let facts = subject.migrate(old, version)
    let strange = facts.keys.sorted().filter { id in
      declared.fields.first { $0.id == id }.map { !$0.kind.accepts(facts[id] ?? "") } ?? true
    }
    let lost = subject.throughDetails(facts) == facts ? [] : ["version \(version) loses facts"]
    let unknown = declared.fields.map(\.id).filter { facts[$0] == nil }
    return strange.map { "version \(version): \($0) is not what its field declares" } + lost
      + (version == declared.detailsVersion
        ? unknown.map { "the stored example of today lacks \($0)" } : [])
  }

  /// A field or a setting that nothing declares is refused.
  static func unknownKeys(_ subject: Subject) -> [String] {
    var found: [String] = []
    if subject.make(["no-such-setting": .flag(true)]) != nil {
      found.append("an unknown setting is accepted")
    }
    guard let (example, definition, file) = subject.opened else { return found }
    let nonsense: FieldID = "noSuchField"
    if (try? definition.record([nonsense: "1"], in: file, on: example.day, today: example.day))
      != nil
    {
      found.append("an unknown field is accepted")
    }
    if subject.throughDetails([nonsense: "1"]) != [:] {
      found.append("the details keep an unknown field")
    }
    return found
  }
}
