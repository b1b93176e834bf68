import CaseKernel
import Testing

@testable import CaseStore

/// Who is told ahead of time that a protection measure ends: the team, and its own agent (D3.5).
@Suite struct EndingMeasuresTests {
  private let team = Viewer(user: "other", roles: [.socialWorker], partner: "anef")
  private let agent = Viewer(user: "agent", roles: [.judicialAgent], partner: "udaf")
  private let other = Viewer(user: "agent-2", roles: [.judicialAgent], partner: "atmp")

  /// The measures in the agenda of a viewer, once the unit is changed.
  private func measures(
    _ viewer: Viewer, until last: Day = .in2026(12, 31), mine: Bool = false,
    changing change: (inout Household) -> Void = { _ in }
  ) throws -> [AgendaMeasure] {
    let store = try WardsTests.store()
    var unit = WardsTests.unit()
    unit.protectionMeasures[0].to = .in2026(9, 15)
    change(&unit)
    let changed = unit
    try store.write("measures", .by()) { try $0.save(changed) }
    return try store.reader(viewer, on: .in2026(3, 2))
      .agendaCases(AgendaWindow(until: last, mine: mine)).flatMap(\.measures)
  }

  private let first = AgendaMeasure(place: 1, end: .in2026(9, 15), initials: "A. A.")
  private let second = AgendaMeasure(place: 2, end: .in2026(12, 31), initials: "B. C.")

  @Test func `the team is told of each resident by initials`() throws {
    #expect(try measures(team) == [first, second])
  }

  @Test func `an agent is told of their own residents alone`() throws {
    #expect(try measures(agent).map(\.initials) == ["B. C."])
    #expect(try measures(agent).map(\.end) == [.in2026(12, 31)])
    #expect(try measures(other) == [first])
  }

  @Test(arguments: [UserRole.coordinator, .operatorManager, .landlordReferent, .funder])
  func `nobody else is told`(_ role: UserRole) throws {
    let viewer = Viewer(user: "x", roles: [role], partner: "anef")

    #expect(try measures(viewer) == [])
  }

  @Test func `a measure whose first warning comes after the window is not looked for`() throws {
    #expect(try measures(team, until: .in2026(3, 2)) == [])
  }

  @Test func `a renewal that is recorded settles it`() throws {
    let found = try measures(team) { unit in
      unit.protectionMeasures.append(
        ProtectionMeasure(
          person: "P-1", kind: .guardianship, from: .in2026(9, 16), mandatary: "atmp"))
    }

    #expect(found == [second])
  }

  @Test func `a resident who left is not in the agenda of the unit`() throws {
    let found = try measures(team) { $0.memberships[0].to = .in2026(2, 1) }

    #expect(found == [second])
  }

  @Test func `a measure that has ended is no more to come`() throws {
    let found = try measures(team) { $0.protectionMeasures[0].to = .in2026(3, 1) }

    #expect(found == [second])
  }

  @Test func `an agenda of one's own shows the measures of one's own cases`() throws {
    #expect(try measures(team, mine: true) == [])
  }
}
