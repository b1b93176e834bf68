package import CaseConfiguration
package import CaseKernel
import CaseStore

/// Everything that is wrong with a configuration, and the open cases that it does not change;
/// partners and cases may be in a store that exists.
package struct CheckConfiguration: Sendable {
  /// The configuration file, as typed.
  package var file: String
  /// The store to look in; `nil` for the one that the file names.
  package var store: String?
  /// The modules that the file may name.
  package var installed: [InstalledProgramme]

  /// A check of the file; neither it nor what the store holds is changed.
  package init(file: String, store: String?, installed: [InstalledProgramme]) {
    self.file = file
    self.store = store
    self.installed = installed
  }

  /// What the check found.
  package struct Outcome: Sendable {
    /// The defects in the order of the file.
    package var defects: [Defect]
    /// The open cases that live under another definition, by programme in the order of the file;
    /// those of programmes that the file names no more come last.
    package var concerned: [ConcernedCases]
  }

  /// The defects and, where there are none that refuse the file, the cases that it concerns.
  package func perform() -> Outcome {
    let (configuration, defects) = Configuration.load(file: file, installed: installed) { path in
      knownPartners(in: store ?? path)
    }
    return Outcome(
      defects: defects, concerned: configuration.map(concernedCases) ?? [])
  }

  /// The partners of the store, none where there is no store yet.
  private func knownPartners(in path: String) -> Set<Partner.ID> {
    Set(read(path) { try $0.partners() }.map { $0.map(\.id) } ?? [])
  }

  private func concernedCases(_ configuration: Configuration) -> [ConcernedCases] {
    read(store ?? configuration.storePath) { registry in
      try ConcernedCases.all(configuration, registry)
    } ?? []
  }

  /// What a store tells, `nil` where there is none yet or none that can be read: that is no defect
  /// of the configuration.
  private func read<Value: Sendable>(
    _ path: String, _ body: @Sendable (Registry) throws -> Value
  ) -> Value? {
    guard let store = try? Store.open(at: path) else { return nil }
    return try? store.read(body)
  }
}
