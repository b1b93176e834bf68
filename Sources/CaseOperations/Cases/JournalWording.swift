package import CaseKernel

/// Says what entries of a journal say, in the words of the definition that the case lives under.
package struct JournalWording: Sendable {
  /// The definition whose labels are used.
  package var declared: DeclaredDefinition

  /// The words of one definition; an id that it does not declare is shown as it is.
  package init(_ declared: DeclaredDefinition) {
    self.declared = declared
  }

  /// What an entry says, in one line; what the viewer may not read was taken out of the body.
  package func summary(
    of kind: EventKindID, _ body: CaseEvent.Body?, _ language: Language
  ) -> String {
    let isCorrection = if case .corrected = body { true } else { false }
    let label =
      (isCorrection ? Text(fr: "correction, ", en: "correction, ")[language] : "")
      + label(of: kind)[language]
    guard let body else {
      return "\(label) — " + Text(fr: "contenu effacé", en: "content erased")[language]
    }
    let said = text(of: body, kind, language)
    return said.isEmpty ? label : "\(label) — \(said)"
  }

  /// What a kind of entry is called.
  package func label(of kind: EventKindID) -> Text {
    EventKind.OfActs.label(of: kind) ?? declared.kinds.first { $0.id == kind }?.label
      ?? Text(kind.rawValue)
  }

  /// What a phase is called.
  package func label(of phase: PhaseID) -> Text {
    declared.graph[phase]?.label ?? Text(phase.rawValue)
  }

  /// What an outcome is called.
  package func label(of outcome: OutcomeID) -> Text {
    declared.outcome(outcome)?.label ?? Text(outcome.rawValue)
  }

  private func text(
    of body: CaseEvent.Body, _ kind: EventKindID, _ language: Language
  ) -> String {
    switch body {
    case .opened(let opening): facts(opening.facts, opening.extra, language)
    case .noted(let note): text(of: note, kind, language)
    case .recorded(let recording): text(of: recording, language)
    case .agreed(let agreement): text(of: agreement, language)
    case .withdrew(let kind, _): kind.label[language]
    case .planned(let commitment):
      "no \(commitment.number), \(commitment.party.label[language]) : \(commitment.what.revealed)"
    case .settled(let number, let state): "no \(number) : \(state.label[language])"
    case .advanced(let target), .reopened(let target): label(of: target)[language]
    case .closed(let outcome, _): label(of: outcome)[language]
    case .assigned(let referent):
      referent.user.rawValue + days(referent.from, referent.to, language)
    case .joined(let party): text(of: party, language)
    case .parted(let partner, let role, let last):
      Text(
        fr: "\(partner) (\(label(of: role).fr)), jusqu'au \(last.short(.fr))",
        en: "\(partner) (\(label(of: role).en)), until \(last.short(.en))")[language]
    case .corrected(let correction):
      [text(of: correction.body, kind, language), correction.reason.revealed]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    case .linked(let link): "\(link.kind.label[language]) \(link.written)"
    case .moved: ""
    }
  }

  /// What a role is called.
  package func label(of role: PartnerRole.ID) -> Text {
    declared.roles.first { $0.id == role }?.label ?? Text(role.rawValue)
  }

  private func text(of party: Party, _ language: Language) -> String {
    let named = "\(party.partner) (\(label(of: party.role)[language]))"
    return named + (party.from.map { days($0, party.to, language) } ?? "")
  }

  /// The end of a period, where it has one: its first day is the one of the entry.
  private func days(_ from: Day, _ to: Day?, _ language: Language) -> String {
    guard let to else { return "" }
    return Text(
      fr: ", du \(from.short(.fr)) au \(to.short(.fr))",
      en: ", from \(from.short(.en)) to \(to.short(.en))")[language]
  }

  private func text(of agreement: Agreement, _ language: Language) -> String {
    [agreement.kind.label[language], agreement.mode?.label[language], agreement.with?.rawValue]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private func text(
    of note: CaseEvent.Note, _ kind: EventKindID, _ language: Language
  ) -> String {
    let time = note.minutes.map { minutes in
      minutes % 60 == 0
        ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
    let with = note.with.isEmpty ? nil : note.with.map(\.rawValue).joined(separator: ", ")
    let checked = Text(fr: "contact sûr vérifié", en: "safe contact checked")[language]
    return [
      values(of: note, kind, language), note.text?.revealed, with, time,
      note.safeContactChecked ? checked : nil,
    ]
    .compactMap { $0 }.joined(separator: " · ")
  }

  /// The values of an entry in the order of its kind; `nil` where it carries none.
  private func values(
    of note: CaseEvent.Note, _ kind: EventKindID, _ language: Language
  ) -> String? {
    // Time is said apart, as hours.
    let facts = note.facts.filter { $0.key != EntryField.minutes.id }
    if facts.isEmpty { return nil }
    let fields = declared.kinds.first { $0.id == kind }?.fields ?? []
    let known = fields.compactMap { field in
      facts[field.id].map {
        "\(field.label[language]) : \(field.kind.written($0, language))"
      }
    }
    let others = facts.keys.filter { id in !fields.contains { $0.id == id } }.sorted()
    return (known + others.map { written($0, facts[$0], language) }).joined(separator: " ; ")
  }

  private func text(of recording: CaseEvent.Recording, _ language: Language) -> String {
    let changes = recording.facts.merging(recording.extra) { fact, _ in fact }
    return changes.sorted { $0.key < $1.key }
      .map { field, value in written(field, value, language) }.joined(separator: " ; ")
  }

  private func facts(_ facts: Facts, _ extra: Facts, _ language: Language) -> String {
    facts.merging(extra) { fact, _ in fact }.sorted { $0.key < $1.key }
      .map { written($0.key, $0.value, language) }.joined(separator: " ; ")
  }

  private func written(_ field: FieldID, _ value: FieldValue?, _ language: Language) -> String {
    let declaration = declared.field(field)
    let label = declaration?.label[language] ?? field.rawValue
    let shown =
      value.map { declaration?.kind.written($0, language) ?? "" }
      ?? Text(fr: "inconnu", en: "unknown")[language]
    return "\(label) : \(shown)"
  }
}
