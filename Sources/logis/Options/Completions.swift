import ArgumentParser
import CaseConfiguration
import CaseKernel
import CaseOperations
import InstalledProgrammes

/// What a shell proposes behind a word: what `config.yaml` declares, which is nobody's secret.
/// People, households and cases are never proposed: a shell asks without saying who looks.
extension CompletionKind {
  /// The programmes of the configuration.
  static let programmes = declared { $0.map(\.instance.id.rawValue) }

  /// The phases of all of them.
  static let phases = declared { programmes in
    programmes.flatMap { $0.definition.declared.graph.ids.map(\.rawValue) }
  }

  /// Their closing outcomes.
  static let outcomes = declared { programmes in
    programmes.flatMap { $0.definition.declared.outcomes.map(\.id.rawValue) }
  }

  /// The partners that the configuration knows by its own file.
  static let partners = custom { _, _, _ in
    (configuration?.partners?.partners ?? []).map(\.partner.id.rawValue).sorted()
  }

  private static func declared(
    _ words: @escaping @Sendable ([ConfiguredProgramme]) -> [String]
  ) -> CompletionKind {
    custom { _, _, _ in
      words(configuration?.programmes ?? []).reduce(into: []) { known, word in
        if !known.contains(word) { known.append(word) }
      }
    }
  }

  /// The configuration that a command would read; without one, nothing is proposed.
  private static var configuration: Configuration? {
    let path = Environment["LOGIS_CONFIG"] ?? "config.yaml"
    return try? Deployment.configuration(path, installed: InstalledProgrammes.all)
  }
}
