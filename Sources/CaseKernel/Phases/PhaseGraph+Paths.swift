extension PhaseGraph {
  /// The shortest way from a phase to another, without the first and with the last; `nil` when
  /// there is none. Among equals, the one whose exits come first.
  public func path(from start: PhaseID, to goal: PhaseID) -> [PhaseID]? {
    var cameFrom: [PhaseID: PhaseID] = [:]
    var queue = [start]
    while !queue.isEmpty {
      let here = queue.removeFirst()
      for next in self[here]?.exits ?? [] where next != start && cameFrom[next] == nil {
        cameFrom[next] = here
        if next == goal { return steps(to: goal, cameFrom) }
        queue.append(next)
      }
    }
    return nil
  }

  private func steps(to goal: PhaseID, _ cameFrom: [PhaseID: PhaseID]) -> [PhaseID] {
    var way = [goal]
    while let last = way.last, let previous = cameFrom[last] { way.append(previous) }
    return way.dropLast().reversed()
  }

  /// What is wrong with the graph itself, one sentence each; empty when it is sound.
  ///
  /// Sound: ids are unique, every exit exists, one final phase, everything is reachable from the
  /// first phase, and the final phase is reachable from everywhere.
  public var defects: [String] {
    guard let initial else { return ["the graph has no phase"] }
    var found: [String] = []
    if Set(ids).count != ids.count { found.append("a phase id stands twice") }
    let finals = phases.filter(\.isFinal)
    if finals.count != 1 { found.append("\(finals.count) final phases, one is needed") }
    for phase in phases {
      for exit in phase.exits where self[exit] == nil {
        found.append("\(phase.id) leads to \(exit), which is no phase")
      }
      if phase.id != initial.id, path(from: initial.id, to: phase.id) == nil {
        found.append("\(phase.id) cannot be reached from \(initial.id)")
      }
      if let end = finals.first, phase.id != end.id, path(from: phase.id, to: end.id) == nil {
        found.append("there is no way out of \(phase.id)")
      }
    }
    return found
  }
}

extension DeclaredDefinition {
  /// The phase in which a case goes on once its measure has stopped: one that follows, that is not
  /// the end and observes nothing, as a tenancy that does not hang on the support; `nil` where a
  /// programme has none, and the case is to be closed.
  func restingPhase(after phase: PhaseID) -> Phase? {
    (graph[phase]?.exits ?? []).compactMap { graph[$0] }.first { !$0.observes && !$0.isFinal }
  }
}
