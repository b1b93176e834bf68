package import CaseKernel
import CaseStore

/// Adds an organisation.
package struct AddPartner: Request {
  package static let name = "partner.add"
  package static let writes = true
  /// What is said, by the columns of CLI.md; `partner` is its id.
  package var cells: [String: String]

  /// A partner as typed, its id included.
  package init(_ cells: [String: String]) {
    self.cells = cells
  }

  /// The partner as it was added, and what to look at again.
  package struct Outcome: Sendable {
    /// The partner; in a dry run, as it would be.
    package var partner: Partner
    /// What was taken, and yet looks unusual.
    package var doubts: [Text]
  }

  /// Adds the partner, or only checks it in a dry run.
  ///
  /// - Throws: `Problem` with every cell that cannot be taken, or when the id is taken.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayRegisterPartners(session.viewer)
    var reader = CellReader(cells)
    let entry = PartnerEntry(&reader)
    guard reader.defects.isEmpty, let entry else { throw Problem(options: reader.defects) }
    let doubts = reader.doubts.map(\.asOption)
    if session.dryRun {
      return Outcome(
        partner: try deployment.store.read { try partner(entry, $0, session.day) }, doubts: doubts)
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let added = try deployment.store.write(Self.name, stamp) { transaction in
      let partner = try partner(entry, transaction.registry, session.day)
      try transaction.save(partner)
      return partner
    }
    return Outcome(partner: added, doubts: doubts)
  }

  private func partner(_ entry: PartnerEntry, _ registry: Registry, _ day: Day) throws -> Partner {
    guard try registry.partner(entry.id) == nil else {
      throw Problem.taken(
        Text(fr: "le partenaire \(entry.id)", en: "partner \(entry.id)"),
        instead: "logis partner import")
    }
    let defects = try entry.referenceDefects(References(registry, of: nil))
    guard defects.isEmpty else { throw Problem(options: defects) }
    return try entry.record(from: nil, Writing(day: day, registry, nil))
  }
}
