/// A tie to another case: it continues an earlier one, or goes with it.
public struct CaseLink: Hashable, Sendable {
  /// What the other case is to this one.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case continues, accompanies

    /// The tie in words, from this case to the other.
    public var label: Text {
      switch self {
      case .continues: Text(fr: "fait suite à", en: "continues")
      case .accompanies: Text(fr: "va avec", en: "goes with")
      }
    }

    /// The tie in words, seen from the other case.
    public var converse: Text {
      switch self {
      case .continues: Text(fr: "a pour suite", en: "is continued by")
      case .accompanies: Text(fr: "va avec", en: "goes with")
      }
    }
  }

  /// The case that this one continues or goes with.
  public enum Other: Hashable, Sendable {
    /// A case of this store.
    case here(CaseFile.ID)
    /// A case that this store does not hold, of an earlier call or another territory, in words.
    case elsewhere(Sensitive<String>)
  }

  public var other: Other
  public var kind: Kind

  /// A tie as read from this case to the other; the other case does not change.
  public init(_ other: Other, kind: Kind) {
    self.other = other
    self.kind = kind
  }

  /// A tie to a case of this store.
  public init(to id: CaseFile.ID, kind: Kind) { self.init(.here(id), kind: kind) }

  /// The other case, where this store holds it.
  public var here: CaseFile.ID? {
    if case .here(let id) = other { id } else { nil }
  }

  /// The other case in words, where this store does not hold it.
  public var reference: Sensitive<String>? {
    if case .elsewhere(let words) = other { words } else { nil }
  }

  /// The other case, as people read it.
  public var written: String { here?.rawValue ?? reference?.revealed ?? "" }
}

extension CaseLink: Codable {
  private enum CodingKeys: String, CodingKey {
    case to, reference, kind
  }

  /// Reads a tie as any version stored it: a case of the store, unless it is told in words.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decode(Kind.self, forKey: .kind)
    let words = try values.decodeIfPresent(Sensitive<String>.self, forKey: .reference)
    other =
      try words.map { .elsewhere($0) } ?? .here(values.decode(CaseFile.ID.self, forKey: .to))
  }

  /// Writes a tie as it always was, or the words that stand for the other case.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    switch other {
    case .here(let id): try values.encode(id, forKey: .to)
    case .elsewhere(let words): try values.encode(words, forKey: .reference)
    }
  }
}
