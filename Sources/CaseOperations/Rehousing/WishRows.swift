import CaseKernel
import CaseStore
import Interchange

/// Puts the rows of a file together, household by household, in the order of their first rows.
struct WishRows {
  private(set) var candidates: [Candidate<WishEntry>] = []
  private let file: String
  private let header: [String]
  private let places: WishPlaces
  private var known: [Household.ID: Int] = [:]
  /// What each household says of each value, and on which line.
  private var said: [Saying: (level: WishLevel, line: Int)] = [:]

  /// A value of a criterion, or the criterion as a whole, as a household speaks of it.
  private struct Saying: Hashable {
    var household: Household.ID
    var criterion: HousingCriterion
    var value: String?
  }

  init(file: String, header: [String], places: WishPlaces) {
    self.file = file
    self.header = header
    self.places = places
  }

  /// Takes one more row, which says one thing more.
  mutating func take(_ row: CSVRow) {
    let place = ImportPlace.line(row.line)
    var reader = CellReader(row)
    reader.require("household")
    let id: Household.ID? = reader.id("household")
    let wish = WishRow(&reader)
    if let wish { places.check(wish, &reader) }
    if let id, let wish { refuseContradiction(wish, of: id, line: row.line, &reader) }
    let index = id.flatMap { known[$0] } ?? candidates.count
    if index == candidates.count {
      var candidate = Candidate<WishEntry>(place: place, cells: [])
      candidate.entry = id.map { WishEntry(id: $0, rows: []) }
      candidates.append(candidate)
      if let id { known[id] = index }
    }
    candidates[index].cells.append(row.cells)
    if let wish { candidates[index].entry?.rows.append(wish) }
    let form = row.formDefects(in: file, header: header)
    candidates[index].defects += form
    // A row whose form is wrong cannot be relied on: what its cells seem to say is not judged.
    guard form.isEmpty else { return }
    candidates[index].defects += reader.defects.map { place.defect($0, in: file) }
    candidates[index].doubts += reader.doubts.map { place.defect($0, in: file) }
  }

  /// One value has one level, and of a criterion that does not matter nothing else is said.
  private mutating func refuseContradiction(
    _ wish: WishRow, of id: Household.ID, line: Int, _ reader: inout CellReader
  ) {
    let saying = Saying(
      household: id, criterion: wish.criterion, value: wish.level == .indifferent ? "" : wish.said)
    let whole = Saying(household: id, criterion: wish.criterion)
    let other =
      said[saying].flatMap { $0.level == wish.level ? nil : $0 }
      ?? said[whole].flatMap { earlier in
        (earlier.level == .indifferent) == (wish.level == .indifferent) ? nil : earlier
      }
    if said[saying] == nil { said[saying] = (wish.level, line) }
    if said[whole] == nil { said[whole] = (wish.level, line) }
    guard let other else { return }
    reader.refuse(
      "level",
      fr: "« \(wish.level.rawValue) » contredit « \(other.level.rawValue) », ligne \(other.line) ; "
        + "garder l'un des deux",
      en: "\"\(wish.level.rawValue)\" contradicts \"\(other.level.rawValue)\", line "
        + "\(other.line); keep one of the two")
  }
}

extension WishRow {
  /// The value that the row speaks of: of a yes or no criterion without a value, yes.
  fileprivate var said: String { value ?? "1" }
}

/// What wishes may name: the landlords, and the communes in which a dwelling is known.
struct WishPlaces {
  let landlords: [String]
  let communes: Set<String>

  init(_ registry: Registry) throws {
    landlords = try registry.partners().filter { $0.kind == .landlord }.map(\.id.rawValue)
    communes = try registry.dwellingCommunes()
  }

  /// Refuses a landlord that is none, and doubts a commune in which no dwelling is known.
  func check(_ wish: WishRow, _ reader: inout CellReader) {
    guard let value = wish.value else { return }
    if wish.criterion == .landlord, !landlords.contains(value) {
      reader.refuse("value", unknown: value, among: landlords)
    }
    guard wish.criterion == .insee, wish.level != .refused, !communes.isEmpty,
      !communes.contains(value)
    else { return }
    reader.doubt(
      "value", fr: "aucun logement connu dans la commune \(value) ; vérifier le code",
      en: "no dwelling is known in the commune \(value); check the code")
  }
}
