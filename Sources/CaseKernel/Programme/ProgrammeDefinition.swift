/// All that a programme declares, as data: what is hashed, stored with each case and read by
/// everything downstream.
public struct DeclaredDefinition: Hashable, Codable, Sendable {
  public var description: ProgrammeDescription
  /// The version of the typed facts that the module wrote.
  public var detailsVersion: Int
  public var graph: PhaseGraph
  /// The programme's own fields, in the order declared.
  public var fields: [FieldDeclaration]
  /// The fields that an overlay added; their values live beside the programme's own.
  public var extraFields: [FieldDeclaration]
  /// The common kinds, then the programme's own.
  public var eventKinds: [EventKind]
  /// The kinds of entries of the programme's own journal, which belong to no case.
  public var programmeKinds: [EventKind]
  /// The kinds that may open a case, the usual one first.
  public var openingKinds: [EventKindID]
  public var roles: [PartnerRole]
  public var householdKinds: [Household.Kind]
  public var outcomes: [ClosingOutcome]
  /// The days before which something must be done, besides the end of a phase.
  public var deadlines: [Deadline]
  /// What is done and paid: see `Billing`.
  public var billing: Billing
  /// The fact that says on which side a case is; `nil` where the programme has no sides.
  public var side: SideFact?
  public var indicators: [Indicator]
  /// Simple rules as data; a coded module has its own instead.
  public var rules: [Rule] = []
  /// How its households look for a dwelling; `nil` where the programme moves nobody.
  public var moving: MovingPolicy?

  /// The module that declares it.
  public var module: ModuleID { description.module }

  /// The declaration of a field, the programme's or an overlay's.
  public func field(_ id: FieldID) -> FieldDeclaration? {
    fields.first { $0.id == id } ?? extraFields.first { $0.id == id }
  }

  /// The kind of that id, common or the programme's own; `nil` for those that acts write.
  public func eventKind(_ id: EventKindID) -> EventKind? { eventKinds.first { $0.id == id } }
  /// Every kind of entry, those of cases before those of the programme's own journal.
  public var kinds: [EventKind] { eventKinds + programmeKinds }
  /// The outcome of that id; `nil` when the programme has none.
  public func outcome(_ id: OutcomeID) -> ClosingOutcome? { outcomes.first { $0.id == id } }
  /// The outcomes that may be chosen today, in the order declared.
  public var offeredOutcomes: [ClosingOutcome] { outcomes.filter(\.offered) }
  /// The day by which the case should have left its phase; `nil` when it is not known or none.
  public func due(_ file: CaseFile) -> Day? {
    file.isOpen ? graph[file.phase]?.due?.day(in: file) : nil
  }

  /// The ids of all fields, the programme's before the overlay's.
  public var fieldIDs: [FieldID] { (fields + extraFields).map(\.id) }
}

extension DeclaredDefinition {
  /// Reads a declaration as any version stored it: what was added later has its usual value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    description = try values.decode(ProgrammeDescription.self, forKey: .description)
    detailsVersion = try values.decode(Int.self, forKey: .detailsVersion)
    graph = try values.decode(PhaseGraph.self, forKey: .graph)
    fields = try values.decode([FieldDeclaration].self, forKey: .fields)
    extraFields = try values.decode([FieldDeclaration].self, forKey: .extraFields)
    eventKinds = try values.decode([EventKind].self, forKey: .eventKinds)
    programmeKinds = try values.decodeIfPresent([EventKind].self, forKey: .programmeKinds) ?? []
    openingKinds = try values.decode([EventKindID].self, forKey: .openingKinds)
    roles = try values.decode([PartnerRole].self, forKey: .roles)
    householdKinds = try values.decode([Household.Kind].self, forKey: .householdKinds)
    outcomes = try values.decode([ClosingOutcome].self, forKey: .outcomes)
    deadlines = try values.decodeIfPresent([Deadline].self, forKey: .deadlines) ?? []
    billing = try values.decode(Billing.self, forKey: .billing)
    side = try values.decodeIfPresent(SideFact.self, forKey: .side)
    indicators = try values.decode([Indicator].self, forKey: .indicators)
    rules = try values.decodeIfPresent([Rule].self, forKey: .rules) ?? []
    moving = try values.decodeIfPresent(MovingPolicy.self, forKey: .moving)
  }
}

/// The one value in which typed modules, overlays and modules written in YAML all end: declared
/// data, and coded rules that are named by the module's version.
public struct ProgrammeDefinition: Sendable {
  /// The data, which is hashed and stored.
  public var declared: DeclaredDefinition
  /// The programme's own rules.
  public var rules: Rules
  /// The criteria of eligibility that are data; a coded module has none here.
  public var criteria: [FactCriterion] = []

  /// The coded part of a programme.
  public struct Rules: Sendable {
    /// What the module's own rules find, from facts written under that version of its details.
    public var assess: @Sendable (_ background: CaseBackground, _ detailsVersion: Int) -> [Finding]
    /// Whether a household fits, criterion by criterion.
    public var eligibility: @Sendable (Candidate) -> Eligibility
    /// What speaks against an entry that is about to be written.
    public var objections: @Sendable (LoggedRecord, CaseBackground, Int) -> [Finding]

