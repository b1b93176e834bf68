import CaseKernel

/// What a file or a command says about one dwelling; `nil` is not said.
struct DwellingEntry: RecordEntry {
  var id: Dwelling.ID
  var facts: DwellingFacts

  func referenceDefects(_ references: References) throws -> [CellDefect] {
    [
      references.defect("landlord", partner: facts.landlord),
      try references.defect(describing: id),
    ].compactMap { $0 }
  }

  func record(from known: Dwelling?, _ writing: Writing) throws -> Dwelling {
    let landlord = facts.landlord ?? known?.landlord ?? ""
    let status = facts.status ?? known?.status ?? .occupied
    var dwelling = known ?? Dwelling(id: id, landlord: landlord, status: status)
    dwelling.landlord = landlord
    dwelling.status = status
    dwelling.address = facts.address ?? dwelling.address
    dwelling.postcode = facts.postcode ?? dwelling.postcode
    dwelling.insee = facts.insee ?? dwelling.insee
    dwelling.priorityDistrict = facts.priorityDistrict ?? dwelling.priorityDistrict
    dwelling.type = facts.type ?? dwelling.type
    dwelling.mainRooms = facts.mainRooms ?? dwelling.mainRooms
    dwelling.habitableRooms = facts.habitableRooms ?? dwelling.habitableRooms
    dwelling.livingAreaHundredths = facts.livingArea ?? dwelling.livingAreaHundredths
    dwelling.floor = facts.floor ?? dwelling.floor
    dwelling.lift = facts.lift ?? dwelling.lift
    dwelling.stepFree = facts.stepFree ?? dwelling.stepFree
    dwelling.adapted = facts.adapted ?? dwelling.adapted
    dwelling.principalRent = facts.principalRent ?? dwelling.principalRent
    dwelling.charges = facts.charges ?? dwelling.charges
    dwelling.financing = facts.financing ?? dwelling.financing
    dwelling.source = facts.source ?? dwelling.source
    dwelling.availableFrom = facts.availableFrom ?? dwelling.availableFrom
    return dwelling
  }
}

extension DwellingEntry {
  /// Reads a dwelling with its id; `nil` where it has none that can be kept.
  init?(_ reader: inout CellReader) {
    reader.require("dwelling")
    let facts = DwellingFacts(&reader)
    guard let id: Dwelling.ID = reader.id("dwelling") else { return nil }
    self.init(id: id, facts: facts)
  }
}
