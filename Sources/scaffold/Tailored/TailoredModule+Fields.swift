internal import CaseKernel

extension TailoredModule {
  /// `<Name>+Fields.swift`: the declaration of each fact, and one stored example of them all.
  var fieldsSource: String {
    let stored = declared.fields.map { "\($0.id.swift): \($0.kind.storedSample)" }
    return """
      package import CaseKernel

      extension \(name) {
      package static let detailsVersion = 1

      package var fields: [Field<\(name)Details>] {
      \(swiftList(declared.fields.map(field)))
      }

      /// One stored example for each version of the facts.
      package static let storedDetails = [
      1: \"\"\"
      {\(stored.joined(separator: ",\n "))}
      \"\"\"
      ]
      }

      """
  }

  private func field(_ field: FieldDeclaration) -> String {
    "Field(\\.\(field.id.rawValue.swiftName), \(field.id.swift), \(field.label.swift), "
      + "visibility: .\(field.visibility), askedIn: \(field.phase.swift)"
      + swiftArguments(("help", field.help?.swift)) + ")"
  }

  /// `<Name>+Kinds.swift`: the entries and the days that the programme knows besides the common
  /// ones.
  var kindsSource: String {
    let own = declared.ownKinds
    return file(
      "package var eventKinds: [EventKind] {\n\(swiftList(own.map(kind)))\n}",
      "package var openingKinds: [EventKindID] { \(swiftList(declared.openingKinds.map(\.swift))) }",
      declared.deadlines.isEmpty
        ? ""
        : "package var deadlines: [Deadline] {\n\(swiftList(declared.deadlines.map(deadline)))\n}")
  }

  private func kind(_ kind: EventKind) -> String {
    if kind == .referralForm { return ".referralForm" }
    if kind == .liaisonForm { return ".liaisonForm" }
    return "EventKind(\(kind.id.swift), \(kind.label.swift)"
      + swiftArguments(
        ("contact", kind.isContact ? "true" : nil), ("observes", kind.observes ? "true" : nil),
        ("visibility", kind.visibility == .operatorTeam ? nil : ".\(kind.visibility)"),
        ("requires", kind.requires.swiftOrNone), ("onlyBy", kind.onlyBy.map { ".\($0)" }),
        ("fields", kind.fields.isEmpty ? nil : swiftList(kind.fields.map(entryField))))
      + ")"
  }

  private func entryField(_ field: EntryField) -> String {
    "EntryField(\(field.id.swift), \(field.label.swift), \(field.kind.swift)"
      + swiftArguments(
        ("isRequired", field.isRequired ? "true" : nil),
        ("visibility", field.visibility.map { ".\($0)" }), ("help", field.help?.swift)) + ")"
  }

  private func deadline(_ deadline: Deadline) -> String {
    "Deadline(\(deadline.id.swift), \(deadline.label.swift), .\(deadline.kind), "
      + "\(rule(deadline.rule))"
      + swiftArguments(
        ("in", deadline.phases.isEmpty ? nil : swiftList(deadline.phases.map(\.swift))),
        ("when", deadline.when.swiftOrNone),
        ("warnDays", deadline.warnDays == 14 ? nil : String(deadline.warnDays)),
        ("visibility", deadline.visibility.swiftUnlessUsual),
        ("source", deadline.source?.expression)) + ")"
  }

  private func rule(_ rule: DeadlineRule) -> String {
    switch rule {
    case .once(let due, let until):
      ".once(DueRule(within: \(due.within.swift), after: \(due.after.swift)), "
        + "until: \(until.swift))"
    case .since(let facts, let interval):
      ".since(latestOf: \(swiftList(facts.map(\.swift))), every: \(every(interval)))"
    case .calendar(let start, let interval, let before, let kind):
      ".calendar(from: \(start.swift), every: \(every(interval)), before: \(before.swift), "
        + "doneBy: \(kind.swift))"
    case .stated(let kinds, let field, let ends):
      ".stated(by: \(swiftList(kinds.map(\.swift))), \(field.swift), "
        + "until: \(swiftList(ends.map(\.swift))))"
    }
  }

  /// A definition in `config.yaml` knows fixed lengths alone.
  private func every(_ interval: Interval) -> String {
    guard case .fixed(let period) = interval else { return ".fixed(.days(1))" }
    return ".fixed(\(period.swift))"
  }

  /// `<Name>+Outcomes.swift`: how a case may end.
  var outcomesSource: String {
    file(
      "package var outcomes: [ClosingOutcome] {\n\(swiftList(declared.outcomes.map(outcome)))\n}")
  }

  private func outcome(_ outcome: ClosingOutcome) -> String {
    "ClosingOutcome(\(outcome.id.swift), \(outcome.label.swift)"
      + swiftArguments(
        ("positive", outcome.positive ? "true" : nil),
        ("from", outcome.from.isEmpty ? nil : swiftList(outcome.from.map(\.swift))),
        ("requires", outcome.requires.swiftOrNone)) + ")"
  }
}

extension [Condition] {
  /// The list, or nothing where it is empty.
  var swiftOrNone: String? { isEmpty ? nil : swiftList(map(\.swift)) }
}

extension Visibility {
  /// The circle, or nothing for the partners of the case.
  var swiftUnlessUsual: String? { self == .partnersOfTheCase ? nil : ".\(self)" }
}

extension FieldKind {
  /// A stored value of the kind, as JSON.
  fileprivate var storedSample: String {
    switch self {
    case .text: "\"texte\""
    case .reference: "\"reference-1\""
    case .day: "\"2026-03-01\""
    case .cents: "23050"
    case .number(let from, _): String(from)
    case .answer: "false"
    case .choice(let options): (options.first?.id ?? "").literal
    case .list(let options): "[\((options.first?.id ?? "").literal)]"
    case .wish: "[\"indifferent\"]"
    case .entry: "1"
    }
  }
}

extension DeclaredDefinition {
  /// The kinds of entries that not every programme knows.
  var ownKinds: [EventKind] {
    let usual = DeclaredDefinition(description, graph, openings: []).eventKinds
    return eventKinds.filter { !usual.contains($0) }
  }
}
