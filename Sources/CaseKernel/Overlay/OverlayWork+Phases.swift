extension OverlayWork {
  /// Puts the phases of the overlay in between, one after the other.
  mutating func addPhases() {
    for (index, phase) in overlay.phases.enumerated() {
      let path = ["phases", String(index)]
      let before = defects.count
      checkID(of: phase, path + ["id"])
      if phase.due.map({ $0.count <= 0 }) ?? false { refuse(path + ["due"], .noTime) }
      checkPlace(of: phase, path)
      if defects.count == before, !refusedPhases.contains(phase.id) {
        insert(phase)
      } else if definition.graph[phase.id] == nil {
        refusedPhases.insert(phase.id)
      }
    }
  }

  private mutating func checkID(of phase: AddedPhase, _ path: [String]) {
    if !phase.id.rawValue.isKebabCase {
      refuse(path, .malformed(.phase, phase.id.rawValue))
    } else if definition.graph[phase.id] != nil {
      refuse(path, .exists(.phase, phase.id.rawValue))
    }
  }

  private mutating func checkPlace(of phase: AddedPhase, _ path: [String]) {
    let ends = [phase.after, phase.before].enumerated().map { index, id in
      position(of: id, path + ["between", String(index)])
    }
    guard let start = ends[0], let end = ends[1] else {
      refusedPhases.insert(phase.id)
      return
    }
    let (before, after) = (definition.graph.phases[start], definition.graph.phases[end])
    if before.isFinal {
      refuse(path + ["between", "0"], .law(.lastPhase(before.id)))
    } else if !before.exits.contains(after.id) {
      let isFirst = after.id == definition.graph.initial?.id
      refuse(
        path + ["between", "1"],
        isFirst
          ? .law(.firstPhase(after.id)) : .notNext(before.id, after.id, exits: before.exits))
    } else if before.observes, phase.observes == false {
      refuse(path + ["observes"], .law(.agreement(after: before.id)))
    }
  }

  private mutating func insert(_ added: AddedPhase) {
    guard let start = definition.graph.phases.firstIndex(where: { $0.id == added.after }),
      let final = definition.graph.final?.id
    else { return }
    let mayClose = definition.graph.phases[start].exits.contains(final)
    var phase = Phase(added.id, added.label)
    phase.exits = mayClose && added.before != final ? [added.before, final] : [added.before]
    phase.due = added.due.map { DueRule(within: $0, after: .entered(added.id)) }
    if added.observes ?? definition.graph.phases[start].observes { phase = phase.observing() }
    lead(start, to: added, closing: final)
    let end = definition.graph.phases.firstIndex { $0.id == added.before } ?? start
    definition.graph.phases.insert(phase, at: end > start ? end : start + 1)
    offerOutcomes(in: added, final: final)
  }

  /// The phase before leads to the new one; it may still be closed from there.
  private mutating func lead(_ start: Int, to added: AddedPhase, closing final: PhaseID) {
    definition.graph.phases[start].exits = definition.graph.phases[start].exits.flatMap { exit in
      exit != added.before ? [exit] : exit == final ? [added.id, exit] : [added.id]
    }
  }

  /// What may be chosen before and after may be chosen in between; where that leaves no way out,
  /// what may be chosen before without a condition.
  private mutating func offerOutcomes(in added: AddedPhase, final: PhaseID) {
    offer(in: added.id) { outcome in
      outcome.from.contains(added.after)
        && (added.before == final || outcome.from.contains(added.before))
    }
    guard definition.waysOut(of: added.id).isEmpty else { return }
    offer(in: added.id) { $0.from.contains(added.after) && $0.requires.isEmpty }
  }

  private mutating func offer(in phase: PhaseID, where chosen: (ClosingOutcome) -> Bool) {
    for index in definition.outcomes.indices where chosen(definition.outcomes[index]) {
      definition.outcomes[index].from.append(phase)
    }
  }
}

extension String {
  /// Whether it is written as ids of phases are: `second-visit`.
  var isKebabCase: Bool {
    guard utf8.first.map({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) == true else {
      return false
    }
    return utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.allSatisfy { $0.isSmallLetter || $0.isDigit }
    }
  }

  /// Whether it is written as ids of fields are: `secondVisit`.
  package var isCamelCase: Bool {
    utf8.first?.isSmallLetter == true
      && utf8.allSatisfy { $0.isSmallLetter || $0.isDigit || $0.isCapital }
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
