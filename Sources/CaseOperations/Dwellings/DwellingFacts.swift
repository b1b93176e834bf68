import CaseKernel

/// What is said about a dwelling, by the columns of CLI.md.
struct DwellingFacts: Hashable, Sendable {
  var landlord: Partner.ID?
  var address: Sensitive<String>?
  var postcode: String?
  var insee: String?
  var priorityDistrict: String?
  var type: String?
  var mainRooms: Int?
  var habitableRooms: Int?
  /// In hundredths of a square metre.
  var livingArea: Int?
  var floor: Int?
  var lift: Answer?
  var stepFree: Answer?
  var adapted: Answer?
  var principalRent: Cents?
  var charges: Cents?
  var financing: String?
  var status: Dwelling.Status?
  var availableFrom: Day?
  var source: String?

  /// The columns of a dwelling, in the order of CLI.md.
  static let columns: [Column<DwellingFacts>] = [
    Column("landlord", \.landlord, required: true) { $0.id($1) },
    Column("address", \.address) { $0.secretText($1) },
    Column("postcode", \.postcode) { $0.identifier($1, Postcode.self) },
    Column("insee", \.insee) { $0.identifier($1, InseeCommune.self) },
    Column("priorityDistrict", \.priorityDistrict) { $0.identifier($1, PriorityDistrict.self) },
    Column("type", \.type) { $0.dwellingType($1) },
    Column("mainRooms", \.mainRooms) { $0.number($1, 0...50) },
    Column("habitableRooms", \.habitableRooms) { $0.number($1, 0...50) },
    Column("livingArea", \.livingArea) { $0.hundredths($1, below: 10_000) },
    Column("floor", \.floor) { $0.number($1, -10...200) },
    Column("lift", \.lift) { $0.answer($1) },
    Column("stepFree", \.stepFree) { $0.answer($1) },
    Column("adapted", \.adapted) { $0.answer($1) },
    Column("principalRent", \.principalRent) { $0.euros($1, below: CellReader.rentLimit) },
    Column("charges", \.charges) { $0.euros($1, below: CellReader.rentLimit) },
    Column("financing", \.financing) { $0.line($1) },
    Column("status", \.status, required: true) { $0.word($1) },
    Column("availableFrom", \.availableFrom) { $0.day($1) },
    Column("source", \.source) { $0.line($1) },
  ]

  /// Reads what the cells say, and doubts a number of rooms that is not the one of the type.
  init(_ reader: inout CellReader) {
    for column in Self.columns {
      if column.isRequired { reader.require(column.name) }
      column.read(&reader, &self)
    }
    guard let type, let mainRooms, let usual = DwellingType(type)?.mainRooms, usual != mainRooms,
      usual < 5
    else { return }
    reader.doubt(
      "mainRooms", fr: "\(mainRooms) pièce(s) pour un \(type), qui en compte \(usual)",
      en: "\(mainRooms) room(s) in a \(type), which has \(usual)")
  }
}
