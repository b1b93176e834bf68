import CaseKernel
import CaseStore
import Interchange

/// Takes the records of a file into the store: one transaction, all of them or none.
struct Importing<Entry: RecordEntry> {
  let act: String
  let file: ImportFile
  let header: [String]
  var candidates: [Candidate<Entry>]
  /// The households open to the author, and whether their address is withheld.
  var households: [Household.ID: Bool] = [:]
  /// Partners that the file itself brings.
  var partners: [Partner.ID] = []

  /// Writes the good records, or only counts them in a dry run.
  ///
  /// - Throws: `RejectedRows` with every defect, unless defective records are to be skipped.
  func perform(in deployment: Deployment, _ session: Session) throws -> ImportReport {
    let author = deployment.store.reader(session.viewer, on: session.day)
    if session.dryRun {
      return try deployment.store.read { try settle($0, nil, author, session) }
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    return try deployment.store.write(act, stamp) { transaction in
      try settle(transaction.registry, transaction, author, session)
    }
  }

  /// The same for a file that names households: those that are open to the author.
  func performKnowingHouseholds(
    in deployment: Deployment, _ session: Session
  ) throws -> ImportReport {
    let reader = deployment.store.reader(session.viewer, on: session.day)
    var importing = self
    importing.households = Dictionary(
      uniqueKeysWithValues: try reader.households().map { ($0.id, $0.addressWithheld) })
    return try importing.perform(in: deployment, session)
  }

  private func settle(
    _ registry: Registry, _ transaction: Transaction?, _ author: Reader, _ session: Session
  ) throws -> ImportReport {
    let (good, bad) = try sorted(registry, author)
    var report = ImportReport(file: file.path, dryRun: transaction == nil)
    report.doubts = Self.texts(good.flatMap(\.doubts))
    report.defects = Self.texts(bad.flatMap(\.defects))
    report.rejected = bad.count
    guard bad.isEmpty || file.skipsDefective else { throw RejectedRows(report.defects) }
    let writing = Writing(day: session.day, registry, transaction)
    for (index, candidate) in good.enumerated() {
      guard let entry = candidate.entry else { continue }
      report.count(try change(entry, writing, registry, transaction))
      file.progress(index + 1, good.count)
    }
    if !bad.isEmpty, transaction != nil {
      report.rejectedFile = try file.writeRejected(bad.flatMap(\.cells), header: header)
    }
    return report
  }

  private func sorted(
    _ registry: Registry, _ author: Reader
  ) throws -> (good: [Candidate<Entry>], bad: [Candidate<Entry>]) {
    let references = try References(
      registry, of: author, bringing: partners, households: households)
    var good: [Candidate<Entry>] = []
    var bad: [Candidate<Entry>] = []
    for var candidate in candidates {
      let found = try candidate.entry?.referenceDefects(references) ?? []
      candidate.defects += found.map { candidate.place.defect($0, in: file.path) }
      if candidate.defects.isEmpty { good.append(candidate) } else { bad.append(candidate) }
    }
    return (good, bad)
  }

  private func change(
    _ entry: Entry, _ writing: Writing, _ registry: Registry, _ transaction: Transaction?
  ) throws -> RecordChange {
    let known = try Entry.Record.stored(entry.id, in: registry)
    let record = try entry.record(from: known, writing)
    guard record != known else { return .unchanged }
    if let transaction { try record.save(in: transaction) }
    return known == nil ? .added : .modified
  }

  private static func texts(_ defects: [ImportDefect]) -> [Text] {
    let sorted = defects.enumerated().sorted { left, right in
      (left.element.number, left.offset) < (right.element.number, right.offset)
    }
    return sorted.map(\.element.text)
  }
}

extension Importing {
  /// Refuses, in the later place, a record that the file gives twice.
  mutating func refuseRepeats(_ column: String) {
    var first: [Identifier<Entry.Record>: ImportPlace] = [:]
    for index in candidates.indices {
      guard let id = candidates[index].entry?.id else { continue }
      guard let earlier = first[id] else {
        first[id] = candidates[index].place
        continue
      }
      let defect = CellDefect(
        column,
        Text(
          fr: "« \(id.rawValue.shownShort) » est déjà donné, \(earlier.said.fr)",
          en: "\"\(id.rawValue.shownShort)\" is given already, \(earlier.said.en)"))
      candidates[index].defects.append(candidates[index].place.defect(defect, in: file.path))
    }
  }
}
