/// The best plan of exchanges and vacancy chains of limited length.
///
/// Groups are written out, or where they are too many, called up by prices as needed. Prices that
/// make the bound small say which groups matter; a plan is built from them and bettered window by
/// window; what the gap leaves is searched to the end where that is possible. The prices are the
/// certificate. Unbounded lengths belong to other modes: here they are taken as they are written,
/// which only very small graphs bear.
///
/// Source: REHOUSING « algorithms that fit ».
public struct GroupPacking {
  private let graph: MoveGraph
  private let options: SolverOptions

  public init(_ graph: MoveGraph, _ options: SolverOptions) {
    self.graph = graph
    self.options = options
  }

  public func solve() -> Solution {
    let pool = PricedPool(graph, options)
    return solution(of: pool)
  }

  private func solution(of pool: PricedPool) -> Solution {
    let scaled = pool.scaled
    var search = PlanSearch(
      pool.candidates, uses: pool.uses, seed: options.seed, isOver: options.isOver)
    let report = { (search: PlanSearch) in
      options.report(
        SolverProgress(objective: search.value, bound: scaled.sum / scaled.scale))
    }
    report(search)
    var effort = SearchEffort(options.effort, resources: graph.dwellings)
    while let size = effort.nextWindow(), search.loss >= scaled.scale, !options.isOver() {
      search.better(windows: size, effort: &effort)
      report(search)
    }
    var groups = search.groups.map { pool.candidates.table.group($0) }
    var isOptimal = search.loss < scaled.scale
    if !isOptimal, pool.isWhole {
      var exact = ExactSearch(
        incumbent: search.value, mostNodes: effort.lastNodes, mostTries: 200,
        isOver: options.isOver)
      exact.solve(pool.table, prices: pool.prices, bound: Double(scaled.sum) / Double(scaled.scale))
      isOptimal = exact.isComplete
      if let best = exact.best { groups = best.map { pool.table.group(Int($0)) } }
    }
    let plan = Plan(groups)
    return Solution(
      plan: plan, objective: graph.value(of: plan, options.valuation),
      bound: scaled.sum / scaled.scale, isOptimal: isOptimal, wasCut: options.isOver(),
      certificate: .groups(prices: scaled.prices, scale: scaled.scale))
  }
}
