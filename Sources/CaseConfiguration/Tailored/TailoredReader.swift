internal import CaseKernel

/// Reads the definition of a programme that no module codes (`module: sur-mesure`): all that a
/// module declares, with simple rules instead of coded ones.
///
/// What names something is checked against what the definition declares, at its place.
struct TailoredReader {
  static let module: ModuleID = "sur-mesure"

  let house: ConfigurationReader
  let names: TailoredNames
  /// The instance, whose id names the programme: its findings are `<instance>/<rule>`.
  let instance: YAMLNode.Entry
  var yaml: YAMLReader { house.yaml }

  init(_ house: ConfigurationReader, _ node: YAMLNode, of instance: YAMLNode.Entry) {
    self.house = house
    self.instance = instance
    names = TailoredNames(node)
  }

  /// The definition; `nil` where a part that must be there can't be read.
  func definition(_ node: YAMLNode) -> ProgrammeDefinition? {
    checkInstance()
    let parts = yaml.mapping(node) { keys -> (DeclaredDefinition, [FactCriterion])? in
      let description = description(&keys)
      let told = yaml.defects.count
      let phases = keys.required("phases") { self.phases($0) }
      let isSound = yaml.defects.count == told
      let roles = keys.required("roles") { self.yaml.entries($0, self.role) }
      let kinds = keys.optional("kinds", default: []) { self.numbered($0, self.kind) }
      let openings = keys.optional("opens-with", default: ["referralForm"]) {
        self.yaml.distinct($0) { self.opening($0, among: kinds) }
      }
      let outcomes = keys.required("outcomes") { self.outcomes($0, from: phases ?? []) }
      let fields = keys.optional("fields") { $0 }
      let rules = keys.optional("rules", default: []) { self.numbered($0, self.rule) }
      let deadlines = keys.optional("deadlines", default: []) { self.numbered($0, self.deadline) }
      let criteria = keys.optional("eligibility", default: []) {
        self.numbered($0, self.criterion)
      }
      let households = keys.optional(
        "households", default: [.family, .singlePerson], self.families)
      let billing = keys.optional("billing", default: Billing(), self.billing)
      guard let description, let phases, let roles, let outcomes else { return nil }
      var declared = DeclaredDefinition(
        description, PhaseGraph(phases), roles: roles, kinds: kinds,
        openings: openings.map { EventKindID($0) }, outcomes: outcomes, deadlines: deadlines,
        rules: rules, billing: billing, households: households)
      // Fields are asked in phases, which must hold together first.
      if let fields, isSound, declared.graph.defects.isEmpty {
        declared = withFields(fields, declared) ?? declared
      }
      return (declared, criteria)
    }
    return parts.map { ProgrammeDefinition(declared: $0, criteria: $1) }
  }

  /// The outcomes, which close a case from every phase.
  private func outcomes(_ node: YAMLNode, from phases: [Phase]) -> [ClosingOutcome]? {
    let told = yaml.defects.count
    let outcomes = numbered(node, outcome)
    // What is wrong within an outcome is told first: the rest might only repeat it.
    if let outcomes, yaml.defects.count == told { check(outcomes, from: phases, at: node.place) }
    return outcomes
  }

  private func description(_ keys: inout YAMLKeys) -> ProgrammeDescription? {
    let version = keys.optional("version", default: 1) { self.yaml.number($0, in: 1...10_000) }
    let name = keys.required("name", house.label)
    let summary = keys.required("summary", yaml.localised)
    let source = keys.required("source", yaml.text)
    guard let name, let summary, let source else { return nil }
    return ProgrammeDescription(
      ModuleID(instance.key), version: version, name: name, summary: summary, source: source)
  }

  /// The fields, by the rules that hold for those of an overlay: well-formed ids, phases that
  /// exist, the ceiling of disclosure.
  private func withFields(
    _ node: YAMLNode, _ declared: DeclaredDefinition
  ) -> DeclaredDefinition? {
    let wrapped = YAMLNode(
      place: node.place,
      kind: .mapping([YAMLNode.Entry(key: "fields", place: node.place, value: node)]))
    let base = ProgrammeDefinition(declared: declared, criteria: [])
    guard var found = house.overlaid(base, wrapped)?.declared else { return nil }
    (found.fields, found.extraFields) = (found.extraFields, [])
    return found
  }

  private func families(_ node: YAMLNode) -> [Household.Kind]? {
    let words = Household.Kind.allCases.map { $0.rawValue.kebabCase }
    let found = yaml.distinct(node) { self.yaml.choice($0, of: words) }
    return found?.compactMap { Household.Kind(rawValue: camelCase($0)) }
  }

  private func billing(_ node: YAMLNode) -> Billing? {
    yaml.mapping(node) { keys in
      Billing(
        diagnosisOrdered: keys.optional("diagnosis-ordered", fact),
        diagnosisDone: keys.optional("diagnosis-done", fact))
    }
  }

  /// A list whose elements have ids that stand once.
  func numbered<Element>(
    _ node: YAMLNode, _ read: (YAMLNode) -> (Placed<String>, Element)?
  ) -> [Element]? {
    let elements = yaml.list(node, of: read)
    yaml.checkDistinct(elements?.map(\.0) ?? [])
    return elements?.map(\.1)
  }
}
