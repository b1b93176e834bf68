@testable import Interchange

/// Every record of `input`, read in chunks of `chunkSize` bytes.
func records(_ input: CSVInput, chunkSize: Int = 65_536) throws -> [CSVRecord] {
  var reader = try CSVReader(input, chunkSize: chunkSize)
  var records: [CSVRecord] = []
  while let record = try reader.next() { records.append(record) }
  return records
}

/// The kinds of defect for which `input` is refused before any row.
func refusal(_ input: CSVInput, columns: CSVColumns = .people) -> [CSVDefect] {
  do {
    _ = try CSVTable(input, columns: columns)
    return []
  } catch .defective(let defects) {
    return defects
  } catch {
    return []
  }
}

/// Every row of `input`.
func rows(_ input: CSVInput, columns: CSVColumns = .people) throws -> [CSVRow] {
  var table = try CSVTable(input, columns: columns)
  var rows: [CSVRow] = []
  while let row = try table.next() { rows.append(row) }
  return rows
}

extension CSVColumns {
  static let people = CSVColumns(required: ["id", "lastName"], optional: ["phone"]) { name, known in
    known.first { $0.lowercased() == name.lowercased() }
  }
}
