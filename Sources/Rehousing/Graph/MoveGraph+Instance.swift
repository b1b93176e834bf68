/// Instance files (`.hx`), by which solvers are compared on the same pools: little endian, 8 bytes
/// `HX000001`, int64 households, vacancies and arcs, int32 priorities, int64 starts, int32
/// dwellings, int32 weights.
///
/// Source: REHOUSING « the instance file ».
extension MoveGraph {
  static let magic: [UInt8] = Array("HX000001".utf8)
  private static let header = 32

  /// Reads an instance file.
  ///
  /// - Throws: `GraphDefect` for the first thing that is wrong.
  public init(instance bytes: [UInt8]) throws(GraphDefect) {
    guard bytes.starts(with: Self.magic) else { throw .notAnInstance }
    guard bytes.count >= Self.header else {
      throw .length(expected: Self.header, found: bytes.count)
    }
    let counts = bytes.integers(Int64.self, from: 8, count: 3)
    let most = Int64(Int32.max)
    guard counts.allSatisfy({ (0...most).contains($0) }) else {
      throw .header(households: counts[0], vacancies: counts[1], arcs: counts[2])
    }
    let (households, arcs) = (Int(counts[0]), Int(counts[2]))
    let starts = Self.header + 4 * households
    let targets = starts + 8 * (households + 1)
    let length = targets + 8 * arcs
    guard bytes.count == length else { throw .length(expected: length, found: bytes.count) }
    let wide = bytes.integers(Int64.self, from: starts, count: households + 1)
    guard wide.allSatisfy({ (0...counts[2]).contains($0) }) else { throw .starts }
    try self.init(
      households: households, vacancies: Int(counts[1]),
      starts: wide.map { Int32(truncatingIfNeeded: $0) },
      targets: bytes.integers(Int32.self, from: targets, count: arcs),
      weights: bytes.integers(Int32.self, from: targets + 4 * arcs, count: arcs),
      priorities: bytes.integers(Int32.self, from: Self.header, count: households))
  }

  /// The instance file of the graph; where there are no priorities, each is 0.
  public var instance: [UInt8] {
    let levels = priorities.isEmpty ? Array(repeating: 0, count: households) : priorities
    var bytes = Self.magic
    bytes.append(integers: [Int64(households), Int64(vacancies), Int64(targets.count)])
    bytes.append(integers: levels)
    bytes.append(integers: starts.map(Int64.init))
    bytes.append(integers: targets)
    bytes.append(integers: weights)
    return bytes
  }
}

extension [UInt8] {
  /// Little-endian integers that stand in a row at a place known to be there.
  fileprivate func integers<Number: FixedWidthInteger>(
    _: Number.Type, from offset: Int, count: Int
  ) -> [Number] {
    withUnsafeBytes { bytes in
      [Number](unsafeUninitializedCapacity: count) { buffer, filled in
        let size = count * MemoryLayout<Number>.size
        UnsafeMutableRawBufferPointer(buffer)
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size]))
        for index in 0..<count { buffer[index] = Number(littleEndian: buffer[index]) }
        filled = count
      }
    }
  }

  fileprivate mutating func append<Number: FixedWidthInteger>(integers: [Number]) {
    integers.map(\.littleEndian).withUnsafeBytes { append(contentsOf: $0) }
  }
}
