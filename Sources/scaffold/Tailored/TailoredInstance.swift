internal import CaseConfiguration
internal import CaseKernel

/// An instance of `module: sur-mesure`, as a file of configuration defines it.
struct TailoredInstance {
  /// The module that a definition without Swift names.
  static let module = "sur-mesure"

  let id: String
  /// The definition, without the overlay of the instance: that one goes on in the file.
  let definition: ProgrammeDefinition
  /// Where `module:` stands.
  let moduleLine: Int
  /// The first and the last line of `definition:`.
  let definitionLines: ClosedRange<Int>

  /// The instance of an id in a file, checked as `logis config check` does.
  init(_ id: String, in file: String) throws(Refusal) {
    let (root, unread) = YAMLDocument.read(path: file)
    guard let root, unread.isEmpty else { throw .configuration(Self.told(unread)) }
    let entries = root["programmes"]?.entries ?? []
    guard let entry = entries.first(where: { $0.key == id }) else {
      throw .noInstance(id, file: file, nearest: nearest(to: id, in: entries.map(\.key)))
    }
    let keys = entry.value.entries
    let module = keys.first { $0.key == "module" }
    guard case .scalar(let named, _) = module?.value.kind, named == Self.module, let module else {
      throw .notTailored(id, at: "\(entry.place)")
    }
    let (configuration, defects) = Configuration.load(only: ProgrammeInstance.ID(id), of: file)
    let configured = configuration?.instance(ProgrammeInstance.ID(id))
    guard let definition = configured?.module.definition([:]),
      let written = keys.first(where: { $0.key == "definition" })
    else { throw .configuration(Self.told(defects)) }
    self.id = id
    self.definition = definition
    moduleLine = module.place.line
    definitionLines = written.place.line...written.value.lastLine
  }

  private static func told(_ defects: [Defect]) -> [String] {
    defects.filter { $0.severity == .error }.map(\.description)
  }

  /// What the module is to be called: its id as one word, unless another name is given.
  func programme(named name: String?, id: String?) throws(Refusal) -> NewProgramme {
    let label = definition.declared.description.name
    let unnameable = ["self", "init", "hashValue"]
    if let field = definition.declared.fieldIDs.first(where: { unnameable.contains($0.rawValue) }) {
      throw .unnameableField(field.rawValue)
    }
    return try NewProgramme(
      name ?? self.id.upperCamelCase, french: label.fr, english: label.en, id: id ?? self.id)
  }
}

extension YAMLNode {
  /// The last line on which something of the value begins.
  fileprivate var lastLine: Int {
    (entries.map(\.value) + elements).map(\.lastLine).max().map { max($0, place.line) }
      ?? place.line
  }
}
