/// A dated fact of a case: what due dates count from and indicators look at.
///
/// Each has a stable key (`first/liaisonForm`), under which the store projects its day.
public enum DatedFact: Hashable, Sendable {
  case opened
  case closed
  case entered(PhaseID)
  case left(PhaseID)
  case agreed(AgreementKind)
  case withdrew(AgreementKind)
  case first(EventKindID)
  case last(EventKindID)
  case firstContact
  case lastContact
  /// A field that holds a day.
  case field(FieldID)

  /// The key under which the day is stored; never renamed.
  public var key: String {
    switch self {
    case .opened: "opened"
    case .closed: "closed"
    case .entered(let phase): "entered/" + phase.rawValue
    case .left(let phase): "left/" + phase.rawValue
    case .agreed(let kind): "agreed/" + kind.rawValue
    case .withdrew(let kind): "withdrew/" + kind.rawValue
    case .first(let kind): "first/" + kind.rawValue
    case .last(let kind): "last/" + kind.rawValue
    case .firstContact: "firstContact"
    case .lastContact: "lastContact"
    case .field(let field): "field/" + field.rawValue
    }
  }

  /// The fact of a key, `nil` for a key that no version wrote.
  public init?(key: String) {
    let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("opened", nil): self = .opened
    case ("closed", nil): self = .closed
    case ("firstContact", nil): self = .firstContact
    case ("lastContact", nil): self = .lastContact
    case ("entered", let id?): self = .entered(PhaseID(rawValue: id))
    case ("left", let id?): self = .left(PhaseID(rawValue: id))
    case ("first", let id?): self = .first(EventKindID(rawValue: id))
    case ("last", let id?): self = .last(EventKindID(rawValue: id))
    case ("field", let id?): self = .field(FieldID(rawValue: id))
    case ("agreed", let id?):
      guard let kind = AgreementKind(rawValue: id) else { return nil }
      self = .agreed(kind)
    case ("withdrew", let id?):
      guard let kind = AgreementKind(rawValue: id) else { return nil }
      self = .withdrew(kind)
    default: return nil
    }
  }
}

extension DatedFact: Codable {
  /// Reads the fact from its key.
  ///
  /// - Throws: `DecodingError` for a key that no version wrote.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let key = try container.decode(String.self)
    guard let fact = DatedFact(key: key) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no dated fact \"\(key)\"")
    }
    self = fact
  }

  /// Writes the fact as its key, so that stored definitions never depend on the code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(key)
  }
}

/// Something that must hold before a phase is entered or left, as data.
public indirect enum Condition: Hashable, Codable, Sendable {
  /// The agreement was given and is not withdrawn.
  case agreement(AgreementKind)
  /// A sharing agreement is in force with the partners of the role, or with all (D6.9).
  case sharing(with: PartnerRole.ID)
  case known(FieldID)
  case fact(FieldID, oneOf: [String])
  case happened(DatedFact)
  /// A record of the kind was logged, with that value where one is named.
  case recorded(RecordTest)
  case any([Condition])
  case all([Condition])

  /// The conditions that it is made of, without those that only combine others.
  public var parts: [Condition] {
    switch self {
    case .any(let several), .all(let several): several.flatMap(\.parts)
    default: [self]
    }
  }
}

/// The day before which something must be done, counted from a dated fact.
public struct DueRule: Hashable, Codable, Sendable {
  /// The time allowed, counted from the fact.
  public var within: Period
  /// The fact that the time counts from; until it has happened, only the caps make a due day.
  public var after: DatedFact
  /// Days that may bring the due day forward, never put it off.
  public var noLaterThan: [DatedFact]

  /// A rule that only the fact and the period bear on, unless earlier caps are given.
  public init(within: Period, after: DatedFact, noLaterThan: [DatedFact] = []) {
    self.within = within
    self.after = after
    self.noLaterThan = noLaterThan
  }

  /// The due day, `nil` when the fact it counts from is not known.
  public func day(in file: CaseFile) -> Day? {
    let counted = file.day(of: after)?.adding(within)
    let caps = noLaterThan.compactMap { file.day(of: $0) }
    return (caps + [counted].compactMap { $0 }).min()
  }
}
