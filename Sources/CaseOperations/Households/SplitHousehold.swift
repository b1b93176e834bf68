package import CaseKernel
import CaseStore

/// Makes two households of one at a separation, each with its own life from then on (D5.4 point 5).
package struct SplitHousehold: Request {
  package static let name = "household.split"
  package static let writes = true
  /// The household that some leave; it keeps its id, its past and its dwelling.
  package var id: Household.ID
  /// Who leaves; the first holds the new household.
  package var persons: [Person.ID]
  /// Those who leave are to be protected: their new address is secret.
  package var secret: Bool
  /// The id of the new household; `nil` for the next free one.
  package var newID: String?
  /// The cases that go with those who leave.
  package var moving: [CaseFile.ID]
  /// The open cases that stay with those who stay.
  package var staying: [CaseFile.ID]
  /// The day of the separation; the day of the session when it is not said.
  package var on: Day?

  /// A separation on the day of the session, under the next free id, unless said.
  package init(
    _ id: Household.ID, persons: [Person.ID], secret: Bool = false, as newID: String? = nil,
    moving: [CaseFile.ID] = [], staying: [CaseFile.ID] = [], on day: Day? = nil
  ) {
    self.id = id
    self.persons = persons
    self.secret = secret
    self.newID = newID
    self.moving = moving
    self.staying = staying
    on = day
  }

  /// The new household, or what a dry run foresees.
  package struct Outcome: Sendable {
    /// The new household; `nil` in a dry run.
    package var sheet: HouseholdSheet?
    /// How many cases go with those who leave.
    package var moved: Int
  }

  /// Splits the household in one transaction, with an entry in both journals and in each case that
  /// goes.
  ///
  /// - Throws: `Problem` when the household is closed to the viewer or its address withheld, nobody
  ///   would stay or leave, or an open case is given to neither side.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayRegister(session.viewer)
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let view = try reader.household(id) else { throw Problem.unknownHousehold(id) }
    guard !view.addressWithheld, !view.withheld.contains(.safeContact) else {
      throw Problem.notAllowed(CellDefect.confidentialAddress.wording)
    }
    if session.dryRun {
      let files = try deployment.store.read { try moved(try checked($0, session).day, $0) }
      return Outcome(sheet: nil, moved: files.count)
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let new = try deployment.store.write(Self.name, stamp) { transaction in
      try write(transaction, deployment, session)
    }
    return Outcome(sheet: try deployment.sheet(of: new, session), moved: moving.count)
  }

  private func write(
    _ transaction: Transaction, _ deployment: Deployment, _ session: Session
  ) throws -> Household.ID {
    let (household, day) = try checked(transaction.registry, session)
    let files = try moved(day, transaction.registry)
    let new = try newID.map { Household.ID($0) } ?? transaction.nextHouseholdID()
    let people = try persons.map { ($0, try transaction.nextPersonID()) }
    let parts = household.split(people, into: new, on: day, secret: secret)
    try transaction.save(parts.leaving, as: "split")
    try transaction.save(parts.staying, as: "split")
    for file in files {
      let definition = try deployment.terms(of: file, transaction.registry).definition
      let draft = try refusing { try definition.move(to: new, on: day, today: session.day) }
      _ = try transaction.append([draft], to: file, definition: definition.declared)
    }
    return new
  }

  /// The household, once the separation is known to be possible on its day.
  private func checked(
    _ registry: Registry, _ session: Session
  ) throws -> (household: Household, day: Day) {
    let day = on ?? session.day
    if day > session.day { throw Problem(.dayInTheFuture(day, today: session.day)) }
    guard let household = try registry.household(id) else { throw Problem.unknownHousehold(id) }
    if household.kind == .sharedUnit { throw Problem(.householdKind(.sharedUnit)) }
    let present = Set(household.members(on: day).map(\.person))
    for person in persons where !present.contains(person) {
      throw Problem.unknown(
        Text(fr: "membre du ménage", en: "member of the household"), person.rawValue,
        known: present.map(\.rawValue).sorted(), list: "logis household show \(id)")
    }
    guard !persons.isEmpty, Set(persons).count == persons.count, present.count > persons.count
    else { throw Problem.nobodyStays }
    if let newID, try registry.householdExists(Household.ID(newID)) {
      throw Problem.taken(
        Text(fr: "le ménage \(newID)", en: "household \(newID)"),
        instead: "logis household show \(newID)")
    }
    return (household, day)
  }

  /// The cases that go, once each open case is known to be given to one side.
  private func moved(_ day: Day, _ registry: Registry) throws -> [CaseFile] {
    let files = try registry.cases(of: id)
    for named in moving + staying where !files.contains(where: { $0.id == named }) {
      throw Problem.unknownCase(named)
    }
    let open = files.filter { $0.isOpen && $0.openedOn <= day }.map(\.id)
    let undecided = open.filter { moving.contains($0) == staying.contains($0) }
    guard undecided.isEmpty else { throw Problem.caseUndecided(undecided) }
    return files.filter { moving.contains($0.id) }
  }
}

extension Problem {
  fileprivate static let nobodyStays = Problem(
    "no-separation",
    Text(
      fr: "à une séparation, quelqu'un part et quelqu'un reste",
      en: "at a separation somebody leaves and somebody stays"),
    remedy: Text(
      fr: "donner avec --persons une partie des membres, chacun une fois",
      en: "give some of the members with --persons, each once"))

  fileprivate static func caseUndecided(_ cases: [CaseFile.ID]) -> Problem {
    let ids = cases.map(\.rawValue).joined(separator: ", ")
    return Problem(
      "case-undecided",
      Text(
        fr: "dire avec qui va chaque dossier ouvert : \(ids)",
        en: "say with whom each open case goes: \(ids)"),
      remedy: Text(
        fr: "--moves DOSSIER (avec les personnes qui partent) ou --stays DOSSIER",
        en: "--moves CASE (with those who leave) or --stays CASE"))
  }
}
