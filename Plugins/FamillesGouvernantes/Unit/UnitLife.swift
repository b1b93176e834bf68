import CaseKernel

/// Who lives in the unit on a day: by the household, which says where people live, and by the
/// entries of its case, which figures count.
struct UnitLife {
  /// Stays of residents, from the arrival to the eve of the departure.
  static let stays = PairedRecords(from: "residentIn", to: "residentOut", sameValueOf: "resident")
  /// Stays in hospital; the place is kept.
  static let hospital = PairedRecords(
    from: "hospitalIn", to: "hospitalOut", sameValueOf: "resident")
  /// The places that the unit offers.
  static let places = Span.level("places", "number")

  /// The residents' lines of the household, each with its room.
  let residents: [Membership]
  /// The residents by the entries of the case.
  let logged: [Person.ID]
  /// The places by the entries of the case; `nil` where none says it.
  let places: Int?

  /// The unit on a day.
  init(_ household: Household, _ file: CaseFile, on day: Day) {
    residents = household.members(on: day).filter { $0.relation == .resident }
    logged = file.parts(of: .paired(Self.stays)).filter { $0.holds(on: day) }
      .compactMap { $0.value?.text.map { Person.ID($0) } }
    places = file.parts(of: Self.places).last { $0.holds(on: day) }?.level
  }

  /// The residents by the household, in its order.
  var people: [Person.ID] { residents.map(\.person) }

  /// Residents who share a room with one who was written before them.
  var sharing: [Membership] {
    residents.enumerated().filter { index, line in
      line.room != nil && residents.prefix(index).contains { $0.room == line.room }
    }.map(\.element)
  }

  /// Those whom only one of the two knows, the household's first.
  var differing: [Person.ID] {
    people.filter { !logged.contains($0) } + logged.filter { !people.contains($0) }
  }
}

extension SpanPart {
  /// Whether it runs on a day.
  func holds(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}
