extension OverlayWork {
  /// Gives phases the time that the overlay allows; a phase without a limit gets one, counted from
  /// the day of entry.
  mutating func changeDueDates() {
    let known = original.graph.ids.map(\.rawValue)
    for (phase, period) in overlay.due.sorted(by: { $0.key < $1.key }) {
      let path = ["due", phase.rawValue]
      guard let index = position(of: phase.rawValue, in: known, .phase, path) else { continue }
      if let reason = objection(to: period, in: definition.graph.phases[index]) {
        refuse(path, reason)
      } else if definition.graph.phases[index].due == nil {
        definition.graph.phases[index].due = DueRule(within: period, after: .entered(phase))
      } else {
        definition.graph.phases[index].due?.within = period
      }
    }
  }

  private func objection(to period: Period, in phase: Phase) -> OverlayDefect.Reason? {
    if phase.isFinal { return .atTheEnd(phase.id) }
    if period.count <= 0 { return .noTime }
    guard let due = phase.due, due.within.count == 0, case .field(let day) = due.after else {
      return nil
    }
    return .dueIsRecorded(phase.id, day)
  }

  /// Narrows who reads facts and entries; what would be read by more people is refused.
  mutating func narrow() {
    narrowFields()
    for (kind, circle) in overlay.visibility.kinds.sorted(by: { $0.key < $1.key }) {
      let path = ["visibility", "kinds", kind.rawValue]
      guard let place = place(of: kind, path) else { continue }
      let widest = definition[keyPath: place].visibility
      if circle < widest || circle == .nobody {
        refuse(path, .law(.disclosure(asked: circle, widest: widest)))
      } else {
        definition[keyPath: place].visibility = circle
      }
    }
  }

  /// A fact that is narrowed reaches nobody beyond, even where the household agreed to share it;
  /// what was agreed is asked anew all the same when the fact changes.
  private mutating func narrowFields() {
    let known = definition.fields.map(\.id.rawValue)
    for (field, circle) in overlay.visibility.fields.sorted(by: { $0.key < $1.key }) {
      let path = ["visibility", "fields", field.rawValue]
      guard let index = position(of: field.rawValue, in: known, .field, path) else { continue }
      let declared = definition.fields[index]
      if let law = objection(to: circle, of: declared) {
        refuse(path, .law(law))
      } else {
        definition.fields[index].visibility = circle
        definition.fields[index].sharing?.limit = circle
      }
    }
  }

  private func objection(
    to circle: Visibility, of field: FieldDeclaration
  ) -> OverlayDefect.Law? {
    if circle < field.visibility || circle == .nobody {
      return .disclosure(asked: circle, widest: field.visibility)
    }
    let isObserved = original.graph[field.phase]?.observes == true
    if circle > field.visibility, circle >= .operatorTeam, !isObserved {
      return .askedTooEarly(widest: field.visibility, narrowest: .operatorManagement)
    }
    return nil
  }

  /// Keeps the outcomes that the overlay names; the others stay readable in old cases.
  mutating func keepOutcomes() {
    guard let kept = overlay.outcomes else { return checkWaysOut(path: ["phases"]) }
    if kept.isEmpty, let first = definition.graph.initial?.id {
      return refuse(
        ["outcomes"], .law(.closing(from: first, with: definition.outcomes.map(\.id))))
    }
    let known = definition.outcomes.map(\.id.rawValue)
    for (index, outcome) in kept.enumerated() {
      _ = position(of: outcome.rawValue, in: known, .outcome, ["outcomes", String(index)])
    }
    for index in definition.outcomes.indices where !kept.contains(definition.outcomes[index].id) {
      definition.outcomes[index].offered = false
    }
    checkWaysOut(path: ["outcomes"])
  }

  /// A case can be closed from every phase, whatever is known of it; where the programme itself
  /// asks for something, an overlay takes no more away.
  private mutating func checkWaysOut(path: [String]) {
    guard defects.isEmpty else { return }
    for phase in definition.graph.phases where !phase.isFinal {
      let usual = definition.waysOut(of: phase.id)
      if !usual.isEmpty, !usual.contains(where: \.offered) {
        refuse(path, .law(.closing(from: phase.id, with: usual.map(\.id))))
      }
    }
  }
}

extension DeclaredDefinition {
  /// The outcomes of a phase that ask for nothing, those that are no more offered too.
  func waysOut(of phase: PhaseID) -> [ClosingOutcome] {
    outcomes.filter { outcome in
      outcome.requires.isEmpty && (outcome.from.isEmpty || outcome.from.contains(phase))
    }
  }
}
