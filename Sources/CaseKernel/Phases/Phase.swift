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
  /// By when one should have gone on; `nil` where no time is set.
  public var due: DueRule?
  /// The phases that may follow, in the order proposed; empty where a case ends.
  public var exits: [PhaseID]
  /// The household is observed here: nothing may happen before its support agreement (D4.4).
  public var observes: Bool
  /// Time spent here counts as measure-months (D4.5).
  public var measured: Bool

  /// A phase that ends a case and asks for nothing, until exits and conditions are added.
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
  /// The phases in the order lived.
  public var phases: [Phase]

  /// A graph as a list gives it; that its exits exist is for the conformance kit to check.
  public init(_ phases: [Phase]) {
    self.phases = phases
  }

  /// A graph written as one phase a line, in the order lived.
  public init(@Builder _ phases: () -> [Phase]) {
    self.init(phases())
  }

  /// Lists phases, one line each.
  @resultBuilder
  public enum Builder {
    /// Takes one phase of the list.
    public static func buildExpression(_ phase: Phase) -> [Phase] { [phase] }
    /// Joins the phases in the order written.
    public static func buildBlock(_ phases: [Phase]...) -> [Phase] { phases.flatMap { $0 } }
    /// Takes no phase where an `if` does not hold.
    public static func buildOptional(_ phases: [Phase]?) -> [Phase] { phases ?? [] }
    /// Takes the phases of an `if` that holds.
    public static func buildEither(first phases: [Phase]) -> [Phase] { phases }
    /// Takes the phases of an `else`.
    public static func buildEither(second phases: [Phase]) -> [Phase] { phases }
  }

  /// The phase of that id; `nil` when the programme has none.
  public subscript(_ id: PhaseID) -> Phase? { phases.first { $0.id == id } }
  /// Where a case opens; `nil` for an empty graph.
  public var initial: Phase? { phases.first }
  /// Where a case ends: the first phase without exits.
  public var final: Phase? { phases.first { $0.isFinal } }
  /// The ids in the order lived.
  public var ids: [PhaseID] { phases.map(\.id) }
}
