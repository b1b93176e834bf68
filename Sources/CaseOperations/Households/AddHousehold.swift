package import CaseKernel
import CaseStore

/// Adds a household and its people; the first person holds the lease or the request.
package struct AddHousehold: Request {
  package static let name = "household.add"
  package static let writes = true
  /// `nil` for the next free one.
  package var id: String?
  /// What is said of the household and its first person, by the columns of CLI.md.
  package var cells: [String: String]
  /// Further people, as `relation:LastName:FirstName:birthDate`.
  package var people: [String]
  /// The day from which composition, tenure and income hold; « already » when it is not said.
  package var on: Day?

  /// A household as typed, numbered by the store unless an id is given, with one person at least.
  package init(id: String? = nil, _ cells: [String: String], people: [String] = [], on: Day? = nil)
  {
    self.id = id
    self.cells = cells
    self.people = people
    self.on = on
  }

  /// The household as it was added, and what to look at again.
  package struct Outcome: Sendable {
    /// `nil` in a dry run that would number it.
    package var id: Household.ID?
    /// `nil` in a dry run.
    package var sheet: HouseholdSheet?
    /// What was taken, and yet looks unusual.
    package var doubts: [Text]
  }

  /// Adds the household with its people, or only checks it in a dry run.
  ///
  /// - Throws: `Problem` with every cell that cannot be taken, or when the id is taken.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayRegister(session.viewer)
    let said = try read(session.day)
    let chosen = id.map { Household.ID($0) }
    let author = deployment.store.reader(session.viewer, on: session.day)
    if session.dryRun {
      _ = try deployment.store.read { registry in
        try household(chosen ?? "", said, registry, nil, author)
      }
      return Outcome(id: chosen, sheet: nil, doubts: said.doubts)
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let added = try deployment.store.write(Self.name, stamp) { transaction in
      let id = try chosen ?? transaction.nextHouseholdID()
      let household = try household(
        id, said, transaction.registry, transaction, author)
      try transaction.save(household)
      return id
    }
    let sheet = try deployment.sheet(of: added, session)
    return Outcome(id: added, sheet: sheet, doubts: said.doubts)
  }

  private struct Said {
    var facts: HouseholdFacts
    var people: [PersonFacts]
    var doubts: [Text]
  }

  private func read(_ day: Day) throws -> Said {
    var reader = CellReader(cells.merging(id.map { ["id": $0] } ?? [:]) { first, _ in first })
    if id != nil { _ = reader.id("id", of: Household.self) }
    let first = PersonFacts(&reader, on: day, required: ["lastName"])
    let facts = HouseholdFacts(&reader, HouseholdFacts.columns + HouseholdFacts.guarded)
    facts.check(&reader)
    var (defects, doubts) = (reader.defects, reader.doubts)
    var described = [first]
    described[0].relation = first.relation ?? .holder
    for text in people {
      var reader = CellReader(try PersonFacts.cells(written: text))
      described.append(PersonFacts(&reader, on: day))
      defects += reader.defects
      doubts += reader.doubts
    }
    guard defects.isEmpty else { throw Problem(options: defects) }
    return Said(facts: facts, people: described, doubts: doubts.map(\.asOption))
  }

  private func household(
    _ id: Household.ID, _ said: Said, _ registry: Registry, _ transaction: Transaction?,
    _ author: Reader
  ) throws -> Household {
    let entry = HouseholdEntry(id: id, facts: said.facts, people: said.people)
    guard try !registry.householdExists(entry.id) else {
      throw Problem.taken(
        Text(fr: "le ménage \(entry.id)", en: "household \(entry.id)"),
        instead: "logis household edit \(entry.id)")
    }
    let defects = try entry.referenceDefects(References(registry, of: author))
    guard defects.isEmpty else { throw Problem(options: defects) }
    var writing = Writing(day: on ?? author.day, registry, transaction)
    writing.isDated = on != nil
    return try entry.record(from: nil, writing)
  }
}

extension Problem {
  /// An id that something bears already.
  static func taken(_ what: Text, instead command: String) -> Problem {
    Problem(
      "already-there",
      Text(fr: "\(what.fr) existe déjà", en: "\(what.en) is there already"),
      remedy: Text(fr: "le modifier : \(command)", en: "change it: \(command)"))
  }
}
