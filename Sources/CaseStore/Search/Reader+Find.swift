import CaseKernel

extension Reader {
  /// What a text finds among everything that the viewer may see, best first.
  ///
  /// Ids and telephone numbers that are the text itself come first, then what bears its very
  /// words, then what has words that begin so, then ids and numbers that begin so. The index only
  /// proposes: each record is compared once more as the viewer may read it, so that nothing is
  /// found by what they may not see.
  package func find(_ text: String, limit: Int? = nil) throws(StoreDefect) -> [Found] {
    guard let query = SearchQuery(text) else { return [] }
    return try read { registry in
      var search = Search(reader: self, registry: registry, query: query, limit: limit)
      try search.run()
      return search.found
    }
  }
}

/// One search under way.
struct Search {
  let reader: Reader
  let registry: Registry
  let query: SearchQuery
  /// At most so many; `nil` for all.
  let limit: Int?
  private(set) var found: [Found] = []
  private var seen: Set<String> = []

  init(reader: Reader, registry: Registry, query: SearchQuery, limit: Int?) {
    self.reader = reader
    self.registry = registry
    self.query = query
    self.limit = limit
  }

  var isFull: Bool { limit.map { found.count >= $0 } ?? false }

  mutating func run() throws(StoreDefect) {
    for id in query.ids { try addExact(id) }
    if let phone = query.phone { try addPeople(Requests.peopleByPhone, exactly: phone) }
    for match in WordMatch.allCases {
      try addHouseholds(match)
      try addPartners(match)
      try addDwellings(match)
    }
    if query.beginsIDs {
      for id in query.ids { try addBeginning(TextRange(beginning: id)) }
    }
    if let phone = query.phone {
      try addPeople(Requests.peopleByPhone, TextRange(beginning: phone))
    }
  }

  mutating func add(_ one: Found) {
    guard !isFull, seen.insert(one.kind.rawValue + " " + one.id).inserted else { return }
    found.append(one)
  }

  func hasSeen(_ kind: Found.Kind, _ id: String) -> Bool {
    seen.contains(kind.rawValue + " " + id)
  }

  // MARK: - By words

  private mutating func addHouseholds(_ match: WordMatch) throws(StoreDefect) {
    guard reader.mayReadCases, !isFull else { return }
    let index = WordSearch(.households, query, match, registry)
    var rows = try index.rows(reader, visible: reader.visibleHouseholds)
    let query = query
    while !isFull, try rows.next() { try addHousehold(rows.id(0)) { query.matches($0) } }
  }

  private mutating func addPartners(_ match: WordMatch) throws(StoreDefect) {
    guard !isFull else { return }
    var rows = try WordSearch(.partners, query, match, registry).rows(reader)
    while !isFull, try rows.next() { try addPartner(rows.id(0)) }
  }

  private mutating func addDwellings(_ match: WordMatch) throws(StoreDefect) {
    guard reader.mayReadCases, !isFull else { return }
    let own = reader.seesAllDwellings ? nil : "h.landlord = ?3"
    var rows = try WordSearch(.dwellings, query, match, registry).rows(reader, visible: own)
    while !isFull, try rows.next() { try addDwelling(rows.id(0)) }
  }

  // MARK: - By ids and telephone numbers

  private mutating func addExact(_ id: String) throws(StoreDefect) {
    try addCase(CaseFile.ID(id))
    try addHousehold(Household.ID(id)) { _ in true }
    try addPeople(Requests.peopleByID, exactly: id)
    try addPartner(Partner.ID(id))
    try addDwelling(Dwelling.ID(id))
  }

  private mutating func addBeginning(_ range: TextRange) throws(StoreDefect) {
    guard reader.mayReadCases else { return }
    try forEach(Requests.casesByID, range) { search, rows throws(StoreDefect) in
      try search.addCase(rows.id(0))
    }
    try forEach(Requests.householdsByID, range) { search, rows throws(StoreDefect) in
      try search.addHousehold(rows.id(0)) { _ in true }
    }
    try addPeople(Requests.peopleByID, range)
    try forEach(Requests.dwellingsByID, range) { search, rows throws(StoreDefect) in
      try search.addDwelling(rows.id(0))
    }
  }

  private mutating func addPeople(
    _ request: String, exactly text: String
  ) throws(StoreDefect) {
    try addPeople(request, TextRange(exactly: text))
  }

  private mutating func addPeople(_ request: String, _ range: TextRange) throws(StoreDefect) {
    guard reader.mayReadCases else { return }
    let byPhone = request == Requests.peopleByPhone
    try forEach(request, range) { search, rows throws(StoreDefect) in
      try search.addPerson(rows.id(1), of: rows.id(0), phone: byPhone ? range : nil)
    }
  }

  private mutating func forEach(
    _ request: String, _ range: TextRange,
    _ body: (inout Search, borrowing Rows) throws(StoreDefect) -> Void
  ) throws(StoreDefect) {
    guard !isFull else { return }
    var rows = try registry.connection.rows(request, [.text(range.from), .text(range.to)])
    while !isFull, try rows.next() { try body(&self, rows) }
  }
}
