package import CaseConfiguration
package import CaseKernel
package import CaseStore

/// Logis as it is deployed here: what `config.yaml` says, the programmes installed, and the store.
package struct Deployment: Sendable {
  /// What `config.yaml` says, checked.
  package let configuration: Configuration
  /// The modules compiled in, whether the configuration uses them or not.
  package let installed: [InstalledProgramme]
  /// The open store.
  package let store: Store

  /// A deployment of parts that are ready; `open` reads and checks them first.
  package init(configuration: Configuration, installed: [InstalledProgramme], store: Store) {
    self.configuration = configuration
    self.installed = installed
    self.store = store
  }

  /// A programme as it runs here.
  ///
  /// - Throws: `Problem` when `config.yaml` names none of that id.
  package func programme(_ id: ProgrammeInstance.ID) throws(Problem) -> ConfiguredProgramme {
    guard let programme = configuration.instance(id) else {
      throw .unknown(
        Text(fr: "programme", en: "programme"), id.rawValue,
        known: configuration.programmes.map(\.instance.id.rawValue), list: "logis programme list")
    }
    return programme
  }

  /// The instance and the definition that a case lives under: its own, stored when it was opened.
  ///
  /// A case whose programme has left `config.yaml` stays readable: its instance is then disabled.
  func terms(
    of file: CaseFile, _ registry: Registry
  ) throws -> (instance: ProgrammeInstance, definition: ProgrammeDefinition) {
    let configured = configuration.instance(file.programme)
    let instance = configured?.instance ?? retired(file)
    guard let definition = configured?.definition ?? standard(file.module) else {
      let stored = try declared(file, registry)
      return (instance, ProgrammeDefinition(declared: stored, rules: .none))
    }
    return (instance, definition.under(try declared(file, registry)))
  }

  private func declared(_ file: CaseFile, _ registry: Registry) throws -> DeclaredDefinition {
    guard let stored = try registry.definition(file.definition) else {
      throw Problem(
        "definition-missing",
        Text(
          fr: "dossier \(file.id) : sa définition \(file.definition) manque",
          en: "case \(file.id): its definition \(file.definition) is missing"),
        remedy: Text(
          fr: "logis verify dit ce qui est abîmé", en: "logis verify says what is damaged"),
        exit: .inputOutput)
    }
    return stored
  }

  private func standard(_ module: ModuleID) -> ProgrammeDefinition? {
    installed.first { $0.description.module == module }?.definition([:])
  }

  private func retired(_ file: CaseFile) -> ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: file.programme, module: file.module, publicName: Text(file.programme.rawValue))
    instance.enabled = false
    return instance
  }
}

extension ProgrammeDefinition.Rules {
  /// The rules of a module that is not installed any more: none.
  static let none = ProgrammeDefinition.Rules(
    assess: { _, _ in [] }, eligibility: { _ in Eligibility([]) })
}
