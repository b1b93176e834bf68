/// Marks identifiers of kinds of entries; nothing is ever one.
public enum EventKindMark {}
/// The id of a kind of journal entry, camelCase, stored.
public typealias EventKindID = Identifier<EventKindMark>

/// A kind of entry that people may log, with what it means to the rules.
public struct EventKind: Hashable, Codable, Sendable {
  public var id: EventKindID
  public var label: Text
  /// A two-way exchange with the person: it moves the last contact (I.2, D6.2).
  public var isContact: Bool
  /// It observes the household: refused before the support agreement.
  public var observes: Bool
  /// The class of an entry when the author says nothing else.
  public var visibility: Visibility
  /// What must hold for such an entry to be logged.
  public var requires: [Condition]
  /// Only users with this role may log it; `nil` for everybody who may act.
  public var onlyBy: UserRole?
  /// It may be logged once the case is closed: what is said about the closing itself.
  public var afterClosing: Bool
  /// The values that such an entry carries, in the order asked.
  public var fields: [EntryField]
  /// The way in which the household is reached: its safe-contact rules are checked first
  /// (D5.4); `nil` for what reaches nobody.
  public var channel: ContactChannel?
  /// The entries of the kind that show the household to others who look for a dwelling: refused
  /// where it may enter no pool (D5.4); `nil` for a kind that shows it to nobody.
  public var pool: RecordTest?

  /// A kind that anybody who may act logs at any time, seen by the team, unless said otherwise.
  public init(
    _ id: EventKindID, _ label: Text, contact: Bool = false, observes: Bool = false,
    visibility: Visibility = .operatorTeam, requires: [Condition] = [], onlyBy: UserRole? = nil,
    afterClosing: Bool = false, fields: [EntryField] = [], channel: ContactChannel? = nil,
    pool: RecordTest? = nil
  ) {
    self.id = id
    self.label = label
    isContact = contact
    self.observes = observes
    self.visibility = visibility
    self.requires = requires
    self.onlyBy = onlyBy
    self.afterClosing = afterClosing
    self.fields = fields
    self.channel = channel ?? .usual(of: id)
    self.pool = pool
  }
}

extension EventKind {
  /// Reads a kind as any version stored it: what was added later has its usual value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(EventKindID.self, forKey: .id),
      try values.decode(Text.self, forKey: .label),
      contact: try values.decode(Bool.self, forKey: .isContact),
      observes: try values.decode(Bool.self, forKey: .observes),
      visibility: try values.decode(Visibility.self, forKey: .visibility),
      requires: try values.decode([Condition].self, forKey: .requires),
      onlyBy: try values.decodeIfPresent(UserRole.self, forKey: .onlyBy),
      afterClosing: try values.decodeIfPresent(Bool.self, forKey: .afterClosing) ?? false,
      fields: try values.decodeIfPresent([EntryField].self, forKey: .fields) ?? [],
      channel: try values.decodeIfPresent(ContactChannel.self, forKey: .channel),
      pool: try values.decodeIfPresent(RecordTest.self, forKey: .pool))
  }
}

extension EventKind {
  /// The kinds that every programme knows; a programme adds its own.
  ///
  /// Attempts and a first meeting observe nothing, so they may come before any agreement.
  public static let common: [EventKind] = [
    EventKind("letter", Text(fr: "courrier", en: "letter"), visibility: .partnersOfTheCase),
    EventKind("callAttempt", Text(fr: "appel sans réponse", en: "unanswered call")),
    EventKind("call", Text(fr: "appel", en: "call"), contact: true),
    EventKind("homeVisit", Text(fr: "visite à domicile", en: "home visit"), contact: true),
    EventKind(
      "officeMeeting", Text(fr: "entretien au bureau", en: "office meeting"), contact: true),
    EventKind(
      "tripartiteMeeting", Text(fr: "rencontre tripartite", en: "three-party meeting"),
      contact: true, visibility: .partnersOfTheCase),
    EventKind("workshop", Text(fr: "atelier", en: "workshop"), contact: true),
    EventKind("siteDay", Text(fr: "journée de chantier", en: "site day"), contact: true),
    EventKind(
      "mediation", Text(fr: "rencontre de médiation", en: "mediation meeting"), contact: true),
    EventKind("training", Text(fr: "formation", en: "training session")),
    EventKind("note", Text(fr: "note", en: "note")),
    EventKind("document", Text(fr: "document", en: "document")),
    EventKind(
      "decision", Text(fr: "décision", en: "decision"), visibility: .partnersOfTheCase),
    EventKind("offer", Text(fr: "proposition", en: "offer"), visibility: .partnersOfTheCase),
    EventKind(
      "review", Text(fr: "bilan", en: "review"), contact: true, observes: true,
      visibility: .partnersOfTheCase),
    EventKind(
      "validation", Text(fr: "validation", en: "validation"), visibility: .partnersOfTheCase,
      onlyBy: .operatorManager, afterClosing: true),
  ]

  /// The referral form, announced beforehand by the landlord.
  public static let referralForm = EventKind(
    "referralForm", Text(fr: "fiche d'orientation", en: "referral form"),
    visibility: .partnersOfTheCase)

  /// The liaison form, which triggers the intervention.
  public static let liaisonForm = EventKind(
    "liaisonForm", Text(fr: "fiche de liaison", en: "liaison form"), visibility: .partnersOfTheCase)
}
