import CaseConfiguration
import CaseKernel
import CaseStore

/// Facts that are only supposed, checked: those of the household, and those of programmes.
struct Supposed {
  /// What stands before the columns of a household.
  static let prefix = "household."
  private let columns: [String: String]
  private let fields: [FieldID: String]

  /// - Throws: `Problem` when a field belongs to no programme, or a text holds what is never kept.
  init(_ hypotheses: [FieldID: String], _ programmes: [ConfiguredProgramme]) throws {
    var columns: [String: String] = [:]
    var fields: [FieldID: String] = [:]
    for (field, text) in hypotheses.sorted(by: { $0.key < $1.key }) {
      if NIR.occurs(in: text) {
        throw Problem(.socialSecurityNumber(place: Text("--set \(field)")))
      }
      if field.rawValue.hasPrefix(Self.prefix) {
        columns[String(field.rawValue.dropFirst(Self.prefix.count))] = text
      } else {
        fields[field] = text
      }
    }
    (self.columns, self.fields) = (columns, fields)
    try check(programmes)
  }

  private func check(_ programmes: [ConfiguredProgramme]) throws {
    let declared = programmes.map(\.definition.declared)
    for (field, text) in fields.sorted(by: { $0.key < $1.key }) {
      let declarations = declared.compactMap { $0.field(field) }
      if declarations.isEmpty {
        let known =
          declared.flatMap(\.fieldIDs) + Self.columnNames.map { FieldID(Self.prefix + $0) }
        throw Problem(.unknownField(field, known: known))
      }
      for declaration in declarations { _ = try read(text, declaration) }
    }
    for column in columns.keys.sorted() where !Self.columnNames.contains(column) {
      throw Problem(
        .unknownField(
          FieldID(Self.prefix + column), known: Self.columnNames.map { FieldID(Self.prefix + $0) }))
    }
  }

  private static let columnNames =
    HouseholdFacts.columns.map(\.name) + PersonFacts.columns.map(\.name)

  /// What is supposed of the fields that a programme declares; `nil` stands for « not known ».
  func facts(for declared: DeclaredDefinition) throws -> [FieldID: FieldValue?] {
    var facts: [FieldID: FieldValue?] = [:]
    for (field, text) in fields {
      guard let declaration = declared.field(field) else { continue }
      facts.updateValue(try read(text, declaration), forKey: field)
    }
    return facts
  }

  private func read(_ text: String, _ declaration: FieldDeclaration) throws(Problem) -> FieldValue?
  {
    do {
      return try declaration.kind.value(written: text)
    } catch {
      throw Problem(.unreadable(declaration.id, error))
    }
  }

  /// The household, once it is what is supposed of it.
  func applied(
    to household: Household, _ registry: Registry, for reader: Reader
  ) throws -> Household {
    guard !columns.isEmpty else { return household }
    let said = try HouseholdEdit(EditHousehold(household.id, columns), on: reader.day)
    let references = try References(registry, of: reader, households: [household.id: false])
    let entry = HouseholdEntry(id: household.id, facts: said.facts, people: [])
    let defects = try entry.referenceDefects(references)
    guard defects.isEmpty else { throw Problem(options: defects) }
    return try said.applied(to: household, Writing(day: reader.day, registry, nil))
  }
}
