import CaseKernel
import GRDB
import Testing

@testable import CaseStore

/// The days of deadlines, as the store keeps them for agendas.
@Suite struct DeadlineTests {
  private func agenda(_ store: Store, until day: Day = .in2026(12, 31)) throws -> [AgendaDeadline] {
    try store.reader(Stamp.by().viewer, on: .in2026(3, 2))
      .agendaCases(AgendaWindow(until: day)).flatMap(\.deadlines)
  }

  @Test func `a deadline comes into the agenda, moves on when it is met, and ends with the case`()
    throws
  {
    let store = try Store.example()
    let file = try store.openCase()
    let before = try agenda(store)

    try store.append([.note(kind: "tripartiteMeeting", on: .in2026(1, 12))], to: file.id)
    let first = try agenda(store)
    try store.append([.note(kind: "review", on: .in2026(6, 1))], to: file.id)
    let second = try agenda(store, until: .in2026(12, 31))
    try store.append(
      [
        EntryDraft(
          on: .in2026(6, 2), kind: EventKind.OfActs.closing, visibility: .partnersOfTheCase,
          .closed("done", to: "closed"))
      ], to: file.id)
    let closed = try store.database.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM deadline")
    }

    #expect(before.isEmpty)
    #expect(first == [AgendaDeadline(kind: .review, due: .in2026(5, 12))])
    #expect(second == [AgendaDeadline(kind: .review, due: .in2026(11, 12))])
    #expect(closed == 0)
    #expect(try store.verify().isEmpty)
  }

  @Test func `a deadline that only named people read is not in the agenda of others`() throws {
    let store = try Store.example()
    let file = try store.openCase()

    try store.append([.note(kind: "alert", on: .in2026(1, 12), .namedPeople)], to: file.id)
    let unnamed = try agenda(store)
    try store.append([.assigning("worker")], to: file.id)
    let named = try agenda(store)

    #expect(unnamed.isEmpty)
    #expect(named == [AgendaDeadline(kind: .exam, due: .in2026(1, 22))])
  }

  @Test func `a stored day that the journal does not give is found by verify`() throws {
    let store = try Store.example()
    let file = try store.openCase()
    try store.append([.note(kind: "tripartiteMeeting", on: .in2026(1, 12))], to: file.id)

    try store.tamper("UPDATE deadline SET due = '2027-01-01'")

    #expect(try !store.verify().isEmpty)
  }
}
