/// What is known about a question of fact; what nobody answered is unknown, never no.
public enum Answer: String, Hashable, CaseIterable, Codable, Sendable {
  /// The fact is established.
  case yes
  /// The fact is excluded.
  case no
  /// Nobody has answered yet.
  case unknown

  /// A fact that may be missing: nil is unknown.
  public init(_ fact: Bool?) {
    switch fact {
    case true?: self = .yes
    case false?: self = .no
    case nil: self = .unknown
    }
  }

  /// Whether the fact is established or excluded; nil when unknown.
  public var fact: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }

  /// The answer for a reader, such as « oui » or "yes".
  public func written(_ language: Language) -> String {
    switch self {
    case .yes: Text(fr: "oui", en: "yes")[language]
    case .no: Text(fr: "non", en: "no")[language]
    case .unknown: Text(fr: "inconnu", en: "unknown")[language]
    }
  }
}
