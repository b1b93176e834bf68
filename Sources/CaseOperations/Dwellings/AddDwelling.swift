package import CaseKernel
import CaseStore

/// Adds a dwelling of a landlord.
package struct AddDwelling: Request {
  package static let name = "dwelling.add"
  package static let writes = true
  /// `nil` for the next free one.
  package var id: String?
  /// What is said, by the columns of CLI.md.
  package var cells: [String: String]

  /// A dwelling as typed, numbered by the store unless an id is given.
  package init(id: String? = nil, _ cells: [String: String]) {
    self.id = id
    self.cells = cells
  }

  /// The dwelling as it was added, and what to look at again.
  package struct Outcome: Sendable {
    /// `nil` in a dry run.
    package var sheet: DwellingSheet?
    /// What was taken, and yet looks unusual.
    package var doubts: [Text]
  }

  /// Adds the dwelling, or only checks it in a dry run.
  ///
  /// - Throws: `Problem` with every cell that cannot be taken, or when the id is taken.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayRegister(session.viewer)
    var reader = CellReader(cells.merging(id.map { ["id": $0] } ?? [:]) { first, _ in first })
    let chosen: Dwelling.ID? = reader.id("id")
    let facts = DwellingFacts(&reader)
    guard reader.defects.isEmpty else { throw Problem(options: reader.defects) }
    let doubts = reader.doubts.map(\.asOption)
    if session.dryRun {
      _ = try deployment.store.read { try dwelling(chosen ?? "", facts, $0, session.day) }
      return Outcome(sheet: nil, doubts: doubts)
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let added = try deployment.store.write(Self.name, stamp) { transaction in
      let id = try chosen ?? transaction.nextDwellingID()
      let dwelling = try dwelling(id, facts, transaction.registry, session.day)
      try transaction.save(dwelling)
      return dwelling
    }
    return Outcome(sheet: DwellingSheet(added), doubts: doubts)
  }

  private func dwelling(
    _ id: Dwelling.ID, _ facts: DwellingFacts, _ registry: Registry, _ day: Day
  ) throws -> Dwelling {
    guard try registry.dwelling(id) == nil else {
      throw Problem.taken(
        Text(fr: "le logement \(id)", en: "dwelling \(id)"), instead: "logis dwelling import")
    }
    let entry = DwellingEntry(id: id, facts: facts)
    let defects = try entry.referenceDefects(References(registry, of: nil))
    guard defects.isEmpty else { throw Problem(options: defects) }
    return try entry.record(from: nil, Writing(day: day, registry, nil))
  }
}
