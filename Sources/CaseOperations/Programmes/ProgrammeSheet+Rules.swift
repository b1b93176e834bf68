import CaseKernel
import Interchange

extension ProgrammeSheet {
  /// What cases go through: phases, fields, entries, deadlines, outcomes, indicators.
  func rules(_ language: Language) -> [(String, JSON)] {
    [
      ("phases", .array(declared.graph.phases.map { object(of: $0, language) })),
      (
        "fields",
        .array((declared.fields + declared.extraFields).map { object(of: $0, language) })
      ),
      ("entryKinds", .array(declared.eventKinds.map { object(of: $0, language) })),
      ("journalKinds", .array(declared.loggedProgrammeKinds.map { object(of: $0, language) })),
      ("deadlines", .array(declared.deadlines.map { object(of: $0, language) })),
      ("rules", .array(declared.rules.map { object(of: $0, language) })),
      ("outcomes", .array(declared.outcomes.map { object(of: $0, language) })),
      ("indicators", .array(declared.indicators.map { object(of: $0, language) })),
    ]
  }

  private func object(of phase: Phase, _ language: Language) -> JSON {
    [
      "id": .string(phase.id.rawValue), "label": .string(phase.label[language]),
      "entry": words(phase.entry, language), "requires": words(phase.completion, language),
      "due": JSON(phase.due.map { declared.wording(of: $0)[language] }),
      "next": JSON(phase.exits.map(\.rawValue)), "observes": .bool(phase.observes),
      "measured": .bool(phase.measured),
    ]
  }

  private func words(_ conditions: [Condition], _ language: Language) -> JSON {
    JSON(conditions.map { declared.wording(of: $0)[language] })
  }

  private func object(of field: FieldDeclaration, _ language: Language) -> JSON {
    [
      "id": .string(field.id.rawValue), "label": .string(field.label[language]),
      "phase": .string(field.phase.rawValue), "kind": .string(field.kind.word),
      "options": options(of: field.kind, language),
      "visibility": .string(field.visibility.rawValue), "help": JSON(field.help?[language]),
    ]
  }

  private func object(of field: EntryField, _ language: Language) -> JSON {
    [
      "id": .string(field.id.rawValue), "label": .string(field.label[language]),
      "kind": .string(field.kind.word), "options": options(of: field.kind, language),
      "required": .bool(field.isRequired), "visibility": JSON(field.visibility?.rawValue),
      "help": JSON(field.help?[language]),
    ]
  }

  private func options(of kind: FieldKind, _ language: Language) -> JSON {
    .array(kind.options.map { ["id": .string($0.id), "label": .string($0.label[language])] })
  }

  private func object(of kind: EventKind, _ language: Language) -> JSON {
    [
      "id": .string(kind.id.rawValue), "label": .string(kind.label[language]),
      "contact": .bool(kind.isContact), "observes": .bool(kind.observes),
      "visibility": .string(kind.visibility.rawValue), "onlyBy": JSON(kind.onlyBy?.rawValue),
      "fields": .array(kind.fields.map { object(of: $0, language) }),
    ]
  }

  private func object(of deadline: Deadline, _ language: Language) -> JSON {
    [
      "id": .string(deadline.id.rawValue), "label": .string(deadline.label[language]),
      "kind": .string(deadline.kind.rawValue),
      "due": .string(declared.wording(of: deadline)[language]),
      "phases": JSON(deadline.phases.map(\.rawValue)), "when": words(deadline.when, language),
      "source": JSON(deadline.source),
    ]
  }

  private func object(of rule: Rule, _ language: Language) -> JSON {
    [
      "id": .string(rule.id.rawValue), "message": .string(rule.message[language]),
      "severity": .string(rule.severity.rawValue), "phases": JSON(rule.phases.map(\.rawValue)),
      "when": words(rule.when, language), "source": JSON(rule.source),
    ]
  }

  private func object(of outcome: ClosingOutcome, _ language: Language) -> JSON {
    [
      "id": .string(outcome.id.rawValue), "label": .string(outcome.label[language]),
      "positive": .bool(outcome.positive), "from": JSON(outcome.from.map(\.rawValue)),
      "requires": words(outcome.requires, language), "offered": .bool(outcome.offered),
    ]
  }

  private func object(of indicator: Indicator, _ language: Language) -> JSON {
    [
      "id": .string(indicator.id), "label": .string(indicator.label[language]),
      "population": .string(indicator.population.rawValue),
      "unit": .string(indicator.unit.rawValue),
    ]
  }
}
