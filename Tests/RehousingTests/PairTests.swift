import CaseKernel
import Rehousing
import Testing

struct PairTests {
  private static let caps = Caps(cycles: .atMost(2), chains: .atMost(1))

  @Test func `exhaustive search agrees on a thousand pools, and the certificate holds`() throws {
    for seed in UInt64(1)...1000 {
      let random = try RandomPool(seed: seed, density: 20 + Int(seed % 60))
      let pool = random.graph
      let valuation: Valuation =
        switch seed % 3 {
        case 0: .weighted
        case 1: .expected(acceptance: 540)
        default: .expectedByArc(random.acceptances(seed: seed))
        }
      var search = ExhaustiveSolver(pool, cycles: 2, chains: 1, valuation)

      let solution = PairSolver(pool, SolverOptions(caps: Self.caps, valuation: valuation)).solve()

      let checker = IndependentChecker(graph: pool)
      #expect(checker.faults(of: solution.plan, cycles: 2, chains: 1) == [], "seed \(seed)")
      #expect(checker.value(of: solution.plan, valuation) == solution.objective, "seed \(seed)")
      #expect(solution.objective == search.optimum(), "seed \(seed)")
      #expect(solution.isOptimal, "seed \(seed)")
      let proved = CertificateChecker(graph: pool, valuation: valuation).bound(solution.certificate)
      #expect(proved == solution.bound, "seed \(seed)")
    }
  }

  /// Larger pools, where blossoms hold blossoms: the certificate alone proves the optimum.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `pools with many odd rings are proved by their certificate`(seed: UInt64) throws {
    let pool = try RandomPool(seed: seed, households: 70, density: 8 + Int(seed)).graph

    let solution = PairSolver(pool, SolverOptions(caps: Self.caps)).solve()

    let checker = IndependentChecker(graph: pool)
    #expect(checker.faults(of: solution.plan, cycles: 2, chains: 1) == [])
    #expect(checker.value(of: solution.plan, .weighted) == solution.objective)
    #expect(solution.objective == solution.bound)
    #expect(CertificateChecker(graph: pool).bound(solution.certificate) == solution.bound)
  }

  @Test func `three who all want one another leave one where they are, and say why`() throws {
    let pool = try MoveGraph(
      households: 3, vacancies: 0, starts: [0, 2, 4, 6], targets: [1, 2, 0, 2, 0, 1],
      weights: [5, 5, 5, 5, 5, 5])

    let solution = PairSolver(pool, SolverOptions(caps: Self.caps)).solve()

    #expect(solution.objective == 10)
    guard case .pairs(_, let oddSets) = solution.certificate else {
      Issue.record("no prices of pairs")
      return
    }
    #expect(oddSets.map(\.members) == [[0, 1, 2]])
  }

  @Test func `caps below two and one leave out exchanges and direct moves`() throws {
    let pool = try MoveGraph(
      households: 2, vacancies: 1, starts: [0, 2, 3], targets: [1, 2, 0], weights: [5, 8, 5])
    func moves(_ cycles: Int, _ chains: Int) -> Int {
      let caps = Caps(cycles: .atMost(cycles), chains: .atMost(chains))
      return PairSolver(pool, SolverOptions(caps: caps)).solve().objective
    }

    #expect([moves(2, 1), moves(1, 1), moves(2, 0), moves(0, 0)] == [10, 8, 10, 0])
  }
}
