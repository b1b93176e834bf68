internal import CaseKernel

/// Reads the tree of `config.yaml` into a configuration.
///
/// A class, because its readers are passed to one another as functions and all must add to the
/// same partners and definitions.
final class ConfigurationReader {
  let yaml: YAMLReader
  let file: String
  let modules: [InstalledProgramme]
  /// The file of partners, once `data:` was read.
  private(set) var partners: PartnersFile?
  /// Whether the file of partners could be read, or none is named.
  private(set) var knowsPartners = true
  /// Whether the files that a command reads only when it needs them are read too.
  let isCheck: Bool
  /// The store as written, once it was read.
  private(set) var store: String?
  /// The partners named so far.
  private(set) var partnerPlaces: [(Partner.ID, Place)] = []
  private var definitions: [DefinitionKey: ProgrammeDefinition] = [:]
  private var fileDefects: [Defect] = []

  private struct DefinitionKey: Hashable {
    let module: ModuleID
    let settings: [String: SettingValue]
  }

  init(file: String, modules: [InstalledProgramme], defects: [Defect], isCheck: Bool) {
    self.file = file
    self.isCheck = isCheck
    self.modules = modules
    yaml = YAMLReader(defects: defects)
  }

  /// Every defect of the configuration and of the files that it names, in the order of the files.
  var defects: [Defect] { yaml.defects + fileDefects }

  /// The configuration; `nil` where a part that must be there can't be read.
  func configuration(_ root: YAMLNode) -> Configuration? {
    yaml.mapping(root) { keys in
      let organisation = keys.required("organisation", self.organisation)
      let isStoreGiven = keys.contains("store")
      store = isStoreGiven ? keys.optional("store", yaml.text) : Configuration.standardStore
      let data = keys.optional("data", default: DataFiles(), self.data)
      let calendar = keys.optional("calendar", default: WorkingCalendar(), self.calendar)
      let positive = keys.optional("positive-exits", self.positiveExits)
      let terms = self.terms(&keys, within: nil, positiveExits: positive?.map(\.value))
      let places = partnerPlaces
      let programmes = keys.required("programmes") { self.programmes($0, terms) }
      guard let organisation, let store, let programmes else { return nil }
      check(positive ?? [], among: programmes.flatMap { $0.definition.declared.outcomes })
      let head = Configuration.Head(
        organisation: organisation, store: store, data: data, calendar: calendar)
      return Configuration(
        file: file, head: head, terms: terms, programmes: programmes, partners: partners,
        partnerPlaces: places, origins: yaml.origins)
    }
  }

  /// Remembers that a partner is named at a place.
  func name(_ partner: Partner.ID, at place: Place) { partnerPlaces.append((partner, place)) }

  /// Keeps what the file of partners holds.
  func keep(_ file: PartnersFile?, defects: [Defect]) {
    partners = file
    knowsPartners = file != nil
    fileDefects += defects
  }

  /// Keeps what was found in the file of calls.
  func keep(calls: CallsFile?, defects: [Defect]) {
    partnerPlaces += calls?.partnerPlaces ?? []
    fileDefects += defects
  }

  /// What a module makes of settings, made once for all instances with the same.
  func definition(
    of module: InstalledProgramme, _ settings: [String: SettingValue]
  ) -> ProgrammeDefinition? {
    // Each tailored programme is one of its own.
    if module.description.module == TailoredReader.module { return module.definition(settings) }
    let key = DefinitionKey(module: module.description.module, settings: settings)
    if let known = definitions[key] { return known }
    definitions[key] = module.definition(settings)
    return definitions[key]
  }
}
