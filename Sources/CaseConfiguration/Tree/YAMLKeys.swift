internal import CaseKernel

/// The keys of one mapping while it is read; every key asked for becomes a known one.
package struct YAMLKeys {
  /// Where the mapping begins.
  package let place: Place
  private let entries: [YAMLNode.Entry]
  private var known: [String]
  private let reader: YAMLReader

  init(place: Place, entries: [YAMLNode.Entry], known: [String], reader: YAMLReader) {
    self.place = place
    self.entries = entries
    self.known = known
    self.reader = reader
  }

  /// The value of a key that must be there; its absence is a defect at the mapping's place.
  package mutating func required<Value>(
    _ key: String, _ read: (YAMLNode) -> Value?
  ) -> Value? {
    guard let entry = entry(key) else {
      reader.report(
        "missing-key", at: place,
        Text(
          fr: "clé « \(key) » absente ; ajoutez « \(key): … »",
          en: "key \"\(key)\" missing; add \"\(key): …\""))
      return nil
    }
    return reader.within(key) { read(entry.value) }
  }

  /// The value of a key that may be left out.
  package mutating func optional<Value>(
    _ key: String, _ read: (YAMLNode) -> Value?
  ) -> Value? {
    guard let entry = entry(key) else { return nil }
    return reader.within(key) { read(entry.value) }
  }

  /// The value of a key, or what holds when it is left out.
  ///
  /// A key written wrongly gives the default too, but its defect refuses the file.
  package mutating func optional<Value>(
    _ key: String, default value: Value, _ read: (YAMLNode) -> Value?
  ) -> Value {
    optional(key, read) ?? value
  }

  /// Whether a key is written, for keys that exclude or call for one another.
  package mutating func contains(_ key: String) -> Bool { entry(key) != nil }

  /// Where a key is written, if it is.
  package mutating func place(of key: String) -> Place? { entry(key)?.place }

  private mutating func entry(_ key: String) -> YAMLNode.Entry? {
    if !known.contains(key) { known.append(key) }
    return entries.first { $0.key == key }
  }

  /// Tells the keys that nobody asked for, each with the nearest that somebody did.
  func reportUnknown() {
    for entry in entries where !known.contains(entry.key) {
      let remedy = unknownRemedy(entry.key, known: known)
      reader.report(
        "unknown-key", at: entry.place,
        Text(
          fr: "clé inconnue « \(excerpt(entry.key)) » ; \(remedy.fr)",
          en: "unknown key \"\(excerpt(entry.key))\"; \(remedy.en)"))
    }
  }
}

/// What to write instead of an unknown word: the nearest known one, or one of them all.
func unknownRemedy(_ word: String, known: [String]) -> Text {
  if let near = nearest(to: word, in: known) {
    return Text(fr: "vouliez-vous dire « \(near) » ?", en: "did you mean \"\(near)\"?")
  }
  guard !known.isEmpty else { return Text(fr: "à supprimer", en: "delete it") }
  let all = known.joined(separator: ", ")
  return Text(fr: "possibles ici : \(all)", en: "possible here: \(all)")
}
