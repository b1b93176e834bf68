import CaseKernel
import Rehousing
import Testing

/// The tests' own checker and exhaustive solver, tried on a pool that can be read by eye.
struct SupportTests {
  /// 0 and 1 want each other's dwelling, 2 wants that of 0, 0 and 2 want the vacant dwelling 3.
  private static func pool() throws -> MoveGraph {
    try MoveGraph(
      households: 3, vacancies: 1, starts: [0, 2, 3, 5], targets: [1, 3, 0, 0, 3],
      weights: [10, 8, 10, 7, 9])
  }

  @Test(arguments: [
    (cycles: 2, chains: 1, value: 29), (cycles: 1, chains: 1, value: 9),
    (cycles: 1, chains: 2, value: 18), (cycles: 2, chains: 0, value: 20),
    (cycles: 0, chains: 0, value: 0),
  ])
  func `the exhaustive solver finds the best plan within each pair of caps`(
    cycles: Int, chains: Int, value: Int
  ) throws {
    var solver = ExhaustiveSolver(try Self.pool(), cycles: cycles, chains: chains)

    #expect(solver.optimum() == value)
  }

  @Test func `an exchange counts when all accept, a chain move by move`() throws {
    let checker = IndependentChecker(graph: try Self.pool())

    #expect(checker.value(of: MoveGroup(.exchange, [0, 1]), .expected(acceptance: 500)) == 5000)
    #expect(checker.value(of: MoveGroup(.vacancy(3), [0, 1]), .expected(acceptance: 500)) == 6500)
  }

  @Test(arguments: [
    Plan([MoveGroup(.exchange, [0, 2])]), Plan([MoveGroup(.exchange, [0])]),
    Plan([MoveGroup(.vacancy(3), [0, 1])]), Plan([MoveGroup(.vacancy(0), [2])]),
    Plan([MoveGroup(.exchange, [0, 1]), MoveGroup(.vacancy(3), [0])]),
    Plan([MoveGroup(.vacancy(3), [0]), MoveGroup(.vacancy(3), [2])]),
  ])
  func `a plan that breaks a rule is found out by the checker and by the engine`(
    plan: Plan
  ) throws {
    let pool = try Self.pool()
    let caps = Caps(cycles: .atMost(2), chains: .atMost(1))

    let faults = IndependentChecker(graph: pool).faults(of: plan, cycles: 2, chains: 1)
    let violations = plan.violations(in: pool, caps: caps)

    #expect(!faults.isEmpty)
    #expect(!violations.isEmpty)
  }

  @Test func `a price too low proves nothing`() throws {
    let checker = CertificateChecker(graph: try Self.pool(), cycles: 2, chains: 1)

    #expect(checker.bound(.pairs(prices: [20, 20, 9, 9], oddSets: [])) == 29)
    #expect(checker.bound(.pairs(prices: [20, 19, 9, 9], oddSets: [])) == nil)
    #expect(checker.bound(.groups(prices: [10, 10, 0, 0], scale: 1)) == 29)
    #expect(checker.bound(.assignment(households: [10, 10, 9], dwellings: [0, 0, 0, 0])) == 29)
    #expect(checker.bound(.assignment(households: [10, 9, 9], dwellings: [0, 0, 0, 0])) == nil)
  }
}
