import Rehousing

/// Small invented pools, each its seed's own: sparse and dense ones, weights far apart, nearly
/// equal or all the same, a few arcs not worth taking, households that no arc leads to.
struct RandomPool {
  let graph: MoveGraph

  /// - Parameters:
  ///   - households: how many at most; at least one.
  ///   - density: percent of the possible arcs; drawn between 15 and 50 unless given.
  init(seed: UInt64, households most: Int = 9, density: Int? = nil) throws {
    var random = SeededRandom(seed)
    let households = Int.random(in: 1...most, using: &random)
    let vacancies = Int.random(in: 0...3, using: &random)
    let density = density ?? Int.random(in: 15...50, using: &random)
    let weights = WeightStyle.allCases[Int(seed % UInt64(WeightStyle.allCases.count))]
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var worth: [Int32] = []
    for household in 0..<households {
      for dwelling in 0..<households + vacancies
      where dwelling != household && random.chance(density) {
        targets.append(Int32(dwelling))
        worth.append(weights.weight(&random))
      }
      starts.append(Int32(targets.count))
    }
    graph = try MoveGraph(
      households: households, vacancies: vacancies, starts: starts, targets: targets,
      weights: worth,
      priorities: (0..<households).map { _ in Int32.random(in: 0...3, using: &random) })
  }

  /// A probability in hundredths for each arc, as thousandths: their products stay exact.
  func acceptances(seed: UInt64) -> [Int16] {
    var random = SeededRandom(seed ^ 0xACCE)
    return graph.targets.map { _ in Int16.random(in: 0...100, using: &random) * 10 }
  }
}

/// How the weights of an invented pool are spread.
private enum WeightStyle: CaseIterable {
  case usual
  case nearlyEqual
  case one
  case someNotWorth

  func weight(_ random: inout SeededRandom) -> Int32 {
    switch self {
    case .usual:
      [1000, 1500, 2000, 3000][Int.random(in: 0..<4, using: &random)]
        + Int32.random(in: 0...300, using: &random)
    case .nearlyEqual: Int32.random(in: 1...4, using: &random)
    case .one: 1
    case .someNotWorth: Int32.random(in: -300...600, using: &random)
    }
  }
}
