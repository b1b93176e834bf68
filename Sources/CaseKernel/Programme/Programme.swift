/// Marks identifiers of modules; nothing is ever one.
public enum ModuleMark {}
/// A programme module's id, kebab-case, stored.
public typealias ModuleID = Identifier<ModuleMark>

/// What a module is: its id, its name and the version number of its coded rules.
public struct ProgrammeDescription: Hashable, Codable, Sendable {
  public var module: ModuleID
  /// Raised whenever a coded rule, a phase or a field changes its meaning.
  public var version: Int
  /// What the programme is called where no instance names it otherwise.
  public var name: Text
  /// What it does, in a sentence, for lists and the documentation.
  public var summary: Text
  /// The document that the programme comes from.
  public var source: String

  /// A description; `source` is required, for a programme without a document has no rules.
  public init(
    _ module: ModuleID, version: Int, name: Text, summary: Text, source: String
  ) {
    self.module = module
    self.version = version
    self.name = name
    self.summary = summary
    self.source = source
  }
}

/// How cases go through a programme: phases, facts, rules, ends.
public protocol CaseProcess<Details>: Sendable {
  associatedtype Details: CaseDetails
  var phases: PhaseGraph { get }
  var fields: [Field<Details>] { get }
  /// The kinds of entries that only this programme knows.
  var eventKinds: [EventKind] { get }
  /// The kinds of entries of the programme's own journal: what it meets that belongs to no case,
  /// such as an obstacle at a landlord or a checkpoint.
  var programmeKinds: [EventKind] { get }
  /// The kinds of entries that may open a case, the usual one first.
  var openingKinds: [EventKindID] { get }
  var outcomes: [ClosingOutcome] { get }
  /// The days before which something must be done, besides the end of a phase.
  var deadlines: [Deadline] { get }
  /// What is done and paid: see `Billing`.
  var billing: Billing { get }
  /// The fact that says on which side a case is, access or sustainment; `nil` for a programme that
  /// does not tell them apart.
  var side: SideFact? { get }
  /// How its households look for another dwelling; `nil` for a programme that moves nobody.
  var moving: MovingPolicy? { get }
  /// Everything that the programme's own rules find, in a fixed order.
  func assess(_ context: CaseContext<Details>) -> [Finding]
  /// What speaks against an entry that is about to be written, as the case and its household stand
  /// on the day: a blocking finding refuses it. Conditions on the case alone belong to the kind.
  func objections(to record: LoggedRecord, in context: CaseContext<Details>) -> [Finding]
}

/// What a household is for a programme, who counts, and who may enter.
public protocol HouseholdPolicy: Sendable {
  /// The kinds of household that the programme follows.
  var householdKinds: [Household.Kind] { get }
  func eligibility(_ candidate: Candidate) -> Eligibility
}

/// The partner roles that a programme needs.
public protocol PartnerPolicy: Sendable {
  var roles: [PartnerRole] { get }
}

/// A programme of accompanied housing, made from its settings.
///
/// A module declares data and rules; `ProgrammeDefinition` is the value that all else reads.
public protocol Programme: CaseProcess, HouseholdPolicy, PartnerPolicy {
  associatedtype Settings: ProgrammeSettings
  static var description: ProgrammeDescription { get }
  /// The version of `Details` that this module writes.
  static var detailsVersion: Int { get }
  /// One stored example of `Details` for each version ever written, as JSON.
  static var storedDetails: [Int: String] { get }
  /// Facts written by an older version, as this version understands them.
  static func migrate(_ facts: Facts, from version: Int) -> Facts
  /// The codes of the module's own findings, without the module: each is found in one example and
  /// expected absent in another.
  static var codes: [String] { get }
  /// Executable examples: every rule with both its outcomes.
  static var examples: [Example] { get }
  init(settings: Settings)
  var indicators: [Indicator] { get }
}

extension Programme {
  /// Keeps the facts as they are: right until a version changes their meaning.
  public static func migrate(_ facts: Facts, from version: Int) -> Facts { facts }
  /// Nothing beyond what the kinds of entries require.
  public func objections(
    to record: LoggedRecord, in context: CaseContext<Details>
  ) -> [Finding] { [] }
  /// No kind of entry beyond the common ones.
  public var eventKinds: [EventKind] { [] }
  /// No sides.
  public var side: SideFact? { nil }
  /// Nobody looks for another dwelling.
  public var moving: MovingPolicy? { nil }
  /// No journal of its own.
  public var programmeKinds: [EventKind] { [] }
  /// Nothing is due but the end of phases.
  public var deadlines: [Deadline] { [] }
  /// A code or the name of a figure as it is stored: `module/name`.
  public static func full(_ name: String) -> String { "\(description.module)/\(name)" }
  /// Families and single people; a programme for shared units says so itself.
  public var householdKinds: [Household.Kind] { [.family, .singlePerson] }
}

/// Marks identifiers of closing outcomes; nothing is ever one.
public enum OutcomeMark {}
/// A closing outcome's id, camelCase, stored.
public typealias OutcomeID = Identifier<OutcomeMark>

/// A way in which a case may end (section 4.5 of the domain reference), and when it may.
public struct ClosingOutcome: Hashable, Codable, Sendable {
  public var id: OutcomeID
  public var label: Text
  /// Counts among the positive exits unless `config.yaml` says otherwise (I.13).
  public var positive: Bool
  /// The phases from which it may be chosen; empty means any.
  public var from: [PhaseID]
  /// What must hold, besides.
  public var requires: [Condition]
  /// Whether it may still be chosen; an overlay leaves outcomes out, and old cases keep theirs.
  public var offered: Bool

  /// A neutral outcome that may be chosen from any phase, unless said.
  public init(
    _ id: OutcomeID, _ label: Text, positive: Bool = false, from phases: [PhaseID] = [],
    requires: [Condition] = []
  ) {
    self.id = id
    self.label = label
    self.positive = positive
    from = phases
    self.requires = requires
    offered = true
  }

  /// Reads an outcome as any version stored it: what was added later has its usual value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(OutcomeID.self, forKey: .id), try values.decode(Text.self, forKey: .label),
      positive: try values.decode(Bool.self, forKey: .positive),
      from: try values.decode([PhaseID].self, forKey: .from),
      requires: try values.decode([Condition].self, forKey: .requires))
    offered = try values.decodeIfPresent(Bool.self, forKey: .offered) ?? true
  }
}

/// What the programme is paid for: the fact that completes a diagnosis, and measured phases.
public struct Billing: Hashable, Codable, Sendable {
  /// When a diagnosis is ordered, and so engaged.
  public var diagnosisOrdered: DatedFact?
  /// When a diagnosis is done, and so due.
  public var diagnosisDone: DatedFact?

  /// What is paid for; without either fact, the programme pays for no diagnosis.
  public init(diagnosisOrdered: DatedFact? = nil, diagnosisDone: DatedFact? = nil) {
    self.diagnosisOrdered = diagnosisOrdered
    self.diagnosisDone = diagnosisDone
  }
}
