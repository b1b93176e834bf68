import CaseKernel
import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import CaseStore

/// An act is kept whole or not at all.
@Suite struct RollbackTests {
  private struct Stop: Error, Equatable {
    var reason: String
  }

  @Test func `an error in the body is rethrown as it is and nothing is kept`() throws {
    let store = try Store.example()

    #expect(throws: Stop(reason: "enough")) {
      try store.write("open", .by()) { transaction in
        try transaction.save(.example("H-2"))
        throw Stop(reason: "enough")
      }
    }

    #expect(try store.read { try $0.householdExists("H-2") } == false)
    #expect(try store.read { try $0.stream(.household, "H-2")?.key } == nil)
  }

  @Test func `a statement that failed fails the act although its error was caught`() throws {
    let store = try Store.example()

    #expect(throws: StoreDefect.self) {
      try store.write("import", .by()) { transaction in
        var bad = Household.example("H-2")
        bad.occupancies[0].dwelling = "D-77"
        _ = try? transaction.save(bad)
        try transaction.save(.example("H-3"))
      }
    }

    #expect(try store.read { try $0.householdExists("H-3") } == false)
  }

  @Test func `a number given up with its act is given again`() throws {
    let store = try Store.example()
    _ = try? store.write("open", .by()) { transaction in
      let id = try transaction.nextCaseID(openedOn: .in2026(1, 5))
      _ = try transaction.open(
        .opening(for: "H-0001", on: .in2026(1, 5)), id: id, definition: .fake)
      throw Stop(reason: "later")
    }

    #expect(try store.openCase().id == "2026-0001")
  }

  @Test func `a case read before somebody else wrote is outdated`() throws {
    let store = try Store.example()
    let file = try store.openCase()
    try store.append([.note("first")], to: file.id)

    #expect(throws: StoreDefect.outdated(case: file.id)) {
      try store.write("late", .by()) {
        _ = try $0.append([.note("second")], to: file, definition: .fake)
      }
    }
  }

  @Test func `a disk without room is told and keeps nothing`() throws {
    let store = try Store.example()
    try store.tamper("PRAGMA max_page_count = 1")

    #expect(throws: StoreDefect.full(path: ":memory:")) {
      try store.write("import", .by()) { transaction in
        for index in 0..<2000 {
          try transaction.save(Household.example(Household.ID("H-\(index)")))
        }
      }
    }

    #expect(try store.read { try $0.householdExists("H-0") } == false)
  }

  @Test func `a limit on the size of files is an error and not the end`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let store = try Store.furnished(.create(at: folder.store))
      var limit = rlimit(rlim_cur: 400_000, rlim_max: 400_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let defect = #expect(throws: StoreDefect.self) {
        try store.write("import", .by()) { transaction in
          for index in 0..<3000 {
            try transaction.save(Household.example(Household.ID("X-\(index)")))
          }
        }
      }
      #expect(defect?.code == "store-full")
      #expect(try store.read { try $0.householdExists("X-0") } == false)
    }
  }

  @Test func `a creation that fails leaves no file`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)

      let defect = #expect(throws: StoreDefect.self) { try Store.create(at: folder.store) }

      #expect(defect?.code == "store-full")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `a writer that waits too long is told that the store is busy`() throws {
    let folder = try TemporaryFolder()
    let first = try Store.furnished(.create(at: folder.store))
    let second = try Store.open(at: folder.store, patience: 0.05)

    try first.write("hold", .by()) { _ in
      #expect(throws: StoreDefect.busy(path: folder.store)) {
        try second.write("wait", .by()) { _ in }
      }
    }
  }
}
