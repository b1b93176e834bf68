import CaseKernel
import Testing

@testable import CaseStore

/// Which cases each filter finds, and in which order.
@Suite struct ListTests {
  private let store: Store

  /// Four cases: two programmes, one closed, one overdue and silent, one assigned.
  init() throws {
    store = try Store.example()
    try store.write("furnish", .by()) { transaction in
      try transaction.save(.example("H-2", name: "Lefèvre-Çelik"))
      try transaction.save(.example("H-3", name: "O'Brien"))
    }
    try store.openCase(on: .in2026(1, 5))
    try store.openCase(for: "H-2", on: .in2026(2, 5), programme: "other")
    try store.openCase(for: "H-3", on: .in2026(2, 20), parties: [Party("rival", "landlord")])
    try store.openCase(for: "H-2", on: .in2026(2, 28))
    try store.append(
      [
        .note(kind: "homeVisit", on: .in2026(2, 25)), .assigning("other"),
        EntryDraft(
          on: .in2026(2, 26), kind: "phaseChange", visibility: .partnersOfTheCase,
          .advanced(to: "diagnosis")),
      ], to: "2026-0003")
    try store.append(
      [
        EntryDraft(
          on: .in2026(3, 1), kind: "closing", visibility: .partnersOfTheCase,
          .closed("done", to: "closed"))
      ], to: "2026-0004")
  }

  private func found(
    _ filter: CaseFilter, by viewer: Viewer = Viewer(user: "x", roles: [.socialWorker]),
    limit: Int? = nil
  ) throws -> [String] {
    try store.reader(viewer, on: .in2026(3, 2)).cases(filter, limit: limit)
      .map { String($0.id.rawValue.suffix(1)) }
  }

  @Test func `all cases come latest first`() throws {
    #expect(try found(CaseFilter()) == ["4", "3", "2", "1"])
    #expect(try found(CaseFilter(), limit: 2) == ["4", "3"])
    #expect(try found(CaseFilter(), limit: 0) == [])
  }

  @Test func `each filter narrows the list`() throws {
    #expect(try found(CaseFilter(programme: "fake-44")) == ["4", "3", "1"])
    #expect(try found(CaseFilter(phase: "diagnosis")) == ["3"])
    #expect(try found(CaseFilter(partner: "rival")) == ["3"])
    #expect(try found(CaseFilter(referent: "other")) == ["3"])
    #expect(try found(CaseFilter(household: "H-2")) == ["4", "2"])
    #expect(try found(CaseFilter(state: .open)) == ["3", "2", "1"])
    #expect(try found(CaseFilter(state: .closed)) == ["4"])
    #expect(try found(CaseFilter(overdue: true)) == ["1"])
    #expect(try found(CaseFilter(silentForDays: 25)) == ["2", "1"])
    #expect(try found(CaseFilter(programme: "fake-44", state: .open)) == ["3", "1"])
  }

  @Test func `text finds names without regard to accents and ids by their beginning`() throws {
    #expect(try found(CaseFilter(text: "lefevre")) == ["4", "2"])
    #expect(try found(CaseFilter(text: "celik LEFÈVRE")) == ["4", "2"])
    #expect(try found(CaseFilter(text: "o’brien")) == ["3"])
    #expect(try found(CaseFilter(text: "2026-0003")) == ["3"])
    #expect(try found(CaseFilter(text: "h-2")) == ["4", "2"])
    #expect(try found(CaseFilter(text: "zoe")) == ["4", "3", "2", "1"])
    #expect(try found(CaseFilter(text: "nobody")) == [])
    #expect(try found(CaseFilter(text: "%")) == [])
  }

  @Test func `a partner with two roles has its case once`() throws {
    try store.openCase(
      for: "H-3", parties: [Party("rival", "landlord"), Party("rival", "operator")])

    #expect(try found(CaseFilter(partner: "rival")) == ["5", "3"])
  }

