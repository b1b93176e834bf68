import CaseKernel
import Rehousing
import Testing

struct UnboundedTests {
  @Test func `exhaustive search agrees on a thousand pools, and the certificate holds`() throws {
    for seed in UInt64(1)...1000 {
      let pool = try RandomPool(seed: seed, households: 8, density: 20 + Int(seed % 25)).graph
      var search = ExhaustiveSolver(pool, cycles: nil, chains: nil)

      let solution = UnboundedSolver(pool, SolverOptions(caps: .unbounded)).solve()

      let checker = IndependentChecker(graph: pool)
      #expect(checker.faults(of: solution.plan, cycles: nil, chains: nil) == [], "seed \(seed)")
      #expect(solution.plan.violations(in: pool, caps: .unbounded) == [], "seed \(seed)")
      #expect(checker.value(of: solution.plan, .weighted) == solution.objective, "seed \(seed)")
      #expect(solution.objective == search.optimum(), "seed \(seed)")
      #expect(solution.isOptimal, "seed \(seed)")
      let proved = CertificateChecker(graph: pool).bound(solution.certificate)
      #expect(proved == solution.bound, "seed \(seed)")
    }
  }

  @Test(arguments: [
    Caps(cycles: .atMost(3), chains: .unbounded), Caps(cycles: .unbounded, chains: .atMost(2)),
    Caps(cycles: .unbounded, chains: .unbounded),
  ])
  func `where no exact method is known, the plan keeps the caps and the bound holds`(
    caps: Caps
  ) throws {
    for seed in UInt64(1)...120 {
      let random = try RandomPool(seed: seed, households: 7)
      let pool = random.graph
      let cycles = caps.cycles == .unbounded ? nil : 3
      let chains = caps.chains == .unbounded ? nil : 2
      let valuations: [Valuation] = [
        .weighted, .expected(acceptance: 540), .expectedByArc(random.acceptances(seed: seed)),
      ]
      for valuation in valuations {
        var search = ExhaustiveSolver(pool, cycles: cycles, chains: chains, valuation)

        let solution = UnboundedSolver(pool, SolverOptions(caps: caps, valuation: valuation))
          .solve()

        let checker = IndependentChecker(graph: pool)
        #expect(checker.faults(of: solution.plan, cycles: cycles, chains: chains) == [])
        #expect(checker.value(of: solution.plan, valuation) == solution.objective)
        #expect(solution.bound >= search.optimum(), "seed \(seed)")
        #expect(solution.isOptimal == (solution.bound == solution.objective))
        let proved = CertificateChecker(graph: pool, valuation: valuation)
          .bound(solution.certificate)
        #expect(proved == solution.bound, "seed \(seed)")
      }
    }
  }

  @Test func `a search that is stopped at once still says a bound that holds`() throws {
    for seed in UInt64(1)...50 {
      let pool = try RandomPool(seed: seed).graph
      let options = SolverOptions(caps: .unbounded, isOver: { true })

      let solution = UnboundedSolver(pool, options).solve()

      let best = UnboundedSolver(pool, SolverOptions(caps: .unbounded)).solve().objective
      #expect(solution.bound >= best)
      #expect(CertificateChecker(graph: pool).bound(solution.certificate) == solution.bound)
      #expect(solution.wasCut || solution.objective == best)
    }
  }
}
