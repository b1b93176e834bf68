/// The seats of the waiting list in an auction, and the dwellings it may take, cheapest first.
///
/// Prices only rise, so a heap that holds old prices still has the cheapest dwelling near its top:
/// what comes up with an old price goes back with its new one.
struct WaitingList {
  /// How many dwellings it still has to take.
  var freeSeats: Int
  var heap = MinHeap()

  init(seats: Int) { freeSeats = seats }

  /// Somebody bid more for a dwelling it held.
  mutating func lose(_ dwelling: Int, price: Int) {
    freeSeats += 1
    heap.insert(key: price, dwelling)
  }
}

extension Auction {
  /// Begins a round: keeps only what is still among the cheapest, within a step.
  mutating func releaseEmpty() {
    guard graph.vacancies > 0 else { return }
    let open = prices.indices.filter {
      holders[$0] != Self.waitingList && prices[$0] != Self.outOfReach
    }
    let cheapest = open.map { prices[$0] }.min() ?? 0
    list.heap = MinHeap(open.map { (prices[$0], $0) })
    for dwelling in prices.indices where holders[dwelling] == Self.waitingList {
      guard prices[dwelling] > cheapest + step else { continue }
      holders[dwelling] = Self.nobody
      list.lose(dwelling, price: prices[dwelling])
    }
  }

  /// Takes a dwelling for each free seat, at what the next cheapest costs and a step more.
  mutating func bidForEmpty() {
    while list.freeSeats > 0, let dwelling = popCheapest() {
      let next = popCheapest()
      if let next { list.heap.insert(key: prices[next], next) }
      list.freeSeats -= 1
      take(dwelling, Self.waitingList, price: (next.map { prices[$0] } ?? prices[dwelling]) + step)
    }
  }

  private mutating func popCheapest() -> Int? {
    while let (price, dwelling) = list.heap.popMin() {
      if holders[dwelling] == Self.waitingList { continue }
      if price == prices[dwelling] { return dwelling }
      list.heap.insert(key: prices[dwelling], dwelling)
    }
    return nil
  }
}
