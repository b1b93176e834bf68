import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// The agenda recalls that a protection measure ends, six, three and one months before (D3.5).
@Suite struct EndingMeasureAgendaTests {
  private func house(until end: String) throws -> House {
    let house = try House()
    _ = try house.open("H-1")
    try house.ask(
      EditHousehold("H-1", ["protectionMeasure": "guardianship", "measureUntil": end]))
    return house
  }

  private func entries(
    _ house: House, _ session: Session = House.worker, on day: Day? = nil
  ) throws -> [AgendaEntry] {
    try house.ask(ReadAgenda(from: day, until: Day("2027-12-31")), as: session).entries
      .filter { $0.kind == .orderExpiry }
  }

  @Test(arguments: [
    ("2026-03-02", "2026-05-31"), ("2026-06-01", "2026-07-31"), ("2026-08-01", "2026-08-31"),
  ])
  func `the next warning to come is shown, then the last day`(_ seen: String, _ on: String) throws {
    let shown = try entries(house(until: "2026-08-31"), on: Day(seen))

    #expect(shown.map(\.on) == [try #require(Day(on))])
  }

  @Test func `a line shows initials and no measure, and only to those who may know`() throws {
    let house = try house(until: "2026-08-31")

    #expect(try entries(house).map { $0.label(.fr) } == ["échéance à préparer · C."])
    #expect(try entries(house, House.manager) == [])
    #expect(try entries(house, House.landlord) == [])
  }

  @Test func `a measure that has ended is left to the findings of the case`() throws {
    #expect(try entries(house(until: "2026-03-01")) == [])
  }

  @Test func `two residents have two lines in a calendar`() throws {
    let house = try house(until: "2026-08-31")
    var joining = EditHousehold("H-1")
    joining.joining = ["resident:Deux:Bo:1980-02-03:B"]
    let member = try #require(try house.ask(joining).sheet?.household.people.last?.id)
    var protecting = EditHousehold(
      "H-1", ["protectionMeasure": "curatorship", "measureUntil": "2026-08-31"])
    protecting.member = member
    try house.ask(protecting)

    let agenda = try house.ask(ReadAgenda(until: Day("2026-12-31")))
    let names = agenda.calendar(.fr).split(whereSeparator: \.isNewline).filter {
      $0.hasPrefix("UID:") && $0.contains("orderExpiry")
    }

    #expect(names.count == 2 && Set(names).count == 2)
  }
}
