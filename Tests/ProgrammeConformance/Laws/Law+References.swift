import CaseKernel

extension Law {
  /// Conditions, due dates, outcomes, billing and indicators speak of phases, fields, kinds, roles
  /// and values that exist.
  static func references(_ subject: Subject) -> [String] {
    subject.declared { declared in
      let check = ReferenceCheck(declared: declared)
      let billing = [declared.billing.diagnosisOrdered, declared.billing.diagnosisDone]
      var found = declared.openingKinds.flatMap { check.kind($0, in: "the opening kinds") }
      if declared.openingKinds.isEmpty { found.append("no kind of entry opens a case") }
      found += declared.graph.phases.flatMap(check.phase)
      found += (declared.fields + declared.extraFields).flatMap(check.field)
      found += declared.kinds.flatMap(check.entries)
      found += declared.outcomes.flatMap(check.outcome)
      found += declared.side.map(check.side) ?? []
      found += declared.deadlines.flatMap(check.deadline) + declared.rules.flatMap(check.rule)
      found += declared.moving.map(check.moving) ?? []
      found += billing.compactMap { $0 }.flatMap { check.fact($0, in: "billing") }
      return found + declared.indicators.flatMap(check.indicator)
    }
  }
}

/// Looks up every reference of a definition in the definition itself.
struct ReferenceCheck {
  var declared: DeclaredDefinition

  func phase(_ phase: Phase) -> [String] {
    let place = "phase \(phase.id)"
    let due = phase.due.map { [$0.after] + $0.noLaterThan } ?? []
    return conditions(phase.entry + phase.completion, in: place)
      + due.flatMap { fact($0, in: place) }
  }

  func field(_ field: FieldDeclaration) -> [String] {
    phase(field.phase, in: "field \(field.id)")
      + conditions(field.sharing?.when ?? [], in: "field \(field.id)")
  }

  func entries(of kind: EventKind) -> [String] {
    let place = "kind \(kind.id)"
    let repeated = kind.fields.count != Set(kind.fields.map(\.id)).count
    let spoken = kind.fields.flatMap { field -> [String] in
      guard case .entry(let kinds) = field.kind else { return [] }
      return kinds.filter { id in !declared.kinds.contains { $0.id == id } }
        .map { "\(place): \(field.id) speaks of no kind \($0)" }
    }
    let needed = kind.fields.compactMap(\.neededWhen).flatMap { test in
      record(RecordTest(kind.id, test.field, oneOf: test.allowed), in: place)
    }
    return conditions(kind.requires, in: place) + spoken + needed
      + (repeated ? ["\(place): a field stands twice"] : [])
  }

  /// The side is a choice; each side has a value, and none has a value of the other.
  func side(_ fact: SideFact) -> [String] {
    let place = "the side"
    guard case .choice = declared.field(fact.field)?.kind else {
      return ["\(place): \(fact.field) is no field that holds a choice"]
    }
    let both = fact.access.filter(fact.sustainment.contains).map {
      "\(place): \"\($0)\" stands for both sides"
    }
    let empty = Side.allCases.filter { fact.values(of: $0).isEmpty }.map {
      "\(place): no value stands for \($0.rawValue)"
    }
    return values(fact.access + fact.sustainment, of: fact.field, in: place) + both + empty
  }

  func record(_ test: RecordTest, in place: String) -> [String] {
    record(test, among: declared.eventKinds, in: place)
  }

  func record(_ test: RecordTest, among kinds: [EventKind], in place: String) -> [String] {
    guard let kind = kinds.first(where: { $0.id == test.kind }) else {
      return ["\(place): no kind \(test.kind)"]
    }
    guard let id = test.field else {
      return kind.fields.isEmpty ? ["\(place): \(test.kind) carries no value"] : []
    }
    guard let field = kind.fields.first(where: { $0.id == id }) else {
      return ["\(place): \(test.kind) has no field \(id)"]
    }
    return values(test.allowed, of: id, field.kind, in: place)
  }

  func outcome(_ outcome: ClosingOutcome) -> [String] {
    let place = "outcome \(outcome.id)"
    let final = declared.graph.final?.id
    return outcome.from.flatMap { phase($0, in: place) }
      + (outcome.from.contains { $0 == final } ? ["\(place) is chosen in the final phase"] : [])
      + conditions(outcome.requires, in: place)
  }

  func conditions(_ conditions: [Condition], in place: String) -> [String] {
    conditions.flatMap(\.parts).flatMap { condition -> [String] in
      switch condition {
      case .agreement, .all, .any: []
      case .sharing(let role):
        declared.roles.contains { $0.id == role } ? [] : ["\(place): no role \(role)"]
      case .known(let id): field(id, in: place)
      case .fact(let id, let allowed): values(allowed, of: id, in: place)
      case .happened(let happened): fact(happened, in: place)
      case .recorded(let test): record(test, in: place)
      }
    }
  }

