package import CaseKernel

extension Reader {
  /// Partners are organisations, and everybody's to know.
  package func partners(
    kind: Partner.Kind? = nil, limit: Int? = nil
  ) throws(StoreDefect) -> [Partner] {
    try read { registry in
      let found =
        if let kind {
          try registry.partners(Requests.partnersOfKind, [.init(word: kind)])
        } else {
          try registry.partners()
        }
      return Array(found.prefix(limit ?? found.count))
    }
  }

  /// The partner of that id; `nil` when there is none.
  package func partner(_ id: Partner.ID) throws(StoreDefect) -> Partner? {
    try read { try $0.partner(id) }
  }

  /// The dwellings that the viewer may see, by id: all for the operator's side, their own for the
  /// people of a landlord; none where somebody lives whose address is secret to them (D5.4).
  package func dwellings(
    landlord: Partner.ID? = nil, status: Dwelling.Status? = nil, limit: Int? = nil
  ) throws(StoreDefect) -> [Dwelling] {
    guard mayReadCases else { return [] }
    return try read { registry in
      var conditions = Conditions(self)
      if !seesAllDwellings { conditions.add("d.landlord = ?3") }
      conditions.add(Requests.isNoSecretHome("d.id", mayKnow: isNamed(true)))
      if let landlord { conditions.add("d.landlord = \(conditions.next(.init(landlord)))") }
      if let status { conditions.add("d.status = \(conditions.next(.init(word: status)))") }
      let sql = conditions.request(Requests.dwellingColumns, order: "d.id", limit: limit)
      return try registry.dwellings(sql, conditions.values)
    }
  }

  /// The dwelling of that id; `nil`, alike, when there is none and when the viewer may not see it.
  package func dwelling(_ id: Dwelling.ID) throws(StoreDefect) -> Dwelling? {
    guard mayReadCases else { return nil }
    return try read { registry in
      guard let dwelling = try registry.dwelling(id) else { return nil }
      return try sees(dwelling, registry) ? dwelling : nil
    }
  }

  /// Whether a dwelling exists and the viewer may not see it, within a transaction too.
  package func isClosed(
    _ id: Dwelling.ID, in registry: Registry
  ) throws(StoreDefect) -> Bool {
    guard let dwelling = try registry.dwelling(id) else { return false }
    return try !sees(dwelling, registry)
  }

  /// The people of a landlord see its own dwellings, the others who read cases see all.
  var seesAllDwellings: Bool { isOfOperator || viewer.partner == nil }

  /// Neither of another landlord, where that is closed to the viewer, nor a secret home.
  func sees(_ dwelling: Dwelling, _ registry: Registry) throws(StoreDefect) -> Bool {
    guard seesAllDwellings || dwelling.landlord == viewer.partner else { return false }
    var conditions = Conditions(self)
    let id = conditions.next(.init(dwelling.id))
    conditions.add(Requests.isNoSecretHome(id, mayKnow: isNamed(true)))
    return try registry.connection.exists(conditions.request("SELECT 1"), conditions.values)
  }

  /// The accounts: all for the operator's side and administrators, else those of one's partner.
  package func users() throws(StoreDefect) -> [User] {
    try read { registry in
      let users = try registry.users()
      if isOfOperator || viewer.roles.contains(.administrator) { return users }
      return users.filter {
        $0.id == viewer.user || ($0.partner == viewer.partner && $0.partner != nil)
      }
    }
  }

  /// Who looked at what, latest first: for administrators and the operator's managers.
  package func accesses(limit: Int = 1000) throws(StoreDefect) -> [Access] {
    guard !viewer.roles.isDisjoint(with: [.administrator, .operatorManager]) else { return [] }
    return try read { registry in
      var rows = try registry.connection.rows(Requests.accesses, [.init(limit)])
      var found: [Access] = []
      while try rows.next() {
        found.append(
          Access(
            at: rows.instant(0), user: rows.id(1), what: rows.text(2), subject: rows.text(3),
            count: rows.number(4)))
      }
      return found
    }
  }
}
