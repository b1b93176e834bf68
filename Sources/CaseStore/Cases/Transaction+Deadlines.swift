import CaseKernel

extension Transaction {
  /// Writes the days of the deadlines that have changed, and takes away those that no longer count.
  func saveDeadlines(
    from old: CaseFile?, to new: CaseFile, key: Int64, _ definition: DeclaredDefinition
  ) throws(StoreDefect) {
    if definition.deadlines.isEmpty { return }
    let known = old.map { definition.deadlines($0) } ?? []
    let due = definition.deadlines(new)
    for one in due where !known.contains(one) {
      try save(
        .deadline, isNew: !known.contains { $0.deadline.id == one.deadline.id },
        [
          .integer(key), .init(one.deadline.id), .init(word: one.deadline.kind), .init(one.on),
          .init(word: one.deadline.visibility),
        ])
    }
    for one in known where !due.contains(where: { $0.deadline.id == one.deadline.id }) {
      try run(Requests.deleteDeadline, [.integer(key), .init(one.deadline.id)])
    }
  }
}
