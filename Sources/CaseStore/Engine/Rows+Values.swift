import CaseKernel

/// Values of the kernel out of columns; a column that holds none is a damage of the file.
extension Rows {
  func id<Owner>(_ column: Int32) -> Identifier<Owner> { Identifier(text(column)) }

  func optionalID<Owner>(_ column: Int32) -> Identifier<Owner>? {
    isNull(column) ? nil : Identifier(text(column))
  }

  func day(_ column: Int32) throws(StoreDefect) -> Day {
    guard let day = isoDay(column) else { throw damaged("a day") }
    return day
  }

  func optionalDay(_ column: Int32) throws(StoreDefect) -> Day? {
    isNull(column) ? nil : try day(column)
  }

  func instant(_ column: Int32) -> Instant { Instant(milliseconds: Int64(number(column))) }

  func cents(_ column: Int32) -> Cents? { optionalNumber(column).map { Cents(Int64($0)) } }

  func sensitive(_ column: Int32) -> Sensitive<String>? {
    optionalText(column).map { Sensitive($0) }
  }

  /// One of a closed list of words.
  func word<Word: RawRepresentable<String>>(
    _ column: Int32, as type: Word.Type = Word.self
  ) throws(StoreDefect) -> Word {
    guard let word = Word(rawValue: text(column)) else { throw damaged("\(Word.self)") }
    return word
  }

  func optionalWord<Word: RawRepresentable<String>>(
    _ column: Int32, as type: Word.Type = Word.self
  ) throws(StoreDefect) -> Word? {
    isNull(column) ? nil : try word(column, as: type)
  }

  func json<Value: Decodable>(
    _ column: Int32, as type: Value.Type = Value.self
  ) throws(StoreDefect) -> Value {
    do {
      return try StoredJSON.value(bytes(column))
    } catch {
      throw damaged("\(Value.self)")
    }
  }

  /// The facts of a case; what the short reader does not know is left to the general one.
  func facts(_ column: Int32) throws(StoreDefect) -> Facts {
    let bytes = bytes(column)
    if bytes.count == 2 { return [:] }
    if let facts = FactsText.facts(bytes) { return facts }
    do {
      return try StoredJSON.value(bytes)
    } catch {
      throw damaged("facts")
    }
  }

  private func damaged(_ what: String) -> StoreDefect {
    .damaged(path: path, what: what)
  }
}
