/// What makes arrays a graph, looked for once: ten million arcs are read in a few hundredths of a
/// second, and only the household that has a defect is looked at again to name it.
extension MoveGraph {
  func checkSizes() throws(GraphDefect) {
    guard households >= 0, vacancies >= 0, households < Int(Int32.max),
      vacancies <= Int(Int32.max) - households
    else { throw .counts(households: households, vacancies: vacancies) }
    guard starts.count == households + 1, starts.first == 0,
      Int(starts[households]) == targets.count
    else { throw .starts }
    guard zip(starts, starts.dropFirst()).allSatisfy(<=) else { throw .starts }
    guard weights.count == targets.count else { throw .arcs }
    guard priorities.isEmpty || priorities.count == households else { throw .priorities }
    if let household = priorities.firstIndex(where: { $0 < 0 }) {
      throw .priority(household: household, Int(priorities[household]))
    }
  }

  /// The first household with an arc that cannot be.
  var householdWithDefect: Int? {
    let end = UInt32(dwellings)
    return targets.withUnsafeBufferPointer { targets in
      weights.withUnsafeBufferPointer { weights in
        (0..<households).first { household in
          var last: Int32 = -1
          var isBad = false
          for arc in arcs(of: household) {
            let target = targets[arc]
            let isOut = UInt32(bitPattern: target) >= end || Int(target) == household
            isBad = isBad || isOut || target <= last || weights[arc].magnitude > Self.largestWeight
            last = target
          }
          return isBad
        }
      }
    }
  }

  /// Names the first defect among the arcs of a household.
  func checkArcs(of household: Int) throws(GraphDefect) {
    var last: Int32 = -1
    for arc in arcs(of: household) {
      let target = targets[arc]
      guard target >= 0, Int(target) < dwellings else {
        throw .unknownDwelling(household: household, dwelling: Int(target))
      }
      guard Int(target) != household else { throw .ownDwelling(household: household) }
      guard target != last else { throw .twice(household: household, dwelling: Int(target)) }
      guard target > last else { throw .unsorted(household: household, dwelling: Int(target)) }
      guard weights[arc].magnitude <= Self.largestWeight else {
        throw .weight(household: household, dwelling: Int(target), Int(weights[arc]))
      }
      last = target
    }
  }
}
