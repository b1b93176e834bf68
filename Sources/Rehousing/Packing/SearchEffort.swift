/// How much work a search may still do, in groups looked at: the same on every machine.
struct SearchEffort {
  private var left: Int
  private var windows: [Int] = [20, 40, 80, 120, 160, 200]
  private var next = 0
  /// How many nodes the last search, over all that the gap leaves, may take.
  let lastNodes: Int

  init(_ effort: Int, resources: Int) {
    let root = Int(Double(max(1, resources)).squareRoot())
    left = max(1, effort) * root * 60_000
    lastNodes = max(1, effort) * 30
  }

  var isSpent: Bool { left <= 0 }

  mutating func spend(_ groups: Int) { left -= groups }

  /// How many resources the windows of the next pass hold: first small, then large ones again and
  /// again.
  mutating func nextWindow() -> Int? {
    guard !isSpent else { return nil }
    defer { next = next + 1 < windows.count ? next + 1 : 3 }
    return windows[next]
  }
}
