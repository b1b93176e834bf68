import CaseKernel
import Testing

@testable import CaseStore

/// Several writers on one file.
@Suite struct ConcurrencyTests {
  @Test func `two stores opening cases at once leave no gap and no duplicate`() async throws {
    let folder = try TemporaryFolder()
    let first = try Store.furnished(.create(at: folder.store))
    let second = try Store.open(at: folder.store)

    let opened = try await withThrowingTaskGroup(of: [CaseFile.ID].self) { group in
      for store in [first, second] {
        group.addTask { try (0..<60).map { _ in try store.openCase().id } }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }

    let expected = (1...120).map { CaseNumber(year: 2026, sequence: $0).id }
    #expect(opened.sorted() == expected)
    #expect(try first.verify() == [])
  }

  @Test func `a process beside ours opens cases without a gap`() async throws {
    let folder = try TemporaryFolder()
    let store = try Store.furnished(.create(at: folder.store))
    let path = folder.store

    async let other = #expect(processExitsWith: .success) { [path = path as String] in
      let store = try Store.open(at: path)
      for _ in 0..<40 { try store.openCase() }
    }
    for _ in 0..<40 { try store.openCase() }
    _ = await other

    let last = try store.read { try $0.connection.number("SELECT max(sequence) FROM caseFile") }
    let count = try store.read { try $0.connection.number("SELECT count(*) FROM caseFile") }
    #expect([last, count] == [80, 80])
    #expect(try store.verify() == [])
  }

  @Test func `reading goes on beside a writer and sees the state before`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.furnished(.create(at: folder.store))
    let beside = try Store.open(at: folder.store)

    let seen = try store.write("open", .by()) { transaction in
      try transaction.save(.example("H-2"))
      return try beside.read { try $0.householdExists("H-2") }
    }

    #expect(seen == false)
    #expect(try beside.read { try $0.householdExists("H-2") })
  }
}
