import CaseKernel
import Testing

@testable import FamillesGouvernantes

/// Which days are covered, and by whom (D3.3).
@Suite struct RosterTests {
  /// A Monday.
  private let monday = Example.day(2026, 4, 20)

  private func week() -> [Day] { (0..<7).map { monday.adding(days: $0) } }

  private func roster(_ records: [LoggedRecord]) -> Roster {
    var file = CaseFile.empty
    file.records = records
    return Roster(file)
  }

  private func shift(_ staff: String, _ days: [String], to last: Day? = nil) -> LoggedRecord {
    var facts: Facts = [
      "staff": .text(staff), "from": .init(monday.adding(days: -30)), "weekdays": .list(days),
    ]
    facts["to"] = last.map { .init($0) }
    return LoggedRecord(entry: 1, kind: "shift", on: monday, facts: facts)
  }

  private func leave(
    _ staff: String, _ from: Int, _ to: Int, entry: Int = 9
  ) -> LoggedRecord {
    LoggedRecord(
      entry: entry, kind: "staffLeave", on: monday,
      facts: [
        "staff": .text(staff), "from": .init(monday.adding(days: from)),
        "to": .init(monday.adding(days: to)),
      ])
  }

  private func replacement(_ from: Int, _ to: Int) -> LoggedRecord {
    LoggedRecord(
      entry: 10, kind: "replacement", on: monday,
      facts: [
        "leave": .number(9), "from": .init(monday.adding(days: from)),
        "to": .init(monday.adding(days: to)),
      ])
  }

  private let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"]

  @Test func `a gap is a required day on which nobody is put down`() {
    let roster = roster([shift("a", weekdays)])

    #expect(roster.uncovered(.mondayToFriday, in: week()) == [])
    #expect(roster.uncovered(.mondayToSaturday, in: week()) == [monday.adding(days: 5)])
    #expect(roster.uncovered(.everyDay, in: week()).count == 2)
    #expect(roster.uncovered(.notRequired, in: week()) == [])
  }

  @Test func `a roster that ends leaves the days after it uncovered`() {
    let roster = roster([shift("a", weekdays, to: monday.adding(days: 2))])

    #expect(
      roster.uncovered(.mondayToFriday, in: week())
        == [monday.adding(days: 3), monday.adding(days: 4)])
  }

  @Test func `a leave is missing only on the days when nobody else is there`() {
    let alone = roster([shift("a", weekdays), leave("a", 0, 2)])
    let both = roster([shift("a", weekdays), shift("b", ["tuesday"]), leave("a", 0, 2)])

    #expect(alone.unreplaced(.mondayToSaturday, in: week()).map(\.days.count) == [3])
    #expect(
      both.unreplaced(.mondayToSaturday, in: week()).map(\.days)
        == [[monday, monday.adding(days: 2)]])
  }

  @Test func `a replacement stands in for its own days only`() {
    let roster = roster([shift("a", weekdays), leave("a", 0, 3), replacement(1, 2)])

    #expect(
      roster.unreplaced(.mondayToSaturday, in: week()).map(\.days)
        == [[monday, monday.adding(days: 3)]])
  }

  @Test func `a leave on days when nobody is required needs no replacement`() {
    let roster = roster([shift("a", weekdays + ["saturday", "sunday"]), leave("a", 5, 6)])

    #expect(roster.unreplaced(.mondayToFriday, in: week()) == [])
    #expect(roster.unreplaced(.everyDay, in: week()).map(\.days.count) == [2])
  }

  @Test func `one replacement is enough for a day, whichever leave it is for`() {
    let roster = roster([
      shift("a", weekdays), shift("b", weekdays), leave("a", 0, 1),
      leave("b", 0, 1, entry: 11), replacement(0, 0),
    ])

    let left = roster.unreplaced(.mondayToSaturday, in: week())

    #expect(left.map(\.leave.entry) == [9, 11])
    #expect(left.map(\.days) == [[monday.adding(days: 1)], [monday.adding(days: 1)]])
  }
}
