/// The three separate records of a household's agreement (D6.9).
public enum AgreementKind: String, Codable, CaseIterable, Sendable {
  /// The household accepts the support; nothing is observed before, all stops when withdrawn.
  case support
  /// The household accepts that named recipients are told.
  case sharing
  /// The household was told who does what with its data.
  case information

  /// The name of the record, as forms and case pages show it.
  public var label: Text {
    switch self {
    case .support: Text(fr: "adhésion à l'accompagnement", en: "support agreement")
    case .sharing: Text(fr: "accord de partage", en: "sharing agreement")
    case .information: Text(fr: "information du ménage", en: "information notice")
    }
  }
}

/// How an agreement was given.
public enum AgreementMode: String, Codable, CaseIterable, Sendable {
  case tripartiteMeeting, letter, writing, oral, electronic

  /// How the agreement was given, as case pages show it.
  public var label: Text {
    switch self {
    case .tripartiteMeeting: Text(fr: "rencontre tripartite", en: "three-party meeting")
    case .letter: Text(fr: "courrier", en: "letter")
    case .writing: Text(fr: "écrit signé", en: "signed writing")
    case .oral: Text(fr: "oral", en: "oral")
    case .electronic: Text(fr: "voie électronique", en: "electronic")
    }
  }
}

/// An agreement given on a day, perhaps withdrawn on another.
public struct Agreement: Hashable, Codable, Sendable {
  public var kind: AgreementKind
  /// The day the household gave it, not the day it was written.
  public var givenOn: Day
  /// The day the household took it back; `nil` while it stands.
  public var withdrawnOn: Day?
  /// How it was given; `nil` when nobody wrote it.
  public var mode: AgreementMode?
  /// The partner that it is given to, for a sharing agreement.
  public var with: Partner.ID?

  /// An agreement as given; in force until a day of withdrawal is set.
  public init(
    _ kind: AgreementKind, givenOn: Day, withdrawnOn: Day? = nil, mode: AgreementMode? = nil,
    with partner: Partner.ID? = nil
  ) {
    self.kind = kind
    self.givenOn = givenOn
    self.withdrawnOn = withdrawnOn
    self.mode = mode
    self.with = partner
  }

  /// Whether it was never withdrawn, whatever the day.
  public var inForce: Bool { withdrawnOn == nil }
}
