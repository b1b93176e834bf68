internal import CaseKernel

/// Finds stories that show what a definition does, by running them: what is written down is what
/// was seen.
struct StoryFinder {
  static let opening = Example.day(2026, 1, 5)
  static let start = Example.day(2026, 1, 12)
  /// Long after anything that a programme could have set.
  static let later = Example.day(2036, 1, 14)

  let definition: ProgrammeDefinition
  var declared: DeclaredDefinition { definition.declared }

  init(_ definition: ProgrammeDefinition) { self.definition = definition }

  /// Twelve stories at least, each with a name of its own.
  var stories: [Story] {
    var found =
      phases + missing + outcomes + candidates + entries + withdrawals + deadlines
      + declared.rules.flatMap(rule)
    found += calls.prefix(max(0, 12 - found.count))
    var names: [String: Int] = [:]
    return found.map { story in
      var story = story
      names[story.name, default: 0] += 1
      if let number = names[story.name], number > 1 { story.name += " (\(number))" }
      return story
    }
  }

  func run(_ acts: [Example.Act], on day: Day = start) -> Example.Run {
    var instance = ProgrammeInstance(
      id: "exemple", module: declared.module, publicName: declared.description.name)
    for role in declared.roles {
      instance.partners[role.id] = [Partner.ID(role.id.rawValue.lowercased())]
    }
    let household = Household(id: "exemple", kind: declared.householdKinds.first ?? .family)
    return Example(
      "story", household: household, instance: instance, on: day, acts
    ).run(definition)
  }

  /// What is seen after the acts: the last one is refused, or all went well.
  func told(_ name: String, _ acts: [Example.Act], on day: Day = start) -> Story? {
    let acts = acts.agreeingOnce
    let run = run(acts, on: day)
    var story = Story(name: name, acts: acts, day: day)
    if let refusal = run.refusal {
      guard refusal.act == acts.count - 1 else { return nil }
      story.expected = [.refused(refusal.reason.code)]
    } else if let file = run.file {
      story.expected = file.outcome.map { [.closed($0)] } ?? [.phase(file.phase), .due(run.due)]
    }
    return story.expected.isEmpty ? nil : story
  }

  /// A story of which all acts go well.
  func accepted(_ acts: [Example.Act], on day: Day = start) -> Bool {
    run(acts.agreeingOnce, on: day).refusal == nil
  }
}

// Ways through the phases, on which each condition is met where it asks for it.
extension StoryFinder {
  var opened: [Example.Act] { [.open(Self.opening)] }
  var agreed: [Example.Act] { opened + [.agree(.support, Self.start)] }

  /// The acts that lead to a phase; `nil` where none was found.
  func way(to goal: PhaseID) -> [Example.Act]? {
    guard let initial = declared.graph.initial else { return nil }
    if goal == initial.id { return agreed }
    var acts = agreed
    var here = initial
    for step in declared.graph.path(from: initial.id, to: goal) ?? [] {
      guard let next = declared.graph[step] else { return nil }
      acts += meeting(here.completion + next.entry) + [.advance(step, Self.start)]
      here = next
    }
    return here.id == goal && accepted(acts) ? acts : nil
  }

  /// The acts that make conditions hold, as far as acts can.
  func meeting(_ conditions: [Condition]) -> [Example.Act] { conditions.flatMap(meeting) }

  private func meeting(_ condition: Condition) -> [Example.Act] {
    switch condition {
    case .agreement(let kind): [.agree(kind, Self.start)]
    case .sharing: [.agree(.sharing, Self.start)]
    case .known(let field): [.record([field: value(of: field)], Self.start)]
    case .fact(let field, let allowed): [.record([field: allowed.first ?? ""], Self.start)]
    case .happened(let fact): meeting(fact)
    case .recorded(let test): [log(test.kind)]
    case .any(let parts): parts.first.map(meeting) ?? []
    case .all(let parts): meeting(parts)
    }
  }

  func meeting(_ fact: DatedFact) -> [Example.Act] {
    switch fact {
    case .first(let kind), .last(let kind):
      declared.openingKinds.first == kind ? [] : logging(kind)
    case .agreed(let kind): [.agree(kind, Self.start)]
    case .withdrew(let kind): [.agree(kind, Self.start), .withdraw(kind, Self.start)]
    case .firstContact, .lastContact: [.log("call", Self.start)]
    case .field(let field): [.record([field: value(of: field)], Self.start)]
    default: []
    }
  }

  /// An entry of a kind, after what it requires.
  func logging(_ kind: EventKindID) -> [Example.Act] {
    meeting(declared.eventKind(kind)?.requires ?? []) + [log(kind)]
  }

  func log(_ kind: EventKindID) -> Example.Act {
    let declaration = declared.eventKind(kind)
    let needed = (declaration?.fields ?? []).filter(\.isRequired).map { ($0.id, $0.kind.sample) }
    return .log(
      kind, Self.start, by: [declaration?.onlyBy ?? .socialWorker],
      facts: Dictionary(needed, uniquingKeysWith: { first, _ in first }))
  }

  /// A value that excludes nobody.
  func value(of field: FieldID) -> String {
    let fitting = definition.criteria.first { $0.field == field }?.allowed.first
    return fitting ?? declared.field(field)?.kind.sample ?? ""
  }
}

extension FieldKind {
  /// A value as a person writes it; a day is one that has not come yet.
  var sample: String {
    switch self {
    case .text: "texte"
    case .reference: "reference-1"
    case .day: "2026-06-30"
    case .cents: "230.50"
    case .number(let from, _): String(from)
    case .answer: "yes"
    case .choice(let options), .list(let options): options.first?.id ?? ""
    case .wish: "indifferent"
    case .entry: "1"
    }
  }
}
