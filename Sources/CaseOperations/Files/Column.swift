import CaseKernel

/// One column of a file of records: its name, how its cell is read, and which fact it gives.
struct Column<Facts: Sendable>: Sendable {
  let name: String
  let isRequired: Bool
  /// Reads the cell into the facts; an empty cell leaves them as they are.
  let read: @Sendable (inout CellReader, inout Facts) -> Void
  /// Whether two records say the same here.
  let isSame: @Sendable (Facts, Facts) -> Bool

  init<Value: Equatable & SendableMetatype>(
    _ name: String, _ path: any WritableKeyPath<Facts, Value?> & Sendable,
    required: Bool = false,
    _ read: @escaping @Sendable (inout CellReader, String) -> Value?
  ) {
    self.name = name
    isRequired = required
    self.read = { reader, facts in
      if let value = read(&reader, name) { facts[keyPath: path] = value }
    }
    isSame = { $0[keyPath: path] == $1[keyPath: path] }
  }
}

/// What the header of a file is held to.
struct ColumnName: Sendable {
  let name: String
  let isRequired: Bool
}

extension Column {
  var heading: ColumnName { ColumnName(name: name, isRequired: isRequired) }
}
