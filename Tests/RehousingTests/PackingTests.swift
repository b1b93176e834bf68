import CaseKernel
import Rehousing
import Testing

struct PackingTests {
  @Test(arguments: [Valuation.weighted, .expected(acceptance: 600)])
  func `exhaustive search agrees on small pools, for every cap`(valuation: Valuation) throws {
    for seed in 1...1000 as ClosedRange<UInt64> {
      let pool = try RandomPool(seed: seed)
      let (cycles, chains) = (Int(seed) % 5, Int(seed) / 5 % 5)

      try expectOptimum(of: pool, cycles, chains, valuation)
    }
  }

  @Test func `every cap agrees where each move has its own probability`() throws {
    for seed in 1...100 as ClosedRange<UInt64> {
      let pool = try RandomPool(seed: seed, households: 7)
      let valuation = Valuation.expectedByArc(pool.acceptances(seed: seed))

      try expectOptimum(of: pool, Int(seed) % 5, Int(seed) / 5 % 5, valuation)
    }
  }

  @Test func `the answer depends on the graph and the options alone`() throws {
    let pool = try RandomPool(seed: 7, households: 60, density: 12)
    let options = SolverOptions(caps: Caps(cycles: .atMost(3), chains: .atMost(2)), seed: 3)

    let one = GroupPacking(pool.graph, options).solve()
    let other = GroupPacking(pool.graph, options).solve()

    #expect(one.plan == other.plan)
    #expect(one.certificate == other.certificate)
  }

  @Test func `a search cut at once still answers with a plan and a bound`() throws {
    let pool = try RandomPool(seed: 9, households: 60, density: 12)
    let caps = Caps(cycles: .atMost(3), chains: .atMost(2))

    let cut = GroupPacking(pool.graph, SolverOptions(caps: caps, isOver: { true })).solve()

    let whole = GroupPacking(pool.graph, SolverOptions(caps: caps)).solve()
    #expect(cut.wasCut)
    #expect(!whole.wasCut)
    #expect(cut.bound >= whole.objective)
    #expect(IndependentChecker(graph: pool.graph).faults(of: cut.plan, cycles: 3, chains: 2) == [])
    #expect(
      CertificateChecker(graph: pool.graph, cycles: 3, chains: 2).bound(cut.certificate)
        == cut.bound)
  }

  private func expectOptimum(
    of pool: RandomPool, _ cycles: Int, _ chains: Int, _ valuation: Valuation
  ) throws {
    let caps = Caps(cycles: .atMost(cycles), chains: .atMost(chains))
    let checker = IndependentChecker(graph: pool.graph)
    var exhaustive = ExhaustiveSolver(pool.graph, cycles: cycles, chains: chains, valuation)
    let optimum = exhaustive.optimum()
    let options = SolverOptions(caps: caps, valuation: valuation)

    let solution = GroupPacking(pool.graph, options).solve()

    #expect(solution.objective == optimum)
    #expect(solution.isOptimal)
    #expect(checker.faults(of: solution.plan, cycles: cycles, chains: chains) == [])
    #expect(checker.value(of: solution.plan, valuation) == optimum)
    let proved = CertificateChecker(
      graph: pool.graph, cycles: cycles, chains: chains, valuation: valuation
    ).bound(solution.certificate)
    #expect(proved == solution.bound)
    #expect(solution.bound >= optimum)
  }
}
