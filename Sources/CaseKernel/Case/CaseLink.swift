/// A tie to another case: it continues an earlier one, or goes with it.
public struct CaseLink: Hashable, Codable, Sendable {
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
  }

  /// The case that this one continues or goes with.
  public var to: CaseFile.ID
  public var kind: Kind

  /// A tie as read from this case to the other; the other case does not change.
  public init(to other: CaseFile.ID, kind: Kind) {
    to = other
    self.kind = kind
  }
}
