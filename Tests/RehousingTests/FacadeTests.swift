import CaseKernel
import Rehousing
import Testing

struct FacadeTests {
  private static let cases: [(cycles: Int, chains: Int)] = [(2, 1), (3, 1), (3, 2), (0, 2), (2, 0)]

  @Test func `whatever the caps, the plan fits them and its bound is no lower than the optimum`()
    throws
  {
    for seed in 1...60 as ClosedRange<UInt64> {
      let pool = try RandomPool(seed: seed)
      let cap = Self.cases[Int(seed) % Self.cases.count]
      let caps = Caps(cycles: .atMost(cap.cycles), chains: .atMost(cap.chains))
      var exhaustive = ExhaustiveSolver(pool.graph, cycles: cap.cycles, chains: cap.chains)

      let solution = try RehousingSolver(
        pool.graph, .weighted, acceptance: .weighted, SolverOptions(caps: caps)
      ).solve()

      let optimum = exhaustive.optimum()
      #expect(solution.plan.violations(in: pool.graph, caps: caps).isEmpty)
      #expect(solution.objective <= optimum && optimum <= solution.bound, "seed \(seed)")
      if solution.isOptimal { #expect(solution.objective == optimum, "seed \(seed)") }
    }
  }

  @Test func `one cap unbounded still gives a plan under a true bound`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let pool = try RandomPool(seed: seed, households: 7)
      let caps = Caps(cycles: .atMost(3), chains: .unbounded)
      let valuation = Valuation.expectedByArc(pool.acceptances(seed: seed))
      var exhaustive = ExhaustiveSolver(pool.graph, cycles: 3, chains: nil, valuation)

      let solution = try RehousingSolver(
        pool.graph, .expected, acceptance: valuation, SolverOptions(caps: caps)
      ).solve()

      #expect(solution.plan.violations(in: pool.graph, caps: caps).isEmpty)
      #expect(exhaustive.optimum() <= solution.bound, "seed \(seed)")
      #expect(solution.objective <= exhaustive.optimum(), "seed \(seed)")
    }
  }

  @Test func `level by level, one household of the first level goes before two of the next`()
    throws
  {
    // Given a vacant dwelling that 0 wants alone, or 1 so that 2 takes what 1 leaves
    let graph = try MoveGraph(
      households: 3, vacancies: 1, starts: [0, 1, 2, 3], targets: [3, 3, 1],
      weights: [10, 300, 300], priorities: [0, 1, 1])
    let options = SolverOptions(caps: Caps(cycles: .atMost(3), chains: .atMost(3)))

    // When
    let byLevel = try RehousingSolver(graph, .lexicographic, acceptance: .weighted, options).solve()
    let byWeight = try RehousingSolver(graph, .weighted, acceptance: .weighted, options).solve()

    // Then
    #expect(byLevel.plan.moves == [0: 3])
    #expect(byWeight.plan.moves == [1: 3, 2: 1])
  }

  @Test func `within a level more households go before better suitability`() throws {
    let graph = try MoveGraph(
      households: 3, vacancies: 2, starts: [0, 2, 3, 3], targets: [3, 4, 3],
      weights: [300, 1, 2])
    let options = SolverOptions(caps: Caps(cycles: .atMost(2), chains: .atMost(1)))

    let solution = try RehousingSolver(graph, .lexicographic, acceptance: .weighted, options)
      .solve()

    #expect(solution.plan.moves == [0: 4, 1: 3])
  }

  @Test func `too many households for weights by level are refused by their number`() throws {
    let households = 2000
    let graph = try MoveGraph(
      households: households, vacancies: 1, starts: (0...Int32(households)).map { $0 },
      targets: Array(repeating: Int32(households), count: households),
      weights: (0..<households).map { Int32($0 % 301) },
      priorities: (0..<households).map { Int32($0 % 4) })

    #expect(throws: SolverRefusal.tooManyLevels(households: households, levels: 4)) {
      try RehousingSolver(graph, .lexicographic, acceptance: .weighted, SolverOptions())
    }
  }

  @Test func `a household that no plan within the caps could move is told apart`() throws {
    // Given a ring of four, and a household without any arc
    let graph = try MoveGraph(
      households: 5, vacancies: 0, starts: [0, 1, 2, 3, 4, 4], targets: [1, 2, 3, 0],
      weights: [1, 1, 1, 1])

    let left = graph.leftOut(of: Plan(), caps: .usual)

    let codes = left.map { $0.fate.reasons.first?.code }
    #expect(
      codes == Array(repeating: "rehousing/out-of-reach", count: 4) + ["rehousing/no-dwelling"])
  }
}
