package import CaseKernel

extension Registry {
  /// The case as its journal adds up, nothing withheld; `nil` when there is none of that id.
  package func caseFile(_ id: CaseFile.ID) throws(StoreDefect) -> CaseFile? {
    guard let key = try caseKey(id) else { return nil }
    return try caseFiles([key]).first
  }

  /// The cases of a household, oldest first.
  package func cases(of household: Household.ID) throws(StoreDefect) -> [CaseFile] {
    try caseFiles(keys(Requests.caseKeysOfHousehold, [.init(household)]))
  }

  /// The cases of a programme, in the order in which they were opened here; those that were open
  /// on a day of the range, where there is one.
  package func caseFiles(
    programme: ProgrammeInstance.ID, overlapping range: DayRange? = nil
  ) throws(StoreDefect) -> [CaseFile] {
    var files: [CaseFile] = []
    let keys = try caseKeys(programme, overlapping: range)
    files.reserveCapacity(keys.count)
    for chunk in CaseSelection.chunks(of: keys) { files += try caseFiles(chunk.keys) }
    return files
  }

  /// Hands over the cases of a programme a few hundred at a time, so that memory stays flat.
  package func forEachChunk(
    programme: ProgrammeInstance.ID, overlapping range: DayRange? = nil,
    _ body: ([CaseFile]) throws -> Void
  ) throws {
    let keys = try caseKeys(programme, overlapping: range)
    for chunk in CaseSelection.chunks(of: keys) { try body(try caseFiles(chunk.keys)) }
  }

  func caseKey(_ id: CaseFile.ID) throws(StoreDefect) -> Int64? {
    try connection.number(Requests.caseKey, [.init(id)]).map { Int64($0) }
  }

  func keys(_ sql: String, _ values: [SQLValue]) throws(StoreDefect) -> [Int64] {
    var rows = try connection.rows(sql, values)
    var keys: [Int64] = []
    while try rows.next() { keys.append(Int64(rows.number(0))) }
    return keys
  }

  private func caseKeys(
    _ programme: ProgrammeInstance.ID, overlapping range: DayRange?
  ) throws(StoreDefect) -> [Int64] {
    guard let range else { return try keys(Requests.caseKeysOfProgramme, [.init(programme)]) }
    return try keys(
      Requests.caseKeysOverlapping, [.init(programme), .init(range.from), .init(range.to)])
  }
}
