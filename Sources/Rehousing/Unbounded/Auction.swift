/// Places every household, in its own dwelling or another, so that the weights add up to the most:
/// an auction in which households bid for dwellings, and prices rise.
///
/// A household bids for the dwelling that gains it most, weight less price, what it gains there over
/// its second choice and a small step more; whoever held it bids again. At the end nobody could gain
/// more than the step elsewhere. Steps get smaller from round to round. Weights are multiplied by
/// more than twice the number of dwellings, so that with a last step of 1 the sum is the optimum.
///
/// The waiting list bids too, once for each vacancy, for the dwellings that end up empty: it pays
/// nothing for any, and so takes the cheapest.
///
/// Source: D. P. Bertsekas, « The auction algorithm », Annals of Operations Research 14 (1988).
struct Auction<Worth: FixedWidthInteger & SignedInteger> {
  static var nobody: Int32 { -1 }
  static var waitingList: Int32 { -2 }
  /// The price of a dwelling that nobody can move into, in no plan.
  static var outOfReach: Int { 1 << 60 }

  let graph: MoveGraph
  /// What each arc is worth.
  let worth: [Worth]
  /// What weights and steps are multiplied by.
  let scale: Int
  /// The households that can move in some plan.
  let bidders: [Int]
  var step = 1
  /// Of each dwelling, in scaled units.
  var prices: [Int]
  /// Who holds each dwelling.
  var holders: [Int32]
  /// The dwelling that each household holds.
  var places: [Int32]
  /// Who has to bid.
  private var queue: [Int32] = []
  var list: WaitingList

  init(_ graph: MoveGraph, worth: [Worth]) {
    self.graph = graph
    self.worth = worth
    let reach = Reach(graph)
    bidders = (0..<graph.households).filter { reach.canMove[$0] }
    scale = 2 * (bidders.count + graph.vacancies + 2)
    prices = Array(repeating: 0, count: graph.dwellings)
    holders = Array(repeating: Self.nobody, count: graph.dwellings)
    places = Array(repeating: Self.nobody, count: graph.households)
    for household in 0..<graph.households where !reach.canMove[household] {
      prices[household] = Self.outOfReach
      holders[household] = Int32(household)
      places[household] = Int32(household)
    }
    list = WaitingList(seats: graph.vacancies)
  }

  /// Bids until everybody has a place.
  ///
  /// - Returns: whether it came to its end before `isOver`.
  mutating func run(isOver: () -> Bool) -> Bool {
    let largest = worth.reduce(1) { max($0, Int($1.magnitude)) }
    step = largest * scale
    repeat {
      step = max(1, step / Self.shrinking)
      release()
      guard settle(isOver) else { return false }
    } while step > 1
    return true
  }

  /// How many times smaller each step is than the one before.
  private static var shrinking: Int { 5 }

  /// Lets go of the places that are not worth keeping by the new step.
  private mutating func release() {
    for household in bidders {
      let place = places[household]
      if place >= 0 {
        let choice = choice(of: household)
        guard gain(of: household, at: Int(place)) < choice.best - step else { continue }
        holders[Int(place)] = Self.nobody
        places[household] = Self.nobody
      }
      queue.append(Int32(household))
    }
    releaseEmpty()
  }

  private mutating func settle(_ isOver: () -> Bool) -> Bool {
    var round: [Int32] = []
    while !queue.isEmpty || list.freeSeats > 0 {
      if isOver() { return false }
      swap(&round, &queue)
      queue.removeAll(keepingCapacity: true)
      for household in round { bid(Int(household)) }
      if queue.isEmpty { bidForEmpty() }
    }
    return true
  }

  private mutating func bid(_ household: Int) {
    let choice = choice(of: household)
    let dwelling = choice.dwelling
    take(dwelling, Int32(household), price: prices[dwelling] + choice.best - choice.second + step)
    places[household] = Int32(dwelling)
  }

  /// Gives a dwelling to who bids most; whoever held it has to bid again.
  mutating func take(_ dwelling: Int, _ holder: Int32, price: Int) {
    let former = holders[dwelling]
    if former >= 0 {
      places[Int(former)] = Self.nobody
      queue.append(former)
    }
    prices[dwelling] = price
    holders[dwelling] = holder
    if former == Self.waitingList { list.lose(dwelling, price: price) }
  }

  /// What a household gains most by, and what it would gain at its second choice.
  private func choice(of household: Int) -> (dwelling: Int, best: Int, second: Int) {
    var dwelling = household
    var best = -prices[household]
    var second = Int.min
    for arc in graph.arcs(of: household) {
      let target = Int(graph.targets[arc])
      let gain = Int(worth[arc]) &* scale &- prices[target]
      guard gain > second else { continue }
      if gain > best {
        (second, best, dwelling) = (best, gain, target)
      } else {
        second = gain
      }
    }
    return (dwelling, best, second)
  }

  private func gain(of household: Int, at dwelling: Int) -> Int {
    let arc = graph.arc(from: household, to: dwelling)
    return (arc.map { Int(worth[$0]) * scale } ?? 0) - prices[dwelling]
  }
}
