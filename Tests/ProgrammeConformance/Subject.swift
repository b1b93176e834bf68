public import CaseKernel
public import FoundationEssentials

/// A module as the laws see it, with its types gone: each part can be replaced, so that a test of
/// the kit may break one law and nothing else.
public struct Subject: Sendable {
  /// The definition under the settings given by key; `nil` for a key or a value that is refused.
  public var make: @Sendable ([String: SettingValue]) -> ProgrammeDefinition?
  /// What `config.yaml` may set, with the module's own values.
  public var settings: [InstalledProgramme.SettingDeclaration]
  /// The executable examples of the module.
  public var examples: [Example]
  /// The codes of the module's own findings, without the module.
  public var codes: [String]
  /// One stored example of `Details` for each version ever written, as JSON.
  public var storedDetails: [Int: String]
  /// Facts of an older version, as the present version understands them.
  public var migrate: @Sendable (Facts, Int) -> Facts
  /// Facts after a passage through the typed `Details`.
  public var throughDetails: @Sendable (Facts) -> Facts
  /// The JSON of the typed `Details` that hold the facts.
  public var json: @Sendable (Facts) throws -> Data

  /// The module as it is, under its own settings where a law needs some.
  public init<Module: Programme>(_ type: Module.Type) {
    let installed = InstalledProgramme(type)
    let module = Module(settings: Module.Settings())
    make = installed.definition
    settings = installed.settings
    examples = installed.examples
    codes = Module.codes
    storedDetails = Module.storedDetails
    migrate = { Module.migrate($0, from: $1) }
    throughDetails = { module.facts(from: module.details(from: $0)) }
    json = { try JSONEncoder().encode(module.details(from: $0)) }
  }

  /// A programme that no module codes: it has neither settings nor typed facts.
  public init(_ definition: ProgrammeDefinition) {
    make = InstalledProgramme(definition).definition
    (settings, examples, codes, storedDetails) = ([], [], [], [:])
    migrate = { facts, _ in facts }
    throughDetails = { $0 }
    json = { try JSONEncoder().encode($0) }
  }

  /// The same subject with a changed definition, whatever the settings.
  public func changing(
    _ change: @escaping @Sendable (inout ProgrammeDefinition) -> Void
  ) -> Subject {
    var copy = self
    let unchanged = make
    copy.make = { settings in
      guard var definition = unchanged(settings) else { return nil }
      change(&definition)
      return definition
    }
    return copy
  }

  /// The same subject with changed declared data.
  public func declaring(
    _ change: @escaping @Sendable (inout DeclaredDefinition) -> Void
  ) -> Subject {
    changing { change(&$0.declared) }
  }
}

extension Subject {
  /// The definition under the settings that a module starts with.
  var definition: ProgrammeDefinition? { make([:]) }

  /// What a law says of a module whose own standard settings are refused: nothing, since the law on
  /// settings says it.
  func declared(_ breaches: (DeclaredDefinition) -> [String]) -> [String] {
    definition.map { breaches($0.declared) } ?? []
  }

  /// Every example with its run, where its settings are accepted.
  var runs: [(example: Example, definition: ProgrammeDefinition, run: Example.Run)] {
    examples.compactMap { example in
      make(example.settings).map { (example, $0, example.run($0)) }
    }
  }

  /// What a case looks like right after its opening, in the first example that can be opened.
  var opened: (example: Example, definition: ProgrammeDefinition, file: CaseFile)? {
    for example in examples {
      guard let definition = make(example.settings), let first = example.acts.first else {
        continue
      }
      var opening = example
      opening.acts = [first]
      if let file = opening.run(definition).file { return (opening, definition, file) }
    }
    return nil
  }
}

extension FieldKind {
  /// Values of the kind, for passages through types and storage.
  var samples: [FieldValue] {
    switch self {
    case .text: ["texte", "d'un « bail » ; 12 €"]
    case .reference: ["reference-1"]
    case .day: ["2026-02-28", "2024-02-29"]
    case .cents: [.number(0), .number(23_050)]
    case .number(let from, let to): [.number(from), .number(to)]
    case .answer: [.answer(true), .answer(false)]
    case .choice(let options): options.map { .text($0.id) }
    case .list(let options): [.list([]), .list(options.map(\.id))]
    case .wish(let kind): ["indifferent", "required:\(kind.writtenSample)"].compactMap(read)
    case .entry: [.number(1)]
    }
  }

  /// Such a value as a person writes it.
  var writtenSample: String {
    switch self {
    case .text: "texte"
    case .reference: "reference-1"
    case .day: "2026-02-28"
    case .cents: "230.50"
    case .number(let from, _): String(from)
    case .answer: "yes"
    case .choice(let options), .list(let options): options.first?.id ?? ""
    case .wish(let kind): "preferred:\(kind.writtenSample)"
    case .entry: "1"
    }
  }

  private func read(_ text: String) -> FieldValue? { (try? value(written: text)) ?? nil }
}
