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
    // A small pool is one window: searching it whole first leaves nothing to better.
    var ending = graph.dwellings <= Self.wholeAtOnce ? ending(of: search, pool, effort) : nil
    if ending?.isOptimal != true {
      while let size = effort.nextWindow(), search.loss >= scaled.scale, !options.isOver() {
        search.better(windows: size, effort: &effort)
        report(search)
      }
      ending = self.ending(of: search, pool, effort)
    }
    let plan = Plan(ending?.groups ?? [])
    return Solution(
      plan: plan, objective: graph.value(of: plan, options.valuation),
      bound: scaled.sum / scaled.scale, isOptimal: ending?.isOptimal ?? false,
      wasCut: options.isOver(),
      certificate: .groups(prices: scaled.prices, scale: scaled.scale))
  }

  /// Pools of so many dwellings are searched whole before anything else.
  private static let wholeAtOnce = 64

  /// The groups of the best plan, once what the gap leaves was searched to the end where it may be.
  private func ending(
    of search: PlanSearch, _ pool: PricedPool, _ effort: SearchEffort
  ) -> (groups: [MoveGroup], isOptimal: Bool) {
    let scaled = pool.scaled
    let found = search.groups.map { pool.candidates.table.group($0) }
    guard search.loss >= scaled.scale else { return (found, true) }
    guard pool.isWhole else { return (found, false) }
    var exact = ExactSearch(
      incumbent: search.value, mostNodes: effort.lastNodes, mostTries: 200, isOver: options.isOver)
    exact.solve(
      pool.table, prices: pool.prices, bound: Double(scaled.sum) / Double(scaled.scale))
    let best = exact.best?.map { pool.table.group(Int($0)) }
    return (best ?? found, exact.isComplete)
  }
}
