package import CaseKernel
import CaseStore

/// Changes what is known of a household; what is dated keeps its past.
package struct EditHousehold: Request {
  package static let name = "household.edit"
  package static let writes = true
  package var id: Household.ID
  /// What is said, by the columns of CLI.md.
  package var cells: [String: String]
  /// The columns whose fact is not known after all.
  package var unknown: [String] = []
  /// Whom the columns of a person are about; the holder when it is not said.
  package var member: Person.ID?
  /// People who join, as `relation:LastName:FirstName:birthDate`.
  package var joining: [String] = []
  /// Members whose stay in the household ends.
  package var leaving: [Person.ID] = []
  /// The day from which it holds; the day of the session when it is not said.
  package var on: Day?

  /// Changes to what the cells name; `unknown`, `joining` and `leaving` are set besides.
  package init(_ id: Household.ID, _ cells: [String: String] = [:]) {
    self.id = id
    self.cells = cells
  }

  /// The household as it now stands, and what changed.
  package struct Outcome: Sendable {
    /// `nil` in a dry run.
    package var sheet: HouseholdSheet?
    /// What changed, or would, by columns: never a value.
    package var changes: [String]
    /// What was taken, and yet looks unusual.
    package var doubts: [Text]
  }

  /// Writes the changes, or only says them in a dry run.
  ///
  /// - Throws: `Problem` when the household is unknown to the viewer, its address is withheld from
  ///   them and yet touched, or a cell cannot be taken.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayRegister(session.viewer)
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let view = try reader.household(id) else { throw Problem.unknownHousehold(id) }
    let said = try HouseholdEdit(self, on: session.day)
    if view.addressWithheld, said.touchesAddress {
      throw Problem.notAllowed(CellDefect.confidentialAddress.wording)
    }
    if view.withheld.contains(.safeContact), said.touchesSafety {
      throw Problem.notAllowed(
        Text(
          fr: "ménage \(id) : contact sûr et protection sont l'affaire de l'équipe",
          en: "household \(id): safe contact and protection are the team's"))
    }
    if session.dryRun {
      let changes = try deployment.store.read { registry in
        let (before, after) = try changed(said, registry, nil, reader, session.day)
        return after.differences(from: before)
      }
      return Outcome(sheet: nil, changes: changes, doubts: said.doubts)
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let changes = try deployment.store.write(Self.name, stamp) { transaction in
      let (before, after) = try changed(
        said, transaction.registry, transaction, reader, session.day)
      try transaction.save(after)
      return after.differences(from: before)
    }
    return Outcome(
      sheet: try deployment.sheet(of: id, session), changes: changes, doubts: said.doubts)
  }

  /// Writes the changes within a transaction that is already open, as the system.
  func write(_ transaction: Transaction, _ session: Session) throws {
    let said = try HouseholdEdit(self, on: session.day)
    let (_, after) = try changed(said, transaction.registry, transaction, nil, session.day)
    try transaction.save(after)
  }

  private func changed(
    _ said: HouseholdEdit, _ registry: Registry, _ transaction: Transaction?, _ author: Reader?,
    _ day: Day
  ) throws -> (before: Household, after: Household) {
    guard let before = try registry.household(id) else { throw Problem.unknownHousehold(id) }
    let references = try References(registry, of: author, households: [id: false])
    let entry = HouseholdEntry(id: id, facts: said.facts, people: said.people)
    let defects = try entry.referenceDefects(references)
    guard defects.isEmpty else { throw Problem(options: defects) }
    var writing = Writing(day: on ?? day, registry, transaction)
    writing.isDated = on != nil
    return (before, try said.applied(to: before, writing))
  }
}
