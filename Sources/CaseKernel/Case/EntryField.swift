/// A value that entries of a kind carry: the rent of an offer, the channel of a search.
///
/// Where a field of the programme says how things stand with a case, a value of an entry says what
/// one event was; ten offers are ten entries, each with its own rent.
public struct EntryField: Hashable, Codable, Sendable {
  public var id: FieldID
  /// What forms and sheets call the value.
  public var label: Text
  public var kind: FieldKind
  /// An entry of the kind is refused without it.
  public var isRequired: Bool
  /// What another value of the entry makes this one needed: a refusal wants its reasons.
  public var neededWhen: ValueTest?
  /// Who may read the value, where that is fewer people than read the entry.
  public var visibility: Visibility?
  /// What to write, for whoever fills it in.
  public var help: Text?

  /// A value that may be left out, and that everybody reads who reads the entry, unless said.
  public init(
    _ id: FieldID, _ label: Text, _ kind: FieldKind, isRequired: Bool = false,
    neededWhen: ValueTest? = nil, visibility: Visibility? = nil, help: Text? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.neededWhen = neededWhen
    self.visibility = visibility
    self.help = help
  }

  /// Whether an entry with those values is refused without this one.
  func isNeeded(beside facts: Facts) -> Bool {
    isRequired || (neededWhen?.passes(facts) ?? false)
  }
}

/// A question to the values of one entry: whether one of them is among those.
public struct ValueTest: Hashable, Codable, Sendable {
  /// The value looked at.
  public var field: FieldID
  /// What it must be one of.
  public var allowed: [String]

  /// A value that must be one of those.
  public init(_ field: FieldID, oneOf allowed: [String]) {
    self.field = field
    self.allowed = allowed
  }

  /// Whether some values pass; a value that is not known passes nothing.
  public func passes(_ facts: Facts) -> Bool { facts[field]?.isOne(of: allowed) ?? false }
}

extension EntryField {
  /// The time that an entry took, in whole minutes, for a kind whose time is counted apart.
  ///
  /// It is what `--hours` says, kept among the values of the entry: a case knows its time by day,
  /// and by this value also by kind of work.
  public static let minutes = EntryField(
    "minutes", Text(fr: "temps passé (minutes)", en: "time spent (minutes)"),
    .number(from: 1, to: 1_440), visibility: .operatorManagement)
}

/// An entry that carries values, as the state of its case keeps it for rules and figures.
public struct LoggedRecord: Hashable, Codable, Sendable {
  /// The number of the entry in the journal of the case.
  public var entry: Int
  public var kind: EventKindID
  /// The day it happened.
  public var on: Day
  /// The values by field of the kind; what is not there is unknown.
  public var facts: Facts

  /// A record as the journal gives it.
  public init(entry: Int, kind: EventKindID, on day: Day, facts: Facts) {
    self.entry = entry
    self.kind = kind
    on = day
    self.facts = facts
  }

  /// A choice that the entry states, typed.
  public func choice<Choice: FieldChoice>(_ field: FieldID, as type: Choice.Type) -> Choice? {
    facts[field].flatMap { Choice(fieldValue: $0) }
  }

  /// The number of another entry that this one speaks of: the offer that is refused.
  public func entry(_ field: FieldID) -> Int? { facts[field]?.number }
}

/// A question to one record: of which kind it is, and what one of its values says.
public struct RecordTest: Hashable, Codable, Sendable {
  public var kind: EventKindID
  /// The value looked at; `nil` to ask for the kind alone.
  public var field: FieldID?
  /// What the value must be one of.
  public var allowed: [String]

  /// Any record of the kind.
  public init(_ kind: EventKindID) {
    self.kind = kind
    field = nil
    allowed = []
  }

  /// A record of the kind whose value is one of those.
  public init(_ kind: EventKindID, _ field: FieldID, oneOf allowed: [String]) {
    self.kind = kind
    self.field = field
    self.allowed = allowed
  }

  /// Whether a record passes; a value that is not known passes nothing.
  public func passes(_ record: LoggedRecord) -> Bool {
    guard record.kind == kind else { return false }
    guard let field else { return true }
    return record.facts[field]?.isOne(of: allowed) ?? false
  }
}

extension CaseFile {
  /// The records of a kind, oldest entry first.
  public func records(of kind: EventKindID) -> [LoggedRecord] {
    records.filter { $0.kind == kind }
  }
}
