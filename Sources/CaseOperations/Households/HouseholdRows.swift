import CaseKernel
import Interchange

/// Puts the rows of a file together, household by household, in the order of their first rows.
struct HouseholdRows {
  private(set) var candidates: [Candidate<HouseholdEntry>] = []
  private let file: String
  private let header: [String]
  private let day: Day
  /// Where each household stands among the candidates, and its first row.
  private var known: [Household.ID: (index: Int, first: CSVRow)] = [:]

  init(file: String, header: [String], day: Day) {
    self.file = file
    self.header = header
    self.day = day
  }

  /// Takes one more row, which describes one more person.
  mutating func take(_ row: CSVRow) {
    let place = ImportPlace.line(row.line)
    var reader = CellReader(row)
    reader.require("household")
    let id: Household.ID? = reader.id("household")
    guard let id, let found = known[id] else {
      let person = PersonFacts(&reader, on: day)
      let facts = HouseholdFacts(&reader)
      facts.check(&reader)
      var candidate = Candidate<HouseholdEntry>(place: place, cells: [row.cells])
      candidate.entry = id.map { HouseholdEntry(id: $0, facts: facts, people: [person]) }
      add(row, reader, to: &candidate)
      candidates.append(candidate)
      if let id { known[id] = (candidates.count - 1, row) }
      return
    }
    let person = PersonFacts(&reader, on: day)
    compare(row, with: found.first, candidates[found.index].entry?.facts, &reader)
    refuseRepeat(of: person, in: candidates[found.index].entry, &reader)
    candidates[found.index].cells.append(row.cells)
    candidates[found.index].entry?.people.append(person)
    add(row, reader, to: &candidates[found.index])
  }

  private func add(
    _ row: CSVRow, _ reader: CellReader, to candidate: inout Candidate<HouseholdEntry>
  ) {
    let place = ImportPlace.line(row.line)
    let form = row.formDefects(in: file, header: header)
    candidate.defects += form
    // A row whose form is wrong cannot be relied on: what its cells seem to say is not judged.
    if form.isEmpty { candidate.defects += reader.defects.map { place.defect($0, in: file) } }
    candidate.doubts += reader.doubts.map { place.defect($0, in: file) }
  }

  /// A later row says of the household what the first one says, or nothing.
  private func compare(
    _ row: CSVRow, with first: CSVRow, _ facts: HouseholdFacts?, _ reader: inout CellReader
  ) {
    for column in HouseholdFacts.columns {
      guard let text = row[column.name], text != first[column.name], let facts else { continue }
      var own = CellReader(row)
      let said = HouseholdFacts(&own, [column])
      guard own.defects.isEmpty else {
        for defect in own.defects {
          reader.refuse(defect.column, fr: defect.wording.fr, en: defect.wording.en)
        }
        continue
      }
      guard !column.isSame(said, facts) else { continue }
      reader.refuse(
        column.name, fr: "autre valeur qu'à la première ligne du ménage, ligne \(first.line)",
        en: "not the value of the first row of the household, line \(first.line)")
    }
  }

  private func refuseRepeat(
    of person: PersonFacts, in entry: HouseholdEntry?, _ reader: inout CellReader
  ) {
    guard person.firstName != nil, person.birthDate != nil, let entry else { return }
    let isRepeated = entry.people.contains { earlier in
      earlier.lastName == person.lastName && earlier.firstName == person.firstName
        && earlier.birthDate == person.birthDate
    }
    guard isRepeated else { return }
    reader.refuse(
      "lastName", fr: "cette personne est déjà donnée pour le ménage",
      en: "this person is given already for the household")
  }
}
