/// What a deployment changes in the definition of one programme: words, more fields, phases in
/// between, other due dates, fewer outcomes, fewer readers.
///
/// An overlay never takes away a law: see `DeclaredDefinition.applying(_:)`.
public struct Overlay: Hashable, Sendable {
  /// The words that replace the programme's own.
  public var labels = Labels()
  /// The time allowed in a phase, instead of the programme's own.
  public var due: [PhaseID: Period] = [:]
  /// The outcomes that may still be chosen; `nil` for all of them.
  public var outcomes: [OutcomeID]?
  /// The widest circles that facts and entries may reach.
  public var visibility = Circles()
  /// The phases put between two others, in the order in which they are put there.
  public var phases: [AddedPhase] = []
  /// The fields asked besides the programme's own.
  public var fields: [AddedField] = []

  /// An overlay that changes nothing yet.
  public init() {}

  /// Words by what they name.
  public struct Labels: Hashable, Sendable {
    public var phases: [PhaseID: Text] = [:]
    public var fields: [FieldID: Text] = [:]
    /// The values of choices and lists, by field.
    public var options: [FieldID: [String: Text]] = [:]
    public var outcomes: [OutcomeID: Text] = [:]
    public var roles: [PartnerRole.ID: Text] = [:]
    public var kinds: [EventKindID: Text] = [:]
    public var indicators: [String: Text] = [:]

    /// No word changed.
    public init() {}
  }

  /// Classes of visibility, each the widest that may read.
  public struct Circles: Hashable, Sendable {
    public var fields: [FieldID: Visibility] = [:]
    public var kinds: [EventKindID: Visibility] = [:]

    /// Nothing narrowed.
    public init() {}
  }
}

/// A phase that a deployment puts between two that follow one another.
public struct AddedPhase: Hashable, Sendable {
  public var id: PhaseID
  public var label: Text
  /// The phase that one comes from.
  public var after: PhaseID
  /// The phase that one goes on to.
  public var before: PhaseID
  /// The time allowed, counted from the day of entry; `nil` for no limit.
  public var due: Period?
  /// Whether the household is observed; `nil` for the same as in the phase before.
  public var observes: Bool?

  /// A phase between two others, without a time limit unless one is given.
  public init(
    _ id: PhaseID, _ label: Text, after: PhaseID, before: PhaseID, due: Period? = nil,
    observes: Bool? = nil
  ) {
    self.id = id
    self.label = label
    self.after = after
    self.before = before
    self.due = due
    self.observes = observes
  }
}

/// A fact that a deployment asks for besides those of the programme.
public struct AddedField: Hashable, Sendable {
  public var id: FieldID
  public var label: Text
  public var kind: FieldKind
  /// The phase in which it is asked.
  public var phase: PhaseID
  /// Who may read it; `nil` for the operator: its team where the household is observed, else its
  /// managers too.
  public var visibility: Visibility?
  /// What to write, for whoever fills it in.
  public var help: Text?

  /// A fact asked in a phase, for the operator alone unless it is said.
  public init(
    _ id: FieldID, _ label: Text, _ kind: FieldKind, askedIn phase: PhaseID,
    visibility: Visibility? = nil, help: Text? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.phase = phase
    self.visibility = visibility
    self.help = help
  }
}
