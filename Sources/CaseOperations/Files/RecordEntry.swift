import CaseKernel
import CaseStore

/// A record that the store keeps as a whole.
protocol StoredRecord: Equatable, Sendable {
  var id: Identifier<Self> { get }
  static func stored(_ id: Identifier<Self>, in registry: Registry) throws -> Self?
  func save(in transaction: Transaction) throws
}

extension Household: StoredRecord {
  static func stored(_ id: Household.ID, in registry: Registry) throws -> Household? {
    try registry.household(id)
  }

  func save(in transaction: Transaction) throws { try transaction.save(self) }
}

extension Partner: StoredRecord {
  static func stored(_ id: Partner.ID, in registry: Registry) throws -> Partner? {
    try registry.partner(id)
  }

  func save(in transaction: Transaction) throws { try transaction.save(self) }
}

extension Dwelling: StoredRecord {
  static func stored(_ id: Dwelling.ID, in registry: Registry) throws -> Dwelling? {
    try registry.dwelling(id)
  }

  func save(in transaction: Transaction) throws { try transaction.save(self) }
}

/// What a file or a command says about one record; what it does not say is left as it is.
protocol RecordEntry: Sendable {
  associatedtype Record: StoredRecord
  var id: Identifier<Record> { get }
  /// The things named that do not exist, or may not be named by this viewer.
  func referenceDefects(_ references: References) throws -> [CellDefect]
  /// The record, once it says what the entry says.
  func record(from known: Record?, _ writing: Writing) throws -> Record
}

/// What becoming a record needs beside the entry: the day, and what the store gives.
struct Writing {
  /// The day from which new facts hold.
  var day: Day
  /// Whether a person said that day, so that a first fact starts on it rather than « already ».
  var isDated = false
  var nextPersonID: () throws -> Person.ID
  var dwelling: (Dwelling.ID) throws -> Dwelling?

  /// The landlord of a dwelling; `nil` where there is no such dwelling.
  func landlord(_ id: Dwelling.ID) throws -> Partner.ID? { try dwelling(id)?.landlord }

  /// In a transaction, or, where nothing is written, with passing ids for new people.
  init(day: Day, _ registry: Registry, _ transaction: Transaction?) {
    self.day = day
    dwelling = { try registry.dwelling($0) }
    var passing = 0
    nextPersonID = {
      if let transaction { return try transaction.nextPersonID() }
      passing += 1
      return Person.ID("new-\(passing)")
    }
  }
}
