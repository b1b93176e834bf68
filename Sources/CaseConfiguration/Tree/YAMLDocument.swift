internal import CaseKernel

/// Reads a YAML file into a tree that knows the place of every key and value.
package enum YAMLDocument {
  /// What a file may hold at most, so that no file can exhaust the machine.
  package struct Limits: Sendable {
    /// The size of the file, in bytes.
    package var bytes: Int
    /// The number of nested lists and mappings.
    package var depth: Int
    /// The number of keys and values.
    package var nodes: Int
    /// The number of defects told at once.
    package var defects: Int

    /// Makes limits; those left out are the usual ones.
    package init(
      bytes: Int = 8 << 20, depth: Int = 64, nodes: Int = 1_000_000, defects: Int = 500
    ) {
      self.bytes = bytes
      self.depth = depth
      self.nodes = nodes
      self.defects = defects
    }
  }

  /// The tree of the only document in these bytes, and everything that is refused in them.
  ///
  /// There is no tree when the bytes are not text, when their syntax is wrong or when they exceed
  /// a limit. A tree beside defects can be read on, so that those of its values are told too;
  /// it must not be used when one of the defects is an error. Defects come in the file's order.
  /// - Parameter file: the file's name as the user wrote it, for the places.
  package static func parse(
    text bytes: [UInt8], file: String, limits: Limits = Limits()
  ) -> (root: YAMLNode?, defects: [Defect]) {
    let beginning = Place(file: file)
    guard bytes.count <= limits.bytes else {
      return (nil, [tooLarge(at: beginning, limit: limits.bytes)])
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let refused = CharacterSurvey(content, file: file).defects(limit: limits.defects)
    guard refused.isEmpty else { return (nil, refused) }
    let (root, defects) = tree(of: content, file: file, limits: limits)
    guard let root, root.kind != .null else {
      return (
        nil, defects.isEmpty ? [empty(at: beginning)] : defects.sorted { $0.place < $1.place }
      )
    }
    return (root, defects.sorted { $0.place < $1.place })
  }

  /// The same for a text already in memory.
  package static func parse(
    text: String, file: String, limits: Limits = Limits()
  ) -> (root: YAMLNode?, defects: [Defect]) {
    parse(text: Array(text.utf8), file: file, limits: limits)
  }

  private static func tree(
    of bytes: [UInt8], file: String, limits: Limits
  ) -> (root: YAMLNode?, defects: [Defect]) {
    bytes.withUnsafeBufferPointer { buffer in
      guard !buffer.isEmpty, let events = YAMLEvents(buffer, file: file) else { return (nil, []) }
      var builder = YAMLTreeBuilder(events, limits: limits)
      let root = builder.build()
      return (root, builder.defects)
    }
  }

  private static func empty(at place: Place) -> Defect {
    Defect(
      "empty-file", at: place,
      Text(
        fr: "le fichier est vide ; écrivez au moins une clé",
        en: "the file is empty; write at least one key"))
  }

  static func tooLarge(at place: Place, limit: Int) -> Defect {
    Defect(
      "too-large", at: place,
      Text(
        fr: "plus de \(limit) octets ; partagez le fichier",
        en: "more than \(limit) bytes; split the file"))
  }
}
