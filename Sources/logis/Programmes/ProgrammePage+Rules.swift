import CaseKernel
import CaseOperations
import Interchange

extension ProgrammePage {
  /// Phases in the order lived, fields by phase, entries, ways out, figures.
  var rules: [TextPage.Block] {
    [
      .section(word("Phases", "Phases"), declared.graph.phases.map(block)),
      .section(word("Champs, par phase", "Fields, by phase"), fields),
      .section(
        word("Écritures du journal", "Kinds of entries"),
        [.table(table(of: declared.eventKinds))] + values(of: declared.eventKinds)),
    ] + ownJournal + deadlines + declaredRules + [
      .section(word("Sorties", "Outcomes"), [.definitions(DefinitionList(outcomes))]),
      .section(word("Indicateurs", "Indicators"), [.table(indicators)]),
    ]
  }

  private var declared: DeclaredDefinition { sheet.declared }

  private func block(of phase: Phase) -> TextPage.Block {
    let marks = [
      phase.observes ? word("observe le ménage", "observes the household") : nil,
      phase.measured ? word("compte en mois-mesures", "counts in measure-months") : nil,
    ].compactMap { $0 }
    let exits = phase.exits.map { declared.label(of: $0)[language] }
    let entries: [DefinitionList.Entry?] = [
      .init(
        word("Phase", "Phase"),
        "\(phase.label[language]) (\(phase.id))"
          + (marks.isEmpty ? "" : ", " + marks.joined(separator: ", "))),
      entry(word("Pour y entrer", "To enter"), words(phase.entry)),
      entry(word("Pour en sortir", "To leave"), words(phase.completion)),
      entry(
        word("Échéance", "Due"), phase.due.map { declared.wording(of: $0)[language] } ?? ""),
      entry(word("Puis", "Then"), exits.joined(separator: ", ")),
    ]
    return .definitions(DefinitionList(entries.compactMap { $0 }))
  }

  private func entry(_ label: String, _ value: String) -> DefinitionList.Entry? {
    value.isEmpty ? nil : .init(label, value)
  }

  private func words(_ conditions: [Condition]) -> String {
    conditions.map { declared.wording(of: $0)[language] }
      .joined(separator: language == .fr ? " ; " : "; ")
  }

  private var fields: [TextPage.Block] {
    let all = declared.fields + declared.extraFields
    let blocks = declared.graph.phases.compactMap { phase -> TextPage.Block? in
      let asked = all.filter { $0.phase == phase.id }
      return asked.isEmpty ? nil : .table(table(of: asked, phase))
    }
    let none = word("Aucun champ propre au programme.", "No field of its own.")
    return blocks.isEmpty ? [.paragraph(Paragraph(none))] : blocks
  }

  private func table(of fields: [FieldDeclaration], _ phase: Phase) -> TextTable {
    TextTable(
      [
        .fixed(phase.label[language]), .init(word("Libellé", "Label"), minimum: 14),
        .fixed(word("Nature", "Kind")), .init(word("Lu par", "Read by"), minimum: 12),
      ],
      rows: fields.map { field in
        [
          .init(field.id.rawValue), .init(field.label[language]),
          .init(field.kind.label[language]), .init(field.visibility.label[language]),
        ]
      }, emptyText: "")
  }

  /// The programme's own journal, where it has one.
  private var ownJournal: [TextPage.Block] {
    let kinds = declared.loggedProgrammeKinds
    if kinds.isEmpty { return [] }
    let title = word("Journal du programme, hors des dossiers", "The programme's own journal")
    return [.section(title, [.table(table(of: kinds))] + values(of: kinds))]
  }

  /// What entries carry, kind by kind.
  private func values(of kinds: [EventKind]) -> [TextPage.Block] {
    let entries = kinds.filter { !$0.fields.isEmpty }.map { kind in
      DefinitionList.Entry(
        kind.id.rawValue,
        kind.fields.map { field in
          let mark = field.isRequired ? word(", à donner", ", required") : ""
          return "\(field.id) — \(field.label[language]) (\(field.kind.label[language])\(mark))"
        }.joined(separator: "\n"))
    }
    return entries.isEmpty ? [] : [.definitions(DefinitionList(entries))]
  }

  private func table(of kinds: [EventKind]) -> TextTable {
    TextTable(
      [
        .fixed(word("Type", "Kind")), .init(word("Libellé", "Label"), minimum: 14),
        .fixed(word("Contact", "Contact")), .fixed(word("Observe", "Observes")),
        .init(word("Lu par", "Read by"), minimum: 12),
      ],
      rows: kinds.map { kind in
        [
          .init(kind.id.rawValue), .init(kind.label[language]), .init(mark(kind.isContact)),
          .init(mark(kind.observes)), .init(kind.visibility.label[language]),
        ]
      }, emptyText: word("Aucune écriture.", "No entry."))
  }

  /// What is due besides the end of phases, where something is.
  private var deadlines: [TextPage.Block] {
    let entries = declared.deadlines.map { deadline in
      DefinitionList.Entry(
        deadline.label[language],
        ([declared.wording(of: deadline)[language]]
          + deadline.when.map { condition in
            word("si : ", "if: ") + words([condition])
          } + [deadline.source].compactMap { $0 }).joined(separator: " · "))
    }
    if entries.isEmpty { return [] }
    return [.section(word("Échéances", "Deadlines"), [.definitions(DefinitionList(entries))])]
  }

  private var outcomes: [DefinitionList.Entry] {
    declared.offeredOutcomes.map { outcome in
      let from = outcome.from.map { declared.label(of: $0)[language] }.joined(separator: ", ")
      let parts = [
        outcome.label[language], outcome.positive ? word("positive", "positive") : nil,
        from.isEmpty ? nil : word("depuis : \(from)", "from: \(from)"),
        outcome.requires.isEmpty ? nil : word("si : ", "if: ") + words(outcome.requires),
      ]
      return .init(outcome.id.rawValue, parts.compactMap { $0 }.joined(separator: " · "))
    }
  }

  private var indicators: TextTable {
    TextTable(
      [
        .init(word("Indicateur", "Indicator"), minimum: 12, shrink: 2),
        .init(word("Libellé", "Label"), minimum: 20),
        .fixed(word("Population", "Population")), .fixed(word("Unité", "Unit")),
      ],
      rows: declared.indicators.map { indicator in
        [
          .init(indicator.id), .init(indicator.label[language]),
          .init(indicator.population.label[language]), .init(indicator.unit.label[language]),
        ]
      }, emptyText: word("Aucun indicateur.", "No indicator."))
  }

  private func mark(_ flag: Bool) -> String { flag ? word("oui", "yes") : "" }
}
