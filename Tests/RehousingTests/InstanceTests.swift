import Rehousing
import Testing

struct InstanceTests {
  /// Two households that want each other's dwelling, and a vacant one that both want.
  private static func pool() throws -> MoveGraph {
    try MoveGraph(
      households: 2, vacancies: 1, starts: [0, 2, 4], targets: [1, 2, 0, 2],
      weights: [1100, 1200, -5, 3300], priorities: [0, 3])
  }

  /// The same as a file, with one integer written over.
  private static func file(_ value: some FixedWidthInteger, at offset: Int) throws -> [UInt8] {
    var bytes = try pool().instance
    withUnsafeBytes(of: value.littleEndian) { new in
      bytes.replaceSubrange(offset..<offset + new.count, with: new)
    }
    return bytes
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a pool written as an instance file is read back the same`(seed: UInt64) throws {
    let pool = try RandomPool(seed: seed).graph

    #expect(try MoveGraph(instance: pool.instance) == pool)
  }

  @Test func `an instance file has the layout that other solvers read`() throws {
    let bytes = try Self.pool().instance

    #expect(bytes.count == 32 + 2 * 4 + 3 * 8 + 4 * 4 + 4 * 4)
    #expect(Array(bytes[0..<16]) == Array("HX000001".utf8) + [2, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(bytes[40..<64]) == [0, 0, 0, 0, 0, 0, 0, 0, 2] + .zeros(7) + [4] + .zeros(7))
    #expect(Array(bytes[64..<72]) == [1, 0, 0, 0, 2, 0, 0, 0])
    #expect(Array(bytes[88..<92]) == [0xFB, 0xFF, 0xFF, 0xFF])
  }

  @Test func `each defect of a file is named with its place`() throws {
    let whole = try Self.pool().instance

    #expect(throws: GraphDefect.notAnInstance) { try MoveGraph(instance: []) }
    #expect(throws: GraphDefect.notAnInstance) { try MoveGraph(instance: Array("HX000002".utf8)) }
    #expect(throws: GraphDefect.length(expected: 32, found: 31)) {
      try MoveGraph(instance: Array(whole[..<31]))
    }
    #expect(throws: GraphDefect.length(expected: 96, found: 95)) {
      try MoveGraph(instance: whole.dropLast())
    }
    #expect(throws: GraphDefect.length(expected: 96, found: 97)) {
      try MoveGraph(instance: whole + [0])
    }
    let defects: [(GraphDefect, [UInt8])] = [
      (.header(households: -1, vacancies: 1, arcs: 4), try Self.file(Int64(-1), at: 8)),
      (.header(households: 2, vacancies: 1 << 31, arcs: 4), try Self.file(1 << 31, at: 16)),
      (.header(households: 2, vacancies: 1, arcs: -4), try Self.file(Int64(-4), at: 24)),
      (.priority(household: 1, -1), try Self.file(Int32(-1), at: 36)),
      (.starts, try Self.file(Int64(1), at: 40)),
      (.starts, try Self.file(Int64(5), at: 48)),
      (.starts, try Self.file(Int64(-1), at: 48)),
      (.starts, try Self.file(Int64(3), at: 56)),
      (.ownDwelling(household: 0), try Self.file(Int32(0), at: 64)),
      (.twice(household: 0, dwelling: 2), try Self.file(Int32(2), at: 64)),
      (.unsorted(household: 0, dwelling: 1), try Self.file(Int64(1) << 32 | 2, at: 64)),
      (.unknownDwelling(household: 0, dwelling: 3), try Self.file(Int32(3), at: 68)),
      (.unknownDwelling(household: 0, dwelling: -1), try Self.file(Int32(-1), at: 64)),
      (.weight(household: 1, dwelling: 2, 2_147_483_647), try Self.file(Int32.max, at: 92)),
    ]
    for (defect, file) in defects {
      #expect(throws: defect) { try MoveGraph(instance: file) }
    }
  }

  @Test func `counts that do not fit in 31 bits together are refused`() throws {
    let file = try Self.file(Int64(Int32.max), at: 16)

    #expect(throws: GraphDefect.counts(households: 2, vacancies: Int(Int32.max))) {
      try MoveGraph(instance: file)
    }
  }
}

extension [UInt8] {
  fileprivate static func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
}
