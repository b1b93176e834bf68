/// An entry that an act wants to write; the store gives it number, instant, author and chain.
public struct EntryDraft: Hashable, Sendable {
  /// The day it happened, which may be before the day it is written.
  public var on: Day
  public var kind: EventKindID
  /// Who may read the entry.
  public var visibility: Visibility
  public var body: CaseEvent.Body

  /// A draft of an entry of the case; nothing is checked here, the acts check before they draft.
  public init(
    on day: Day, kind: EventKindID, visibility: Visibility, _ body: CaseEvent.Body
  ) {
    on = day
    self.kind = kind
    self.visibility = visibility
    self.body = body
  }

  /// The entry that the draft becomes.
  public func event(number: Int, recordedAt: Instant, author: User.ID) -> CaseEvent {
    CaseEvent(
      number: number, on: on, recordedAt: recordedAt, author: author, kind: kind,
      visibility: visibility, body: body)
  }
}

extension EventKind {
  /// The kinds that acts other than `log` write; nobody logs them by hand.
  public enum OfActs {
    /// Facts were recorded, corrected or made unknown again.
    public static let recording: EventKindID = "recording"
    /// An agreement of the household was given.
    public static let agreement: EventKindID = "agreement"
    /// An agreement of the household was withdrawn.
    public static let withdrawal: EventKindID = "withdrawal"
    /// A commitment of the plan was made or settled.
    public static let commitment: EventKindID = "commitment"
    /// The case went to another phase that is not the last.
    public static let phaseChange: EventKindID = "phaseChange"
    /// The case was closed with an outcome.
    public static let closing: EventKindID = "closing"
    /// The case was opened again after a closing.
    public static let reopening: EventKindID = "reopening"
    /// A referent was named.
    public static let assignment: EventKindID = "assignment"
    /// A partner was named on the case, or takes part no more.
    public static let party: EventKindID = "party"
    /// The case was tied to another one.
    public static let link: EventKindID = "link"
    /// The case went with the people who left its household.
    public static let householdChange: EventKindID = "householdChange"

    /// What a reader sees.
    public static func label(of kind: EventKindID) -> Text? {
      switch kind {
      case recording: Text(fr: "faits renseignés", en: "facts recorded")
      case agreement: Text(fr: "accord donné", en: "agreement given")
      case withdrawal: Text(fr: "accord retiré", en: "agreement withdrawn")
      case commitment: Text(fr: "engagement", en: "commitment")
      case phaseChange: Text(fr: "changement de phase", en: "phase change")
      case closing: Text(fr: "clôture", en: "closing")
      case reopening: Text(fr: "réouverture", en: "reopening")
      case assignment: Text(fr: "affectation", en: "assignment")
      case party: Text(fr: "partenaire du dossier", en: "partner of the case")
      case link: Text(fr: "lien", en: "link")
      case householdChange: Text(fr: "suite de la séparation", en: "after the separation")
      default: nil
      }
    }
  }
}
