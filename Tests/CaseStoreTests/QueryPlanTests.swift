import CaseKernel
import GRDB
import Synchronization
import Testing

@testable import CaseStore

/// Every list of the command line must find its cases by an index.
@Suite struct QueryPlanTests {
  private static let viewers = [
    Viewer(user: "worker", roles: [.socialWorker]),
    Viewer(user: "other", roles: [.socialWorker], partner: "anef"),
    Viewer(user: "officer", roles: [.landlordReferent], partner: "habitat"),
  ]

  private static let filters = [
    CaseFilter(), CaseFilter(programme: "fake-44"), CaseFilter(phase: "diagnosis"),
    CaseFilter(partner: "habitat"), CaseFilter(referent: "worker"),
    CaseFilter(household: "H-0001"), CaseFilter(state: .open), CaseFilter(state: .closed),
    CaseFilter(overdue: true), CaseFilter(silentForDays: 15), CaseFilter(text: "durand"),
    CaseFilter(programme: "fake-44", phase: "diagnosis", state: .open, overdue: true),
  ]

  @Test(arguments: viewers, filters)
  func `no list of cases scans the cases`(_ viewer: Viewer, _ filter: CaseFilter) throws {
    let store = try Store.example()

    let plan = try plans(of: store) {
      _ = try store.reader(viewer, on: .in2026(6, 1)).cases(filter, limit: 20)
    }

    #expect(plan.filter(scansCases) == [])
  }

  @Test(arguments: viewers)
  func `no other list scans the cases`(_ viewer: Viewer) throws {
    let store = try Store.example()
    try store.openCase()
    let reader = store.reader(viewer, on: .in2026(6, 1))

    let plan = try plans(of: store) {
      _ = try reader.households(text: "durand", limit: 20)
      _ = try reader.households(limit: 20)
      for text in ["durand zo", "2026-0001", "0611223344"] { _ = try reader.find(text) }
      _ = try reader.household("H-0001")
      _ = try reader.caseView("2026-0001")
      _ = try reader.partners(kind: .landlord)
      _ = try reader.dwellings(landlord: "habitat")
      _ = try reader.agendaCases(
        AgendaWindow(until: .in2026(6, 8), rhythms: ["fake-44": .days(15)], limit: 20))
      try store.read { registry in
        _ = try reader.attendance(of: "G-0001", "workshop", on: .in2026(6, 1), registry)
        _ = try registry.openCases(of: "H-0001", in: "fake-44")
        _ = try registry.programmeRecords("fake-44", of: ["committeeHeld"])
      }
    }

    #expect(plan.filter(scansCases) == [])
    #expect(plan.filter { $0.hasPrefix("SCAN person") || $0.hasPrefix("SCAN occupancy") } == [])
    #expect(plan.filter { $0.hasPrefix("SCAN r") || $0.hasPrefix("SCAN programme") } == [])
    #expect(plan.filter { $0.hasPrefix("SCAN w") || $0.hasPrefix("SCAN householdWord") } == [])
  }

  @Test func `neither reports nor capacity scan the cases`() throws {
    let store = try Store.example()
    let file = try store.openCase()
    let year = DayRange(yearOf: .in2026(1, 1))

    let plan = try plans(of: store) {
      try store.read { registry in
        _ = try registry.caseFiles(programme: "fake-44", overlapping: year)
        _ = try registry.cases(of: "H-0001")
        _ = try registry.countedAtOnce("fake-44", on: .in2026(3, 1))
        _ = try registry.sideUnknown("fake-44", on: .in2026(3, 1))
        for per in [ProgrammeInstance.Capacity.Span.year, .atOnce] {
          let count = Places.count(per: per, beyond: .waitingList, on: .in2026(3, 1))
          for side in Side.allCases { _ = try registry.places(of: file, on: side, in: count) }
        }
      }
    }

    #expect(plan.filter(scansCases) == [])
  }

  @Test func `figures and budgets find cases, milestones and stays by their keys`() throws {
    let store = try Store.example()
    var maker = IndicatorMaker(chance: Chance(7))
    let indicators = (0..<60).map { maker.indicator($0) }
    let scope = ReportScope(
      Declared.instance("fake-44", &maker.chance), Declared.definition(version: 1),
      over: DayRange(yearOf: .in2026(1, 1)))

    let plan = try plans(of: store) {
      try store.read { registry in
        _ = try registry.results(of: indicators, in: scope)
        _ = try CountedCosts(registry, scope, .in2026(6, 1))
      }
    }

    #expect(plan.filter(scansCases) == [])
    #expect(plan.contains("SEARCH k USING INDEX caseFileEnd (programme=? AND <expr>>?)"))
    #expect(plan.filter { $0.hasPrefix("SCAN") && !isOwnLayer($0) } == [])
  }

  @Test func `the places of a side are counted along indexes of their own`() throws {
    let store = try Store.example()

    let plan = try plans(of: store) {
      try store.read { registry in
        for per in [ProgrammeInstance.Capacity.Span.year, .atOnce] {
          let count = Places.count(per: per, beyond: .warn, on: .in2026(3, 1))
          _ = try registry.taken(.init(2, per: per, side: .access), in: count)
        }
      }
    }

    #expect(
      plan.contains(
        "SEARCH c USING COVERING INDEX caseFileSide "
          + "(programme=? AND side=? AND year>? AND year<?)"))
    #expect(
      plan.contains(
        "SEARCH c USING INDEX caseFileRunningSide (programme=? AND side=? AND openedOn<?)"))
  }

  @Test func `the open cases of a programme are counted along an index of their own`() throws {
    let store = try Store.example()

    let plan = try plans(of: store) {
      _ = try store.read { try $0.countedAtOnce("fake-44", on: .in2026(3, 1)) }
    }

    #expect(
      plan.contains("SEARCH c USING INDEX caseFileRunning (programme=? AND openedOn<?)"))
  }

  /// A layer of the request itself, row by row; or the items of one list.
  private func isOwnLayer(_ step: String) -> Bool {
    ["SCAN s", "SCAN a", "SCAN item VIRTUAL TABLE INDEX 1:", "SCAN CONSTANT ROW"].contains(step)
      || step.hasPrefix("SCAN span") || step.hasPrefix("SCAN (subquery")
  }

  private func scansCases(_ step: String) -> Bool {
    ["SCAN c", "SCAN n", "SCAN v", "SCAN caseFile", "SCAN e ", "SCAN entry", "SCAN payload"]
      .contains { step == $0 || step.hasPrefix($0 + " ") }
  }

  /// The steps by which SQLite answers the requests that `body` makes.
  private func plans(of store: Store, _ body: () throws -> Void) throws -> [String] {
    let traced = Mutex<[String]>([])
    store.database.writeWithoutTransaction { database in
      database.trace { event in
        if case .statement(let statement) = event {
          traced.withLock { $0.append(statement.sql) }
        }
      }
    }
    try body()
    let requests = traced.withLock { $0 }.filter {
      $0.hasPrefix("SELECT") || $0.hasPrefix("WITH")
    }
    try #require(!requests.isEmpty)
    return try store.database.read { database in
      database.trace(options: [])
      return try requests.flatMap { sql in
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments([])
        return try Row.fetchAll(statement).map { $0["detail"] as String }
      }
    }
  }
}
