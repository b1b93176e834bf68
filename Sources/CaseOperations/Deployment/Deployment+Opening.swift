package import CaseConfiguration
package import CaseKernel
import CaseStore

/// `config.yaml` is not fit to work with: every defect at once, in the order of the file.
package struct ConfigurationRefusal: Error, Sendable {
  /// All of them, in the order of the file.
  package var defects: [Defect]
}

extension Deployment {
  /// Reads the configuration and opens the store that it names, or the one given instead.
  ///
  /// - Throws: `ConfigurationRefusal`, or a `Problem` when the store cannot be opened.
  package static func open(
    configuration file: String, store path: String?, installed: [InstalledProgramme]
  ) throws -> Deployment {
    let configuration = try configuration(file, installed: installed)
    let store = try opened(path ?? configuration.storePath)
    let deployment = Deployment(
      configuration: configuration, installed: installed, store: store)
    try deployment.checkPartners()
    return deployment
  }

  /// The configuration alone.
  package static func configuration(
    _ file: String, installed: [InstalledProgramme]
  ) throws(ConfigurationRefusal) -> Configuration {
    let (configuration, defects) = Configuration.load(file: file, installed: installed)
    guard let configuration else { throw ConfigurationRefusal(defects: defects) }
    return configuration
  }

  private static func opened(_ path: String) throws(Problem) -> Store {
    do {
      return try Store.open(at: path)
    } catch .notFound {
      throw Problem(
        "no-store",
        Text(fr: "\(path) : pas encore de base ici", en: "\(path): no store here yet"),
        remedy: Text(
          fr: "la créer : logis init, ou en montrer une avec --store",
          en: "create it: logis init, or show one with --store"), exit: .inputMissing)
    } catch {
      throw Problem(error)
    }
  }

  /// A partner that the configuration names is in its own file or in the store.
  private func checkPartners() throws {
    guard !configuration.unknownPartners(known: []).isEmpty else { return }
    let known = try store.read { try Set($0.partners().map(\.id)) }
    let defects = configuration.unknownPartners(known: known)
    if !defects.isEmpty { throw ConfigurationRefusal(defects: defects) }
  }
}
