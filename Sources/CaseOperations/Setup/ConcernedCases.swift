import CaseConfiguration
package import CaseKernel
import CaseStore

/// Open cases of a programme that keep the definition under which they were opened, because the
/// configuration, or the module, has changed since.
package struct ConcernedCases: Sendable {
  /// The programme, as the cases name it.
  package var programme: ProgrammeInstance.ID
  /// The cases, in the order in which they were opened here.
  package var ids: [CaseFile.ID]
  /// What is otherwise today; `nil` where the configuration names the programme no more.
  package var changes: [Part]?

  /// A part of a definition.
  package enum Part: String, CaseIterable, Sendable {
    case version, phases, fields, outcomes, roles, kinds, indicators, rules

    /// The part in a word.
    package var label: Text {
      switch self {
      case .version: Text(fr: "version du module", en: "version of the module")
      case .phases: Text(fr: "phases", en: "phases")
      case .fields: Text(fr: "champs", en: "fields")
      case .outcomes: Text(fr: "sorties", en: "outcomes")
      case .roles: Text(fr: "rôles", en: "roles")
      case .kinds: Text(fr: "écritures", en: "kinds of entries")
      case .indicators: Text(fr: "indicateurs", en: "indicators")
      case .rules: Text(fr: "règles", en: "rules")
      }
    }
  }
}

extension ConcernedCases {
  /// The cases that a configuration does not change, by programme.
  static func all(
    _ configuration: Configuration, _ registry: Registry
  ) throws -> [ConcernedCases] {
    let open = Dictionary(grouping: try registry.openCases(), by: \.programme)
    let ids = configuration.programmes.map(\.instance.id)
    let retired = open.keys.filter { !ids.contains($0) }.sorted()
    return try (ids + retired).compactMap { id in
      let today = configuration.instance(id)?.definition.declared
      var concerned = ConcernedCases(programme: id, ids: [], changes: today.map { _ in [] })
      for group in open[id] ?? [] {
        guard let earlier = try registry.definition(group.definition), earlier != today else {
          continue
        }
        concerned.ids += group.ids
        if let today { concerned.changes?.append(contentsOf: today.changes(since: earlier)) }
      }
      concerned.changes = concerned.changes.map { found in
        Part.allCases.filter(found.contains)
      }
      return concerned.ids.isEmpty ? nil : concerned
    }
  }
}

extension DeclaredDefinition {
  /// The parts that are otherwise than in an earlier definition.
  fileprivate func changes(since earlier: DeclaredDefinition) -> [ConcernedCases.Part] {
    ConcernedCases.Part.allCases.filter { part in
      switch part {
      case .version:
        description != earlier.description || detailsVersion != earlier.detailsVersion
          || householdKinds != earlier.householdKinds
      case .phases: graph != earlier.graph
      case .fields: fields != earlier.fields || extraFields != earlier.extraFields
      case .outcomes: outcomes != earlier.outcomes
      case .roles: roles != earlier.roles
      case .kinds: kinds != earlier.kinds || openingKinds != earlier.openingKinds
      case .indicators: indicators != earlier.indicators || billing != earlier.billing
      case .rules: rules != earlier.rules
      }
    }
  }
}
