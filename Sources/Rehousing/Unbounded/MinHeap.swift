/// A binary heap of whole numbers, each with a key; the smallest key comes out first, and of equal
/// keys the smallest number, so that the order never depends on how it was filled.
struct MinHeap {
  private var items: [(key: Int, value: Int)] = []

  init() {}

  init(_ items: [(Int, Int)]) {
    self.items = items.map { (key: $0.0, value: $0.1) }
    for place in (0..<items.count / 2).reversed() { sink(from: place) }
  }

  var isEmpty: Bool { items.isEmpty }

  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  mutating func insert(key: Int, _ value: Int) {
    items.append((key, value))
    var place = items.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard items[place] < items[parent] else { return }
      items.swapAt(place, parent)
      place = parent
    }
  }

  mutating func popMin() -> (key: Int, value: Int)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    sink(from: 0)
    return first
  }

  private mutating func sink(from start: Int) {
    var place = start
    while true {
      var least = place
      for child in 2 * place + 1...2 * place + 2
      where child < items.count && items[child] < items[least] { least = child }
      guard least != place else { return }
      items.swapAt(place, least)
      place = least
    }
  }
}
