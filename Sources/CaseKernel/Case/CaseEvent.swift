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
  /// The class of readers, as asked when it was written.
  public var visibility: Visibility
  /// The number of the entry that this one corrects; `nil` for an entry that stands alone.
  public var corrects: Int?
  /// `nil` once the payload was erased: order and existence stay.
  public var body: Body?

  /// An entry as the store reads it back; `body` is `nil` once erased.
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
    case joined(Party)
    case parted(Partner.ID, from: PartnerRole.ID, to: Day)
    case linked(CaseLink)
    case moved(to: Household.ID)
    /// What the entry that is corrected should have said; it stands in that entry's place.
    indirect case corrected(Correction)
  }

  /// What an opening lays down.
  public struct Opening: Hashable, Codable, Sendable {
    public var programme: ProgrammeInstance.ID
    /// The module of the programme, kept so that a case is read even when the programme left.
    public var module: ModuleID
    /// The hash of the definition that the case is opened under.
    public var definition: String
    public var household: Household.ID
    /// The first phase of the case.
    public var phase: PhaseID
    /// The partners that take part, in the order of the declared roles.
    public var parties: [Party]
    /// What the opening form says, by field of the programme; what is not there is unknown.
    public var facts: Facts
    /// What the opening form says, by field that an overlay added.
    public var extra: Facts

    /// An opening as written in the first entry; the journal folds from it.
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
    /// Free text about the people: protected, never in logs.
    public var text: Sensitive<String>?
    /// Time spent, in minutes.
    public var minutes: Int?
    /// The partners that were there.
    public var with: [Partner.ID]
    /// The values that the kind of entry carries; what is not there is unknown.
    public var facts: Facts
    /// The author looked into the safe-contact rules of the household first (D5.4 point 3).
    public var safeContactChecked: Bool

    /// A note with what is known of it: no text, no time and no partner unless given.
    public init(
      text: String? = nil, minutes: Int? = nil, with partners: [Partner.ID] = [],
      facts: Facts = [:], safeContactChecked: Bool = false
    ) {
      self.text = text.map { Sensitive($0) }
      self.minutes = minutes
      with = partners
      self.facts = facts
      self.safeContactChecked = safeContactChecked
    }
  }

  /// Facts that were recorded; a `nil` value makes a fact unknown again.
  public struct Recording: Hashable, Codable, Sendable {
    /// The values by field of the programme; `nil` makes a fact unknown again.
    public var facts: [FieldID: FieldValue?]
    /// Facts of the fields that an overlay added.
    public var extra: [FieldID: FieldValue?]

    /// A recording of the facts given; every other fact stays as it is.
    public init(facts: [FieldID: FieldValue?] = [:], extra: [FieldID: FieldValue?] = [:]) {
      self.facts = facts
      self.extra = extra
    }
  }
}
