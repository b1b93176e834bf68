/// Marks identifiers of phases; nothing is ever one.
public enum PhaseMark {}
/// A phase's id, kebab-case or one word, stored.
public typealias PhaseID = Identifier<PhaseMark>

/// A time in the life of a case: how one gets in, what must be known to get out, by when, and
/// where one may go.
public struct Phase: Hashable, Codable, Sendable {
  public var id: PhaseID
  public var label: Text
  /// What must hold to enter.
  public var entry: [Condition]
  /// What must hold to go on to another phase; closing has the conditions of its outcome instead.
  public var completion: [Condition]
  public var due: DueRule?
  public var exits: [PhaseID]
  /// The household is observed here: nothing may happen before its support agreement (D4.4).
  public var observes: Bool
  /// Time spent here counts as measure-months (D4.5).
  public var measured: Bool

  public init(_ id: PhaseID, _ label: Text) {
    self.id = id
    self.label = label
    entry = []
    completion = []
    exits = []
    observes = false
    measured = false
  }

  /// A case ends here.
  public var isFinal: Bool { exits.isEmpty }
}

extension Phase {
  /// The phases that may follow, in the order in which they are proposed.
  public func leads(to phases: PhaseID...) -> Phase { with { $0.exits = phases } }

  /// What must hold to enter.
  public func enteredWhen(_ conditions: Condition...) -> Phase { with { $0.entry += conditions } }

  /// What must be known or done before one may go on.
  public func requires(_ conditions: Condition...) -> Phase { with { $0.completion += conditions } }

  /// The day by which one should have gone on.
  public func due(
    within period: Period, after fact: DatedFact, noLaterThan caps: DatedFact...
  ) -> Phase {
    with { $0.due = DueRule(within: period, after: fact, noLaterThan: caps) }
  }

  /// The household is observed: the support agreement becomes a condition that nothing removes.
  public func observing() -> Phase {
    with {
      $0.observes = true
      $0.entry.insert(.agreement(.support), at: 0)
    }
  }

  /// Time spent here is counted and paid in measure-months.
  public func countedInMeasureMonths() -> Phase { with { $0.measured = true } }

  private func with(_ change: (inout Phase) -> Void) -> Phase {
    var copy = self
    change(&copy)
    return copy
  }
}

/// The phases of a programme in the order lived; the first is where a case opens.
public struct PhaseGraph: Hashable, Codable, Sendable {
  public var phases: [Phase]

  public init(_ phases: [Phase]) {
    self.phases = phases
  }

  public init(@Builder _ phases: () -> [Phase]) {
    self.init(phases())
  }

  /// Lists phases, one line each.
  @resultBuilder
  public enum Builder {
    public static func buildExpression(_ phase: Phase) -> [Phase] { [phase] }
    public static func buildBlock(_ phases: [Phase]...) -> [Phase] { phases.flatMap { $0 } }
    public static func buildOptional(_ phases: [Phase]?) -> [Phase] { phases ?? [] }
    public static func buildEither(first phases: [Phase]) -> [Phase] { phases }
    public static func buildEither(second phases: [Phase]) -> [Phase] { phases }
  }

  public subscript(_ id: PhaseID) -> Phase? { phases.first { $0.id == id } }
  public var initial: Phase? { phases.first }
  public var final: Phase? { phases.first { $0.isFinal } }
  public var ids: [PhaseID] { phases.map(\.id) }
}
