package import CaseKernel

extension Registry {
  /// The account with its roles, a disabled one too; `nil` when there is none of that id.
  package func user(_ id: User.ID) throws(StoreDefect) -> User? {
    try users(Requests.user, [.init(id)]).first
  }

  /// Whether the store knows the account.
  func userExists(_ id: User.ID) throws(StoreDefect) -> Bool {
    try connection.exists(Requests.userExists, [.init(id)])
  }

  /// Every user, by id.
  package func users() throws(StoreDefect) -> [User] { try users(Requests.users, []) }

  private func users(_ sql: String, _ values: [SQLValue]) throws(StoreDefect) -> [User] {
    var rows = try connection.rows(sql, values)
    var users: [User] = []
    while try rows.next() {
      let id: User.ID = rows.id(0)
      if users.last?.id != id {
        users.append(
          User(id: id, roles: [], partner: rows.optionalID(1), disabled: rows.flag(2)))
      }
      if let role = try rows.optionalWord(3, as: UserRole.self) {
        users[users.count - 1].roles.insert(role)
      }
    }
    return users
  }

  /// The partner with its qualifications; `nil` when there is none of that id.
  package func partner(_ id: Partner.ID) throws(StoreDefect) -> Partner? {
    try partners(Requests.partner, [.init(id)]).first
  }

  /// Every partner, by id.
  package func partners() throws(StoreDefect) -> [Partner] { try partners(Requests.partners, []) }

  /// The partners of those ids that there are.
  package func partners(_ ids: some Sequence<Partner.ID>) throws(StoreDefect) -> [Partner] {
    var found: [Partner] = []
    for id in ids {
      if let partner = try partner(id) { found.append(partner) }
    }
    return found
  }

  func partners(_ sql: String, _ values: [SQLValue]) throws(StoreDefect) -> [Partner] {
    var rows = try connection.rows(sql, values)
    var partners: [Partner] = []
    while try rows.next() {
      let id: Partner.ID = rows.id(0)
      if partners.last?.id != id { partners.append(try partner(id, rows)) }
      guard let kind = rows.optionalText(11) else { continue }
      partners[partners.count - 1].qualifications.append(
        Partner.Qualification(
          kind: kind, reference: rows.optionalText(12), from: try rows.optionalDay(13),
          to: try rows.optionalDay(14)))
    }
    return partners
  }

  private func partner(
    _ id: Partner.ID, _ rows: borrowing Rows
  ) throws(StoreDefect) -> Partner {
    var partner = Partner(id: id, name: rows.text(1), kind: try rows.word(2))
    partner.siret = rows.optionalText(3)
    partner.rna = rows.optionalText(4)
    partner.finess = rows.optionalText(5)
    partner.insee = rows.optionalText(6)
    partner.email = rows.optionalText(7)
    partner.phone = rows.optionalText(8)
    partner.successorOf = rows.optionalID(9)
    partner.since = try rows.optionalDay(10)
    return partner
  }

  /// The dwelling, nothing withheld; `nil` when there is none of that id.
  package func dwelling(_ id: Dwelling.ID) throws(StoreDefect) -> Dwelling? {
    try dwellings(Requests.dwelling, [.init(id)]).first
  }

  func dwellings(_ sql: String, _ values: [SQLValue]) throws(StoreDefect) -> [Dwelling] {
    var rows = try connection.rows(sql, values)
    var dwellings: [Dwelling] = []
    while try rows.next() {
      var dwelling = Dwelling(id: rows.id(0), landlord: rows.id(1), status: try rows.word(17))
      dwelling.address = rows.sensitive(2)
      dwelling.postcode = rows.optionalText(3)
      dwelling.insee = rows.optionalText(4)
      dwelling.priorityDistrict = rows.optionalText(5)
      dwelling.type = rows.optionalText(6)
      dwelling.mainRooms = rows.optionalNumber(7)
      dwelling.habitableRooms = rows.optionalNumber(8)
      dwelling.livingAreaHundredths = rows.optionalNumber(9)
      dwelling.floor = rows.optionalNumber(10)
      dwelling.lift = try rows.word(11)
      dwelling.stepFree = try rows.word(12)
      dwelling.adapted = try rows.word(13)
      dwelling.principalRent = rows.cents(14)
      dwelling.charges = rows.cents(15)
      dwelling.financing = rows.optionalText(16)
      dwelling.availableFrom = try rows.optionalDay(18)
      dwelling.source = rows.optionalText(19)
      dwellings.append(dwelling)
    }
    return dwellings
  }
}