    /// The coded part as functions, all pure: same case, same day, same answer.
    public init(
      assess: @escaping @Sendable (CaseBackground, Int) -> [Finding],
      eligibility: @escaping @Sendable (Candidate) -> Eligibility,
      objections: @escaping @Sendable (LoggedRecord, CaseBackground, Int) -> [Finding] = {
        _, _, _ in []
      }
    ) {
      self.assess = assess
      self.eligibility = eligibility
      self.objections = objections
    }
  }

  /// A definition put together from data and rules; that they belong together is the caller's care.
  public init(declared: DeclaredDefinition, rules: Rules) {
    self.declared = declared
    self.rules = rules
  }

  /// The definition of a typed module under its settings.
  public init<Module: Programme>(_ module: Module) {
    let fields = module.fields
    let programmeKinds = EventKind.mergedOfProgramme(module.programmeKinds)
    declared = DeclaredDefinition(
      description: Module.description, detailsVersion: Module.detailsVersion,
      graph: module.phases, fields: fields.map { $0.declaration }, extraFields: [],
      eventKinds: EventKind.attended(EventKind.merged(module.eventKinds), of: programmeKinds),
      programmeKinds: programmeKinds,
      openingKinds: module.openingKinds,
      roles: module.roles, householdKinds: module.householdKinds, outcomes: module.outcomes,
      deadlines: module.deadlines, billing: module.billing, side: module.side,
      indicators: module.indicators, moving: module.moving)
    rules = Rules(
      assess: { module.assess(Self.context($0, Module.self, fields, from: $1)) },
      eligibility: { module.eligibility($0) },
      objections: { module.objections(to: $0, in: Self.context($1, Module.self, fields, from: $2)) }
    )
  }

  /// A background with the facts of the module, typed.
  private static func context<Module: Programme>(
    _ background: CaseBackground, _ module: Module.Type, _ fields: [Field<Module.Details>],
    from version: Int
  ) -> CaseContext<Module.Details> {
    let facts = Module.migrate(background.file.facts, from: version)
    return CaseContext(background, details: Module.details(from: facts, by: fields))
  }

  /// The same rules over a declaration that was stored earlier.
  ///
  /// A declaration with rules of its own keeps those alone: where its programme was written in
  /// `config.yaml` and is coded now, nothing is found twice.
  public func under(_ earlier: DeclaredDefinition) -> ProgrammeDefinition {
    var definition = self
    definition.declared = earlier
    if !earlier.rules.isEmpty { definition.rules.assess = { _, _ in [] } }
    return definition
  }
}

extension CaseProcess {
  /// Typed facts from stored ones; what is not declared is left out.
  public func details(from facts: Facts) -> Details { Self.details(from: facts, by: fields) }

  /// The same by declarations that are at hand: a programme makes them anew each time it is asked.
  static func details(from facts: Facts, by fields: [Field<Details>]) -> Details {
    var details = Details()
    for field in fields {
      // What is unknown is `nil` from the beginning.
      guard let value = facts[field.declaration.id] else { continue }
      field.write(&details, value)
    }
    return details
  }

  /// Stored facts from typed ones.
  public func facts(from details: Details) -> Facts {
    fields.reduce(into: [:]) { facts, field in
      facts[field.declaration.id] = field.read(details)
    }
  }
}

/// A module as the composition root knows it: how settings become a definition.
public struct InstalledProgramme: Sendable {
  public var description: ProgrammeDescription
  private let declareSettings: @Sendable () -> [SettingDeclaration]
  /// What `config.yaml` may set, with the module's own values; declared when it is asked for, as
  /// most commands have nothing to do with most modules.
  public var settings: [SettingDeclaration] { declareSettings() }
  private let makeExamples: @Sendable () -> [Example]
  /// The executable examples of the module, made when they are asked for: a command needs none.
  public var examples: [Example] { makeExamples() }
  /// The definition under the settings given by key.
  public var definition: @Sendable (_ settings: [String: SettingValue]) -> ProgrammeDefinition?

  /// A setting without its type: key, explanation, kind and default.
  public struct SettingDeclaration: Sendable {
    /// The key in `config.yaml`, kebab-case.
    public var key: String
    /// What the setting decides.
    public var label: Text
    /// What a value must be.
    public var kind: SettingKind
    /// The value where `config.yaml` says nothing.
    public var standard: SettingValue
  }

  init(
    description: ProgrammeDescription,
    definition: @escaping @Sendable ([String: SettingValue]) -> ProgrammeDefinition?
  ) {
    self.description = description
    declareSettings = { [] }
    makeExamples = { [] }
    self.definition = definition
  }

  /// The module by its type: nothing is read, the definition is made once settings are known.
  public init<Module: Programme>(_ type: Module.Type) {
    description = type.description
    makeExamples = { type.examples }
    declareSettings = {
      let standard = Module.Settings()
      return Module.Settings.all.map {
        SettingDeclaration(
          key: $0.key, label: $0.label, kind: $0.kind, standard: $0.value(in: standard))
      }
    }
    definition = { values in
      Module.Settings(values).map { ProgrammeDefinition(Module(settings: $0)) }
    }
  }
}
