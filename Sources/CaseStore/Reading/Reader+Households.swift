package import CaseKernel

extension Reader {
  /// The households that the viewer may see, by name; those whose people bear all the words.
  package func households(
    text: String? = nil, limit: Int? = nil
  ) throws(StoreDefect) -> [HouseholdRow] {
    guard mayReadCases else { return [] }
    return try read { registry in
      var conditions = Conditions(self)
      if let clause = visibleHouseholds { conditions.add(clause) }
      if let text { try addText(text, to: &conditions, registry) }
      let sql = conditions.request(
        seesOnlyWards ? Requests.householdRowsOfWards : Requests.householdRows,
        order: "h.searchName, h.id", limit: seesOnlyWards ? nil : limit)
      var rows = try registry.connection.rows(sql, conditions.values)
      var found: [HouseholdRow] = []
      while try rows.next() { found.append(try householdRow(rows)) }
      return try found.filter { try bears(text, [$0.id.rawValue], of: $0.id, registry) }
        .limited(to: limit)
    }
  }

  /// A household without what the viewer may not read; `nil` where it is closed to them.
  package func household(_ id: Household.ID) throws(StoreDefect) -> HouseholdView? {
    try read { registry in try view(of: id, registry) }
  }

  func view(of id: Household.ID, _ registry: Registry) throws(StoreDefect) -> HouseholdView? {
    guard let household = try registry.household(id) else { return nil }
    var standing = try standing(to: id, registry)
    guard standing.reach != nil else { return nil }
    if seesOnlyWards { standing.wards = Standing.Wards(mandatary: viewer.partner, day: day) }
    if let wards = standing.wards, wards.people(of: household).isEmpty { return nil }
    return standing.view(of: household)
  }

  /// How the viewer stands to a household: by its cases, by their side, or as its landlord.
  func standing(to id: Household.ID, _ registry: Registry) throws(StoreDefect) -> Standing {
    guard mayReadCases else { return Standing(reach: nil, named: false) }
    var rows = try registry.connection.rows(
      Requests.standing,
      [.init(day), .init(viewer.user), .init(viewer.partner), .init(id)])
    guard try rows.next() else { return Standing(reach: nil, named: false) }
    let (hasCase, hasOwnCase, told) = (rows.flag(0), rows.flag(1), rows.flag(4))
    let sharesCase = viewer.partner == nil ? hasCase : hasOwnCase
    let named = sharesCase && isNamed(rows.flag(2))
    if sharesCase || (isOfOperator && !hasCase) {
      let ceiling = sharesCase && viewer.partner != nil ? ceiling(rows.optionalText(5)) : nil
      return Standing(reach: reach(named, ceiling), named: named, told: told, stockOf: stock)
    }
    guard rows.flag(3), viewer.roles.contains(.landlordReferent) else {
      return Standing(reach: nil, named: false)
    }
    let ceiling = Disclosure.ceiling(of: .landlordReferent)
    return Standing(reach: ceiling, named: false, stockOf: viewer.partner)
  }

  /// Whether the viewer is one of the named people, whom being a referent may make of them.
  func isNamed(_ isReferent: Bool) -> Bool {
    isReferent && Disclosure.mayKnowSecretAddress(viewer)
  }

  /// The partner whose dwellings alone the viewer sees.
  var stock: Partner.ID? {
    let isOfLandlord = viewer.roles.contains(.landlordReferent) && !isOfOperator
    return isOfLandlord ? viewer.partner : nil
  }

  /// The same as `standing`, as a condition; `nil` when nothing is closed.
  var visibleHouseholds: String? {
    if seesOnlyWards {
      return "(" + Requests.hasWard("h.id") + " AND EXISTS (SELECT 1 FROM caseFile v"
        + " WHERE v.household = h.id AND \(Requests.isParty("v.key"))))"
    }
    let hasCase = "EXISTS (SELECT 1 FROM caseFile v WHERE v.household = h.id)"
    guard viewer.partner != nil else { return isOfOperator ? nil : hasCase }
    var ways = [
      "EXISTS (SELECT 1 FROM caseFile v WHERE v.household = h.id AND \(Requests.isParty("v.key")))"
    ]
    if isOfOperator { ways.append("NOT " + hasCase) }
    if viewer.roles.contains(.landlordReferent) {
      ways.append(
        """
        (h.addressConfidentiality <> 'secret' AND EXISTS (SELECT 1 FROM occupancy l
          WHERE l.household = h.id AND l.landlord = ?3 AND \(Requests.holds("l"))))
        """)
    }
    return "(" + ways.joined(separator: " OR ") + ")"
  }

  private func addText(
    _ text: String, to conditions: inout Conditions, _ registry: Registry
  ) throws(StoreDefect) {
    let households = try households(text, &conditions, registry)
    conditions.add("h.id IN (\(households))")
  }

  /// The households whose people bear words that begin so, or whose id does, as a request.
  func households(
    _ text: String, _ conditions: inout Conditions, _ registry: Registry
  ) throws(StoreDefect) -> String {
    guard let query = SearchQuery(text) else { return "SELECT NULL WHERE 0" }
    let search = WordSearch(.households, query, .beginning, registry)
    let leading = try search.rarest()
    var inner = conditions.nested
    search.addLeading(leading, to: &inner)
    for word in query.words where word != leading { search.add(word, whole: false, to: &inner) }
    var request = inner.request(WordTable.households.candidates)
    for range in query.idRanges {
      request += " UNION SELECT x.id FROM household x WHERE x.id >= "
      request += "\(inner.next(.text(range.from))) AND x.id < \(inner.next(.text(range.to)))"
    }
    conditions.take(valuesOf: inner)
    return request
  }

  private func householdRow(_ rows: borrowing Rows) throws(StoreDefect) -> HouseholdRow {
    let standing = Standing(
      reach: reach(rows.flag(6), ceiling(rows.optionalText(8))), named: isNamed(rows.flag(6)))
    let withheld = standing.withholdsAddress(try rows.word(5))
    let landlord: Partner.ID? = rows.optionalID(3)
    let isElsewhere = stock != nil && landlord != stock
    let hides = withheld || isElsewhere
    return HouseholdRow(
      id: rows.id(0), name: ShownName(joined: rows.text(7)).full, persons: rows.number(1),
      dwelling: hides ? nil : rows.optionalID(2), landlord: hides ? nil : landlord,
      tenure: isElsewhere || (withheld && stock != nil) ? nil : try rows.optionalWord(4),
      addressWithheld: withheld)
  }
}
