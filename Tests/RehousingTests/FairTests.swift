import CaseKernel
import Rehousing
import Testing

struct FairTests {
  private static let options = SolverOptions(caps: .unbounded)

  @Test func `nobody moves where the gates forbid, and the bound holds`() throws {
    for seed in UInt64(1)...300 {
      let pool = try RandomPool(seed: seed).graph

      let solution = FairSolver(pool, SolverOptions(caps: .unbounded, seed: seed)).solve()

      let checker = IndependentChecker(graph: pool)
      #expect(checker.faults(of: solution.plan, cycles: nil, chains: nil) == [], "seed \(seed)")
      #expect(checker.value(of: solution.plan, .weighted) == solution.objective)
      #expect(solution.objective <= solution.bound)
      #expect(CertificateChecker(graph: pool).bound(solution.certificate) == solution.bound)
    }
  }

  @Test func `caps that are given are kept`() throws {
    for seed in UInt64(1)...300 {
      let pool = try RandomPool(seed: seed).graph
      let caps = Caps(cycles: .atMost(2), chains: .atMost(2))

      let plan = FairSolver(pool, SolverOptions(caps: caps, seed: seed)).plan()

      #expect(IndependentChecker(graph: pool).faults(of: plan, cycles: 2, chains: 2) == [])
    }
  }

  /// Households 0 and 1 both want the vacant dwelling 2; 1 also wants that of 0.
  @Test func `who stands first chooses first, and what they leave is chosen next`() throws {
    func plan(_ levels: [Int32]) throws -> Plan {
      let pool = try MoveGraph(
        households: 2, vacancies: 1, starts: [0, 1, 3], targets: [2, 0, 2], weights: [7, 5, 9],
        priorities: levels)
      return FairSolver(pool, Self.options).plan()
    }

    #expect(try plan([0, 1]).groups == [MoveGroup(.vacancy(2), [0, 1])])
    #expect(try plan([1, 0]).groups == [MoveGroup(.vacancy(2), [1])])
  }

  @Test func `the lot of another seed lets another household choose first`() throws {
    let pool = try MoveGraph(
      households: 2, vacancies: 1, starts: [0, 1, 2], targets: [2, 2], weights: [7, 7])

    let winners = Set(
      (1...20).map { FairSolver(pool, SolverOptions(caps: .unbounded, seed: $0)).plan() })

    #expect(winners.count == 2)
  }

  @Test func `no household gains by wishing anything but what it wants`() throws {
    for seed in UInt64(1)...40 {
      let pool = try RandomPool(seed: seed, households: 4, density: 70).graph
      let truth = FairSolver(pool, Self.options).plan().moves
      for household in 0..<pool.households {
        let wishes = Self.wishes(of: household, pool)
        let rank = truth[household].flatMap(wishes.firstIndex) ?? wishes.count

        for lie in Self.orders(of: wishes) {
          let told = try Self.telling(lie, household, pool)
          let got = FairSolver(told, Self.options).plan().moves[household]
          let other = got.flatMap(wishes.firstIndex) ?? wishes.count
          #expect(other >= rank, "seed \(seed), household \(household), \(lie) for \(wishes)")
        }
      }
    }
  }

  /// The dwellings a household wants, best first.
  private static func wishes(of household: Int, _ pool: MoveGraph) -> [Int] {
    let arcs = Int(pool.starts[household])..<Int(pool.starts[household + 1])
    return arcs.sorted { (-pool.weights[$0], $0) < (-pool.weights[$1], $1) }
      .map { Int(pool.targets[$0]) }
  }

  /// Every order of every part of a list.
  private static func orders(of list: [Int]) -> [[Int]] {
    list.reduce([[]]) { orders, item in
      orders
        + orders.flatMap { order in
          (0...order.count).map { place in Array(order[..<place] + [item] + order[place...]) }
        }
    }
  }

  /// The pool as it would be if a household told other wishes.
  private static func telling(_ wishes: [Int], _ liar: Int, _ pool: MoveGraph) throws -> MoveGraph {
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Int32] = []
    for household in 0..<pool.households {
      for arc in Int(pool.starts[household])..<Int(pool.starts[household + 1]) {
        let place = wishes.firstIndex(of: Int(pool.targets[arc]))
        guard household != liar || place != nil else { continue }
        targets.append(pool.targets[arc])
        weights.append(household == liar ? 10 - Int32(place ?? 0) : pool.weights[arc])
      }
      starts.append(Int32(targets.count))
    }
    return try MoveGraph(
      households: pool.households, vacancies: pool.vacancies, starts: starts, targets: targets,
      weights: weights, priorities: pool.priorities)
  }
}
