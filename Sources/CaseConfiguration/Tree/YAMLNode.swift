/// One value of a YAML file, with the place where it was written.
///
/// The tree keeps what was written and converts nothing: `010`, `yes` and `2015-01-01` are the
/// texts `"010"`, `"yes"` and `"2015-01-01"` until a reader is asked for a number, a flag or a day.
package struct YAMLNode: Sendable, Hashable {
  /// Where the value begins; for an empty value, just after its key.
  package let place: Place
  /// What was written there.
  package let kind: Kind

  /// Makes a node.
  package init(place: Place, kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// What a value can be.
  package enum Kind: Sendable, Hashable {
    /// `key: value` pairs in the order written, without two equal keys.
    case mapping([Entry])
    /// A list, in the order written.
    case sequence([YAMLNode])
    /// A text with the way in which it was written.
    case scalar(String, Style)
    /// Nothing: an empty value, `~` or `null`.
    case null
    /// A value already reported as a defect (an alias, a tagged value): readers stay silent.
    case refused
  }

  /// How a text was written.
  package enum Style: Sendable, Hashable {
    /// Without quotes.
    case plain
    /// Between `'…'` or `"…"`.
    case quoted
    /// After `|` or `>`.
    case block
  }

  /// One `key: value` pair.
  package struct Entry: Sendable, Hashable {
    /// The key exactly as written, without its quotes.
    package let key: String
    /// Where the key begins.
    package let place: Place
    /// The value of the key.
    package let value: YAMLNode

    /// Makes a pair.
    package init(key: String, place: Place, value: YAMLNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }
}

extension YAMLNode {
  /// The value of a key, if this is a mapping that has it.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = kind else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The pairs of a mapping, in the order written; none for anything else.
  package var entries: [Entry] {
    guard case .mapping(let entries) = kind else { return [] }
    return entries
  }

  /// The elements of a list, in the order written; none for anything else.
  package var elements: [YAMLNode] {
    guard case .sequence(let elements) = kind else { return [] }
    return elements
  }
}
