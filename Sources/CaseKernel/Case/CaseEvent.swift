/// One entry of a case's journal: what happened on a day, who wrote it when, and who may read it.
///
/// Entries are never changed: a correction is a new entry that names the one it corrects.
public struct CaseEvent: Hashable, Sendable {
  /// Its place in the journal of the case, from 1 on, without gaps.
  public var number: Int
  /// The day it happened.
  public var on: Day
  /// The instant it was written.
  public var recordedAt: Instant
  public var author: User.ID
  public var kind: EventKindID
  public var visibility: Visibility
  public var corrects: Int?
  /// `nil` once the payload was erased: order and existence stay.
  public var body: Body?

  public init(
    number: Int, on day: Day, recordedAt: Instant, author: User.ID, kind: EventKindID,
    visibility: Visibility, corrects: Int? = nil, body: Body?
  ) {
    self.number = number
    on = day
    self.recordedAt = recordedAt
    self.author = author
    self.kind = kind
    self.visibility = visibility
    self.corrects = corrects
    self.body = body
  }

  /// What the entry says, by kind of act; the payload of the journal.
  public enum Body: Hashable, Codable, Sendable {
    case opened(Opening)
    case noted(Note)
    case recorded(Recording)
    case agreed(Agreement)
    case withdrew(AgreementKind, with: Partner.ID?)
    case planned(Commitment)
    case settled(commitment: Int, as: Commitment.State)
    case advanced(to: PhaseID)
    case closed(OutcomeID, to: PhaseID)
    case reopened(to: PhaseID)
    case assigned(Referent)
    case linked(CaseLink)
  }

  /// What an opening lays down.
  public struct Opening: Hashable, Codable, Sendable {
    public var programme: ProgrammeInstance.ID
    public var module: ModuleID
    public var definition: String
    public var household: Household.ID
    public var phase: PhaseID
    public var parties: [Party]
    public var facts: Facts
    public var extra: Facts

    public init(
      programme: ProgrammeInstance.ID, module: ModuleID, definition: String,
      household: Household.ID, phase: PhaseID, parties: [Party], facts: Facts, extra: Facts = [:]
    ) {
      self.programme = programme
      self.module = module
      self.definition = definition
      self.household = household
      self.phase = phase
      self.parties = parties
      self.facts = facts
      self.extra = extra
    }
  }

  /// What was noted when something happened: text, hours, who was there.
  public struct Note: Hashable, Codable, Sendable {
    public var text: Sensitive<String>?
    /// Time spent, in minutes.
    public var minutes: Int?
    public var with: [Partner.ID]

    public init(text: String? = nil, minutes: Int? = nil, with partners: [Partner.ID] = []) {
      self.text = text.map { Sensitive($0) }
      self.minutes = minutes
      with = partners
    }
  }

  /// Facts that were recorded; a `nil` value makes a fact unknown again.
  public struct Recording: Hashable, Codable, Sendable {
    public var facts: [FieldID: FieldValue?]
    /// Facts of the fields that an overlay added.
    public var extra: [FieldID: FieldValue?]

    public init(facts: [FieldID: FieldValue?] = [:], extra: [FieldID: FieldValue?] = [:]) {
      self.facts = facts
      self.extra = extra
    }
  }
}

/// A partner in its role on a case.
public struct Party: Hashable, Codable, Sendable {
  public var partner: Partner.ID
  public var role: PartnerRole.ID

  public init(_ partner: Partner.ID, _ role: PartnerRole.ID) {
    self.partner = partner
    self.role = role
  }
}

/// The named contact of the household, from a day to a day.
public struct Referent: Hashable, Codable, Sendable {
  public var user: User.ID
  public var partner: Partner.ID?
  public var from: Day
  public var to: Day?

  public init(user: User.ID, partner: Partner.ID? = nil, from: Day, to: Day? = nil) {
    self.user = user
    self.partner = partner
    self.from = from
    self.to = to
  }
}

/// A tie to another case: it continues an earlier one, or goes with it.
public struct CaseLink: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case continues, accompanies

    public var label: Text {
      switch self {
      case .continues: Text(fr: "fait suite à", en: "continues")
      case .accompanies: Text(fr: "va avec", en: "goes with")
      }
    }
  }

  public var to: CaseFile.ID
  public var kind: Kind

  public init(to other: CaseFile.ID, kind: Kind) {
    to = other
    self.kind = kind
  }
}