  func fact(_ fact: DatedFact, in place: String) -> [String] {
    switch fact {
    case .opened, .closed, .agreed, .withdrew, .firstContact, .lastContact: []
    case .entered(let id), .left(let id): phase(id, in: place)
    case .first(let id), .last(let id): kind(id, in: place)
    case .field(let id):
      declared.field(id)?.kind == .day ? [] : ["\(place): \(id) is no field that holds a day"]
    }
  }

  func kind(_ id: EventKindID, in place: String) -> [String] {
    declared.eventKind(id) == nil ? ["\(place): no kind \(id)"] : []
  }

  func phase(_ id: PhaseID, in place: String) -> [String] {
    declared.graph[id] == nil ? ["\(place): no phase \(id)"] : []
  }

  func field(_ id: FieldID, in place: String) -> [String] {
    declared.field(id) == nil ? ["\(place): no field \(id)"] : []
  }

  func values(_ allowed: [String], of id: FieldID, in place: String) -> [String] {
    guard let kind = declared.field(id)?.kind else { return field(id, in: place) }
    return values(allowed, of: id, kind, in: place)
  }

  private func values(
    _ allowed: [String], of id: FieldID, _ kind: FieldKind, in place: String
  ) -> [String] {
    let known: [String]
    switch kind {
    case .choice(let options), .list(let options): known = options.map(\.id)
    case .answer: known = ["yes", "no"]
    default: return []
    }
    return allowed.filter { !known.contains($0) }.map { "\(place): \(id) is never \"\($0)\"" }
  }

  func indicator(_ indicator: Indicator) -> [String] {
    let place = "indicator \(indicator.id)"
    switch indicator.formula {
    case .count(let test), .cases(let test), .costPerHousehold(let test):
      return self.test(test, in: place)
    case .ratio(let part, let whole), .share(let part, let whole):
      return test(part, in: place) + test(whole, in: place)
    case .meanDays(let from, let to, let test), .medianDays(let from, let to, let test):
      return fact(from, in: place) + fact(to, in: place) + self.test(test, in: place)
    case .meanAge(let since, let test): return fact(since, in: place) + self.test(test, in: place)
    case .medianAnswerDays(let answer), .answeredWithin(_, let answer):
      return self.answer(answer, in: place)
    case .deadlinesMet(let id): return counted(id, in: place)
    case .records(let test): return record(test, in: place)
    case .recordShare(let part, let whole):
      return record(part, in: place) + record(whole, in: place)
    case .recordsPerCase(let test, let whole):
      return record(test, in: place) + self.test(whole, in: place)
    case .programmeRecords(let test):
      return record(test, among: declared.programmeKinds, in: place)
    case .programmeSum(let field, let test): return sum(of: field, test, in: place)
    case .participants(let test, let field, let counted):
      return self.test(test, in: place) + sum(of: field, counted, in: place)
    case .days(let span): return self.span(span, in: place)
    case .daysShare(let part, let whole): return span(part, in: place) + span(whole, in: place)
    case .meanSpan(let pair): return span(.paired(pair), in: place)
    case .plannedTime(let time): return planned(time, in: place)
    case .measureMonths, .hours: return []
    }
  }

  /// The kinds of a span exist, and carry the value that it looks at.
  private func span(_ span: Span, in place: String) -> [String] {
    let field =
      switch span {
      case .paired(let pair): pair.field
      case .level(_, let field): field
      }
    return span.kinds.flatMap { id in
      let carries = declared.eventKind(id)?.fields.contains { $0.id == field } ?? true
      return kind(id, in: place) + (carries ? [] : ["\(place): \(id) carries no \(field)"])
    }
  }

  private func sum(of id: FieldID, _ test: RecordTest, in place: String) -> [String] {
    let kind = declared.programmeKinds.first { $0.id == test.kind }
    let field = kind?.fields.first { $0.id == id }
    let isNumber = if case .number = field?.kind { true } else { false }
    return record(test, among: declared.programmeKinds, in: place)
      + (isNumber ? [] : ["\(place): \(test.kind) has no number \(id)"])
  }

  func test(_ test: CaseTest, in place: String) -> [String] {
    switch test {
    case .happened(let happened, _): fact(happened, in: place)
    case .onTime(let done, let rule), .overdue(let done, let rule):
      ([done, rule.after] + rule.noLaterThan).flatMap { fact($0, in: place) }
    case .fact(let id, let allowed): values(allowed, of: id, in: place)
    case .recorded(let test, _): record(test, in: place)
    case .outcome(let ids):
      ids.filter { declared.outcome($0) == nil }.map { "\(place): no outcome \($0)" }
    case .active(let ids): ids.flatMap { phase($0, in: place) }
    case .openAtEnd, .household: []
    case .all(let tests), .any(let tests): tests.flatMap { self.test($0, in: place) }
    case .not(let inner): self.test(inner, in: place)
    }
  }
}
