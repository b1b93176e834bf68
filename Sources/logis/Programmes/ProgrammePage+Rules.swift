import CaseKernel
import CaseOperations
import Interchange

extension ProgrammePage {
  /// Phases in the order lived, fields by phase, entries, ways out, figures.
  var rules: [TextPage.Block] {
    [
      .section(word("Phases", "Phases"), declared.graph.phases.map(block)),
      .section(word("Champs", "Fields"), [.table(fields)]),
      .section(word("Écritures du journal", "Kinds of entries"), [.table(kinds)]),
      .section(word("Sorties", "Outcomes"), [.table(outcomes)]),
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

  private var fields: TextTable {
    let all = declared.fields + declared.extraFields
    let order = declared.graph.ids
    let sorted = order.flatMap { phase in all.filter { $0.phase == phase } }
    return TextTable(
      [
        .init(word("Phase", "Phase"), minimum: 10, shrink: 2), .fixed(word("Champ", "Field")),
        .init(word("Libellé", "Label"), minimum: 14),
        .init(word("Nature", "Kind"), minimum: 10, shrink: 2),
        .init(word("Lu par", "Read by"), minimum: 12),
      ],
      rows: sorted.map { field in
        [
          .init(declared.label(of: field.phase)[language]), .init(field.id.rawValue),
          .init(field.label[language]), .init(field.kind.label[language]),
          .init(field.visibility.label[language]),
        ]
      }, emptyText: word("Aucun champ propre au programme.", "No field of its own."))
  }

  private var kinds: TextTable {
    TextTable(
      [
        .fixed(word("Type", "Kind")), .init(word("Libellé", "Label"), minimum: 14),
        .fixed(word("Contact", "Contact")), .fixed(word("Observe", "Observes")),
        .init(word("Lu par", "Read by"), minimum: 12),
      ],
      rows: declared.eventKinds.map { kind in
        [
          .init(kind.id.rawValue), .init(kind.label[language]), .init(mark(kind.isContact)),
          .init(mark(kind.observes)), .init(kind.visibility.label[language]),
        ]
      }, emptyText: word("Aucune écriture.", "No entry."))
  }

  private var outcomes: TextTable {
    TextTable(
      [
        .fixed(word("Sortie", "Outcome")), .init(word("Libellé", "Label"), minimum: 14),
        .fixed(word("Positive", "Positive")),
        .init(word("Depuis", "From"), minimum: 10, shrink: 2),
        .init(word("Condition", "Condition"), minimum: 12, shrink: 2),
      ],
      rows: declared.outcomes.map { outcome in
        let from = outcome.from.map { declared.label(of: $0)[language] }.joined(separator: ", ")
        return [
          .init(outcome.id.rawValue), .init(outcome.label[language]),
          .init(mark(outcome.positive)),
          .init(from.isEmpty ? word("toute phase", "any phase") : from),
          .init(words(outcome.requires)),
        ]
      }, emptyText: word("Aucune sortie.", "No outcome."))
  }

  private var indicators: TextTable {
    TextTable(
      [
        .fixed(word("Indicateur", "Indicator")), .init(word("Libellé", "Label"), minimum: 20),
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

extension Indicator.Unit {
  /// The unit in a word.
  var label: Text {
    switch self {
    case .ratio: Text(fr: "part", en: "share")
    case .count: Text(fr: "nombre", en: "count")
    case .days: Text(fr: "jours", en: "days")
    case .cents: Text(fr: "euros", en: "euros")
    case .hours: Text(fr: "heures", en: "hours")
    case .months: Text(fr: "mois", en: "months")
    }
  }
}
