extension Plan {
  /// The chains and exchanges that follow from who takes each dwelling; -1 where nobody does.
  ///
  /// Moves that would leave two households in one dwelling, because a tenant has not yet found
  /// another, are left out.
  init(holders: [Int32], of graph: MoveGraph) {
    self.init()
    var isDone = [Bool](repeating: false, count: graph.households)
    func follow(_ first: Int32, until last: Int32) -> [Int]? {
      var members: [Int] = []
      var next = first
      repeat {
        members.append(Int(next))
        isDone[Int(next)] = true
        next = holders[Int(next)]
      } while next >= 0 && next != last
      return next == last ? members : nil
    }
    for vacancy in graph.households..<graph.dwellings where holders[vacancy] >= 0 {
      if let members = follow(holders[vacancy], until: -1) {
        groups.append(MoveGroup(.vacancy(vacancy), members))
      }
    }
    for household in 0..<graph.households where holders[household] >= 0 && !isDone[household] {
      let first = Int32(household)
      if let members = follow(first, until: first) {
        groups.append(MoveGroup(.exchange, members))
      }
    }
  }
}
