import CaseKernel
import Testing

/// The pairing of children, against every way of pairing them.
@Suite struct RoomNormPairingTests {
  private typealias Child = RoomNorm.Child

  /// The fewest rooms over every way of putting children two by two, tried one by one.
  private func fewestRooms(_ children: [Child]) -> Int {
    guard let first = children.first else { return 0 }
    let others = Array(children.dropFirst())
    let paired = others.indices.filter { RoomNorm.mayShare(first, others[$0]) == .yes }.map {
      var left = others
      left.remove(at: $0)
      return 1 + fewestRooms(left)
    }
    return ([1 + fewestRooms(others)] + paired).min() ?? 0
  }

  /// Every way of settling the sexes that are not known.
  private func settled(_ children: [Child]) -> [[Child]] {
    children.reduce([[]]) { found, child in
      let readings = child.sex.map { [$0] } ?? RoomNorm.Sex.allCases
      return found.flatMap { list in readings.map { list + [Child(age: child.age, sex: $0)] } }
    }
  }

  @Test func `as many children as possible share, whatever the household`() {
    var numbers = SeededNumbers(seed: 13)

    for _ in 0..<1_500 {
      let children = (0..<numbers.int(0...7)).map { _ in
        Child(age: numbers.int(0...18), sex: numbers.int(0...1) == 0 ? .female : .male)
      }

      let found = RoomNorm.roomsNeeded(for: children)

      #expect(found.lowerBound == found.upperBound)
      #expect(found.lowerBound == fewestRooms(children), "\(children)")
    }
  }

  @Test func `unknown sexes give the best and the worst of their readings`() {
    var numbers = SeededNumbers(seed: 621)

    for _ in 0..<400 {
      let children = (0..<numbers.int(0...6)).map { _ in
        Child(age: numbers.int(0...18), sex: [nil, .female, .male][numbers.int(0...2)])
      }
      let readings = settled(children).map(fewestRooms)

      let found = RoomNorm.roomsNeeded(for: children)

      #expect(found.lowerBound == readings.min(), "\(children)")
      #expect(found.upperBound == readings.max(), "\(children)")
    }
  }

  @Test func `a small girl and a small boy share rather than leave two alone`() {
    let children = [
      Child(age: 3, sex: .male), Child(age: 10, sex: .male), Child(age: 4, sex: .female),
      Child(age: 12, sex: .female), Child(age: 14, sex: .male), Child(age: 16, sex: .female),
    ]

    #expect(RoomNorm.roomsNeeded(for: children) == 3...3)
  }

  @Test func `a boy and a girl of seven do not share`() {
    #expect(
      RoomNorm.mayShare(Child(age: 7, sex: .male), Child(age: 6, sex: .female)) == .no)
    #expect(RoomNorm.mayShare(Child(age: 6), Child(age: 6)) == .yes)
    #expect(RoomNorm.mayShare(Child(age: 7), Child(age: 6, sex: .male)) == .unknown)
  }
}