  @Test func `closed cases come by the day of their closing`() throws {
    for (id, day) in [("2026-0001", 4), ("2026-0002", 2)] {
      try store.append(
        [
          EntryDraft(
            on: .in2026(4, day), kind: "closing", visibility: .partnersOfTheCase,
            .closed("done", to: "closed"))
        ], to: CaseFile.ID(id))
    }

    #expect(try found(CaseFilter(state: .closed)) == ["1", "2", "4"])
  }

  @Test func `a partner's people find their own cases only`() throws {
    let rival = Viewer(user: "x", roles: [.landlordReferent], partner: "rival")

    #expect(try found(CaseFilter(), by: rival) == ["3"])
    #expect(try found(CaseFilter(text: "lefevre"), by: rival) == [])
  }

  @Test func `a row says what the case is`() throws {
    let rows = try store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
      .cases(CaseFilter(phase: "diagnosis"))

    let row = try #require(rows.first)
    #expect(row.householdName.revealed == "O'BRIEN Zoé")
    #expect(row.referents == [Referent(user: "other", from: .in2026(1, 6))])
    #expect(row.parties == [Party("rival", "landlord")])
    #expect(row.due == .in2026(4, 20))
    #expect(row.lastContact == .in2026(2, 25))
    #expect(row.reach == .operatorTeam)
  }

  @Test func `households come by name with where they live`() throws {
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))

    let rows = try reader.households()

    #expect(rows.map(\.name.revealed) == ["DURAND Zoé", "LEFÈVRE-ÇELIK Zoé", "O'BRIEN Zoé"])
    #expect(rows.map(\.persons) == [1, 1, 1])
    #expect(rows.first?.dwelling == "D-1")
    #expect(rows.first?.tenure == .tenant)
    #expect(try reader.households(text: "brien").map(\.id) == ["H-3"])
    #expect(try reader.households(text: "h-3", limit: 1).map(\.id) == ["H-3"])
  }

  @Test func `the agenda shows what is due with initials and place only`() throws {
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
    let commitment = Commitment(
      number: 1, party: .landlord, what: "repair", due: .in2026(3, 4), madeOn: .in2026(3, 1))
    try store.append(
      [
        EntryDraft(
          on: .in2026(3, 1), kind: "commitment", visibility: .operatorTeam, .planned(commitment))
      ], to: "2026-0003")

    let due = try reader.agendaCases(AgendaWindow(until: .in2026(3, 5)))
    let silent = try reader.agendaCases(
      AgendaWindow(until: .in2026(1, 1), rhythms: ["fake-44": .days(-60)]))

    #expect(due.map(\.id) == ["2026-0001", "2026-0003"])
    #expect(due.map(\.initials) == ["Z. D.", "Z. O."])
    #expect(due.map(\.insee) == ["44109", "44109"])
    #expect(due.last?.commitments == [commitment])
    #expect(silent.map(\.id) == ["2026-0003"])
  }

  @Test func `an agenda with a limit reads no further than the earliest entries`() throws {
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
    let everything = AgendaWindow(until: .in2026(12, 31), rhythms: ["fake-44": .days(15)])
    var one = everything
    one.limit = 1
    var two = everything
    two.limit = 2

    let found = try [everything, two, one].map { try reader.agendaCases($0).map(\.id) }

    #expect(found[0] == ["2026-0001", "2026-0002", "2026-0003"])
    #expect(found[1] == ["2026-0001", "2026-0002"])
    #expect(found[2] == ["2026-0001"])
  }

  @Test func `an agenda shows the cases of the programmes and the person asked for`() throws {
    let reader = store.reader(Viewer(user: "other", roles: [.socialWorker]), on: .in2026(3, 2))

    let mine = try reader.agendaCases(AgendaWindow(until: .in2026(12, 31), mine: true))
    let others = try reader.agendaCases(
      AgendaWindow(until: .in2026(12, 31), programmes: ["other"]))

    #expect(mine.map(\.id) == ["2026-0003"])
    #expect(others.map(\.id) == ["2026-0002"])
  }
}
