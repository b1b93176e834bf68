public import CaseKernel

/// The best plan of a graph by an objective, found by the method that fits the caps.
///
/// | caps | method | exact |
/// | --- | --- | --- |
/// | both unbounded, plain weights | maximum-weight assignment | yes |
/// | exchanges of two, direct moves | maximum-weight matching | yes |
/// | limited | packing of exchanges and chains | where its bound meets the plan |
/// | one unbounded, or refusals counted | the better of an assignment cut to the caps and a packing within the usual ones; the bound is that of the assignment | where they meet |
public struct RehousingSolver: Sendable {
  /// The graph that is solved: the given one, or in the lexicographic mode one with the weights of
  /// the levels. Certificates are about it.
  public let graph: MoveGraph
  public let objective: PlanObjective
  /// How plans are looked for; the valuation is that of the objective.
  public let options: SolverOptions

  /// A solver that has not begun.
  ///
  /// - Parameter acceptance: the chances that the expected objective counts with.
  /// - Throws: `SolverRefusal` when the objective cannot be put into weights.
  public init(
    _ graph: MoveGraph, _ objective: PlanObjective, acceptance: Valuation, _ options: SolverOptions
  ) throws(SolverRefusal) {
    self.objective = objective
    var options = options
    options.valuation = objective == .expected ? acceptance : .weighted
    self.options = options
    guard objective == .lexicographic else {
      self.graph = graph
      return
    }
    let levels = try LevelWeights(graph)
    do {
      self.graph = try levels.graph(graph)
    } catch {
      throw .graph(error)
    }
  }

  /// What the objective and the bound are counted in.
  public var valuation: Valuation { options.valuation }

  /// Looks for the plan.
  public func solve() -> Solution {
    if objective == .fair { return FairSolver(graph, options).solve() }
    let caps = options.caps
    if caps.cycles.isWithin(2), caps.chains.isWithin(1) {
      return PairSolver(graph, options).solve()
    }
    if caps == .unbounded, valuation == .weighted {
      return UnboundedSolver(graph, options).solve()
    }
    if caps.cycles == .unbounded || caps.chains == .unbounded { return mixed() }
    return GroupPacking(graph, options).solve()
  }

  /// The better of two plans, under the bound of the assignment.
  private func mixed() -> Solution {
    var solution = UnboundedSolver(graph, options).solve()
    guard !solution.isOptimal, !options.isOver() else { return solution }
    var limited = options
    limited.caps = Caps(
      cycles: options.caps.cycles.limited(to: Caps.usual.cycles),
      chains: options.caps.chains.limited(to: Caps.usual.chains))
    let packed = GroupPacking(graph, limited).solve()
    solution.wasCut = solution.wasCut || packed.wasCut
    guard packed.objective > solution.objective else { return solution }
    solution.plan = packed.plan
    solution.objective = packed.objective
    solution.isOptimal = packed.objective == solution.bound
    return solution
  }
}

extension Cap {
  fileprivate func isWithin(_ most: Int) -> Bool {
    if case .atMost(let households) = self { return households <= most }
    return false
  }

  fileprivate func limited(to usual: Cap) -> Cap { self == .unbounded ? usual : self }
}
