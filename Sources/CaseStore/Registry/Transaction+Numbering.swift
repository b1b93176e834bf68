package import CaseKernel

extension Transaction {
  /// The number of the next case opened on that day: its year, and a sequence without gaps.
  ///
  /// It is taken once the case is opened; until then the same number is given again.
  package func nextCaseID(openedOn day: Day) throws(StoreDefect) -> CaseFile.ID {
    CaseNumber(year: day.year, sequence: try registry.lastSequence(day.year) + 1).id
  }

  /// The next free `H-0001`; ids that imports have brought are passed over.
  package func nextHouseholdID() throws(StoreDefect) -> Household.ID {
    Household.ID(try next("H", taken: Requests.householdExists))
  }

  /// The next free `D-0001`; ids that imports have brought are passed over.
  package func nextDwellingID() throws(StoreDefect) -> Dwelling.ID {
    Dwelling.ID(try next("D", taken: Requests.dwellingExists))
  }

  /// The next free `P-0001`; ids that imports have brought are passed over.
  package func nextPersonID() throws(StoreDefect) -> Person.ID {
    Person.ID(try next("P", taken: Requests.personExists))
  }

  /// The next `G-0001`; no import brings any along.
  package func nextGatheringID() throws(StoreDefect) -> Gathering.ID {
    Gathering.ID(try next("G", taken: Requests.gathering))
  }

  /// The next id of a counter that no import has brought along.
  private func next(_ letter: String, taken: String) throws(StoreDefect) -> String {
    while true {
      let number = try last(letter) + 1
      counters[letter] = number
      let id = letter + "-" + CaseNumber.padded(number)
      if try !registry.connection.exists(taken, [.text(id)]) { return id }
    }
  }

  private func last(_ letter: String) throws(StoreDefect) -> Int {
    if let last = counters[letter] { return last }
    return try registry.connection.number(Requests.counter, [.text(letter)]) ?? 0
  }

  /// Writes down how far the counters have come: once an act, however many ids it has taken.
  func saveCounters() throws(StoreDefect) {
    for (letter, last) in counters {
      try run(Requests.saveCounter, [.text(letter), .init(last)])
    }
  }
}

/// The neutral number of a case, such as `2026-0001`: it says nothing of the programme.
struct CaseNumber {
  var year: Int
  var sequence: Int

  init(year: Int, sequence: Int) {
    self.year = year
    self.sequence = sequence
  }

  /// The number that an id writes; `nil` for any other text.
  init?(_ id: CaseFile.ID) {
    let parts = id.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let sequence = Int(parts[1]), year > 0,
      sequence > 0
    else { return nil }
    self.init(year: year, sequence: sequence)
    guard self.id == id else { return nil }
  }

  var id: CaseFile.ID { CaseFile.ID(Self.padded(year) + "-" + Self.padded(sequence)) }

  /// At least four digits.
  static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
