/// Odd sets of nodes shrunk into one, each a ring of nodes and smaller blossoms.
struct Blossoms {
  /// A ring: its parts in order, from the one that holds the base, and the end by which each part
  /// is joined to the next.
  struct Ring {
    var parts: [Int32] = []
    var joints: [Int32] = []

    /// A part by its distance around the ring, in either direction.
    func part(_ step: Int) -> Int { Int(parts[step < 0 ? step + parts.count : step]) }
    func joint(_ step: Int) -> Int { Int(joints[step < 0 ? step + joints.count : step]) }

    /// Turns the ring so that it begins with a part.
    mutating func turn(to place: Int) {
      parts = Array(parts[place...] + parts[..<place])
      joints = Array(joints[place...] + joints[..<place])
    }
  }

  let nodes: Int
  var rings: [Ring] = []
  /// The blossom around each node or blossom, -1 for the outermost.
  var parents: [Int32]
  /// The node of each blossom whose partner, if any, is outside.
  var bases: [Int32]
  private var unused: [Int] = []

  init(nodes: Int, all: Int) {
    self.nodes = nodes
    parents = Array(repeating: -1, count: all)
    bases = (0..<Int32(all)).map(\.self)
  }

  func isBlossom(_ member: Int) -> Bool { member >= nodes }

  func ring(of blossom: Int) -> Ring { rings[blossom - nodes] }

  /// The nodes in a blossom; of a node, itself.
  func nodes(in member: Int) -> [Int] {
    guard isBlossom(member) else { return [member] }
    var found: [Int] = []
    var open = [member]
    while let next = open.popLast() {
      if isBlossom(next) {
        open.append(contentsOf: rings[next - nodes].parts.lazy.map { Int($0) })
      } else {
        found.append(next)
      }
    }
    return found
  }

  mutating func add(_ ring: Ring, base: Int32) -> Int {
    let blossom = unused.popLast() ?? nodes + rings.count
    if blossom == nodes + rings.count { rings.append(ring) } else { rings[blossom - nodes] = ring }
    for part in ring.parts { parents[Int(part)] = Int32(blossom) }
    parents[blossom] = -1
    bases[blossom] = base
    return blossom
  }

  /// Takes a blossom apart; its parts are outermost again.
  mutating func remove(_ blossom: Int) -> Ring {
    let ring = ring(of: blossom)
    rings[blossom - nodes] = Ring()
    for part in ring.parts { parents[Int(part)] = -1 }
    unused.append(blossom)
    return ring
  }

  /// The part of a blossom that a node is in.
  func part(of blossom: Int, holding node: Int) -> Int {
    var part = node
    while parents[part] != blossom { part = Int(parents[part]) }
    return part
  }
}
