internal import CaseKernel

extension StoryFinder {
  /// A case is opened, and reaches each phase.
  var phases: [Story] {
    let opening = told("a referral opens the case", opened)
    let reached = declared.graph.phases.dropFirst().compactMap { phase in
      way(to: phase.id).flatMap { told("a case reaches \(phase.id)", $0) }
    }
    return [opening].compactMap { $0 } + reached
  }

  /// What is refused while something is missing: a phase, or a fact that observes.
  var missing: [Story] {
    let graph = declared.graph
    let ways = graph.phases.flatMap { phase -> [Story?] in
      guard let way = way(to: phase.id) else { return [] }
      return phase.exits.compactMap { graph[$0] }.filter { !$0.isFinal }.flatMap { next in
        let early = way.filter { if case .agree(.support, _, _) = $0 { false } else { true } }
        return [
          told("\(next.id) right after \(phase.id)", way + [.advance(next.id, Self.start)]),
          next.observes && !phase.observes
            ? told(
              "\(next.id) after \(phase.id) without an agreement",
              early + meeting(phase.completion) + [.advance(next.id, Self.start)]) : nil,
        ]
      }
    }
    let facts = declared.fields.filter { graph[$0.phase]?.observes == true }.map { field in
      told(
        "\(field.id) before the agreement",
        opened + [.record([field.id: value(of: field.id)], Self.start)])
    }
    return (ways + facts).compactMap { $0 }
  }

  /// How a case ends, and how it does not yet.
  var outcomes: [Story] {
    declared.outcomes.flatMap { outcome -> [Story] in
      let close = Example.Act.close(outcome.id, Self.start)
      let from = outcome.from.first ?? declared.graph.initial?.id
      let way = from.flatMap { self.way(to: $0) } ?? agreed
      let early = opened + [close]
      return [
        told("a case ends with \(outcome.id)", way + meeting(outcome.requires) + [close]),
        outcome.requires.isEmpty ? nil : told("\(outcome.id) too early", way + [close]),
        outcome.from.isEmpty ? nil : told("\(outcome.id) right after the opening", early),
      ].compactMap { $0 }
    }
  }

  /// Who may enter: what is known of the facts of each criterion.
  var candidates: [Story] {
    definition.criteria.flatMap { criterion -> [Story] in
      let values = [criterion.allowed.first, other(criterion.field, than: criterion.allowed)]
      return values.compactMap { $0 }.compactMap { value in
        let acts = [Example.Act.open(Self.opening, facts: [criterion.field: value])]
        let eligibility = run(acts).eligibility
        var story = told("\(criterion.field) is \(value)", acts)
        story?.expected.append(.eligible(eligibility))
        return story
      }
    }
  }

  /// A value of a field that is none of some.
  func other(_ field: FieldID, than allowed: [String]) -> String? {
    switch declared.field(field)?.kind {
    case .choice(let options), .list(let options):
      options.map(\.id).first { !allowed.contains($0) }
    case .answer: ["yes", "no"].first { !allowed.contains($0) }
    case .number(let from, let to): [from, to].map(String.init).first { !allowed.contains($0) }
    case .text: ["autre", "texte"].first { !allowed.contains($0) }
    default: nil
    }
  }

  /// An entry of each kind of the programme's own, before and after the agreement.
  var entries: [Story] {
    declared.ownKinds.filter { !opens($0) }.flatMap { kind in
      [
        told("\(kind.id) is logged", agreed + logging(kind.id)),
        kind.observes ? told("\(kind.id) before the agreement", opened + [log(kind.id)]) : nil,
      ].compactMap { $0 }
    }
  }

  private func opens(_ kind: EventKind) -> Bool { declared.openingKinds.contains(kind.id) }

  /// An agreement that is withdrawn stops what observes.
  var withdrawals: [Story] {
    declared.graph.phases.filter(\.observes).prefix(1).compactMap { phase in
      guard let way = way(to: phase.id) else { return nil }
      return finding(
        "\(declared.module)/agreement-withdrawn", "the agreement is withdrawn in \(phase.id)",
        [(way + [.withdraw(.support, Self.start)], Self.start)])
    }
  }

  /// Each deadline, once it has passed.
  var deadlines: [Story] {
    declared.deadlines.compactMap { deadline in
      let phases = deadline.phases.isEmpty ? open : deadline.phases
      let ways = phases.compactMap { way(to: $0) }.flatMap { way in
        [way, way + meeting(deadline.when)]
      }
      return finding(
        "\(declared.module)/\(deadline.id)-overdue", "\(deadline.id) is overdue",
        ways.map { ($0, Self.later) })
    }
  }

  /// The phases in which a case is open.
  var open: [PhaseID] { declared.graph.phases.filter { !$0.isFinal }.map(\.id) }

  /// Entries that every programme knows, where a programme shows little else.
  var calls: [Story] {
    EventKind.common.filter { !$0.observes }.compactMap { kind in
      told("\(kind.id) is logged", agreed + logging(kind.id))
    }
  }

  /// The first of the ways on which a code is found.
  func finding(_ code: String, _ name: String, _ ways: [([Example.Act], Day)]) -> Story? {
    seen(name, ways, .finds(code)) { $0.contains(code) }
  }

  func seen(
    _ name: String, _ ways: [([Example.Act], Day)], _ expected: Example.Expectation,
    _ isSeen: ([String]) -> Bool
  ) -> Story? {
    let ways = ways.map { ($0.0.agreeingOnce, $0.1) }
    let found = ways.first { acts, day in
      let run = run(acts, on: day)
      return run.refusal == nil && run.file?.isOpen == true && isSeen(run.findings.map(\.code))
    }
    return found.map { Story(name: name, acts: $0.0, day: $0.1, expected: [expected]) }
  }
}
