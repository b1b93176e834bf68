package import CaseKernel

extension Transaction {
  /// Writes the whole record of a user; `false` when it was already so, and nothing was written.
  @discardableResult
  package func save(_ user: User) throws(StoreDefect) -> Bool {
    let known = try registry.user(user.id)
    if known == user { return false }
    do {
      try save(
        .user, isNew: known == nil,
        [.init(user.id), .init(user.partner), .init(user.disabled)])
    } catch .refused(let what) {
      throw try missing(partners: [user.partner]) ?? .refused(what: what)
    }
    try run(Requests.deleteRoles, [.init(user.id)])
    for role in user.roles { try run(Requests.insertRole, [.init(user.id), .init(word: role)]) }
    try note(try StoredJSON.encoded(user), .user, user.id.rawValue, isNew: known == nil)
    return true
  }

  /// Writes the whole record of a partner; `false` when it was already so.
  @discardableResult
  package func save(_ partner: Partner) throws(StoreDefect) -> Bool {
    let known = try registry.partner(partner.id)
    if known == partner { return false }
    try save(
      .partner, isNew: known == nil,
      [
        .init(partner.id), .text(partner.name), .init(word: partner.kind), .init(partner.siret),
        .init(partner.rna), .init(partner.finess), .init(partner.insee), .init(partner.email),
        .init(partner.phone), .init(partner.successorOf), .init(partner.since),
        .text(SearchText.words(of: partner)),
      ])
    try run(Requests.deleteQualifications, [.init(partner.id)])
    for (index, one) in partner.qualifications.enumerated() {
      try run(
        Requests.insertQualification,
        [
          .init(partner.id), .init(index + 1), .text(one.kind), .init(one.reference),
          .init(one.from), .init(one.to),
        ])
    }
    try note(
      try StoredJSON.encoded(partner), .partner, partner.id.rawValue, isNew: known == nil,
      .everyPartner)
    return true
  }

  /// Writes the whole record of a dwelling; `false` when it was already so.
  @discardableResult
  package func save(_ dwelling: Dwelling) throws(StoreDefect) -> Bool {
    let known = try registry.dwelling(dwelling.id)
    if known == dwelling { return false }
    do {
      try save(.dwelling, isNew: known == nil, values(of: dwelling))
    } catch .refused(let what) {
      throw try missing(partners: [dwelling.landlord]) ?? .refused(what: what)
    }
    try note(try StoredJSON.encoded(dwelling), .dwelling, dwelling.id.rawValue, isNew: known == nil)
    return true
  }

  private func values(of dwelling: Dwelling) -> [SQLValue] {
    [
      .init(dwelling.id), .init(dwelling.landlord), .init(dwelling.address),
      .init(dwelling.postcode), .init(dwelling.insee), .init(dwelling.priorityDistrict),
      .init(dwelling.type), .init(dwelling.mainRooms), .init(dwelling.habitableRooms),
      .init(dwelling.livingAreaHundredths), .init(dwelling.floor), .init(word: dwelling.lift),
      .init(word: dwelling.stepFree), .init(word: dwelling.adapted),
      .init(dwelling.principalRent), .init(dwelling.charges), .init(dwelling.financing),
      .init(word: dwelling.status), .init(dwelling.availableFrom),
      .text(SearchText.words(of: dwelling)), .init(dwelling.source),
    ]
  }

  /// Writes down, in the journal of the subject, that its record has become what it is now.
  func note(
    _ record: [UInt8], _ kind: StreamKind, _ subject: String, isNew: Bool,
    _ visibility: Visibility = .operatorTeam, as entryKind: EventKindID? = nil
  ) throws(StoreDefect) {
    var stream =
      isNew ? try beginStream(kind, subject) : try stream(beginning: kind, subject)
    let entry = NewEntry(
      on: stamp.day, kind: entryKind?.rawValue ?? (isNew ? "registered" : "edited"),
      visibility: visibility, body: record)
    try append([entry], to: &stream)
  }

  /// The first of the partners and dwellings that the store does not have.
  func missing(
    partners: [Partner.ID?], dwellings: [Dwelling.ID?] = []
  ) throws(StoreDefect) -> StoreDefect? {
    for case let id? in partners where try registry.partner(id) == nil {
      return .unknown(.partner, id: id.rawValue)
    }
    for case let id? in dwellings where try registry.dwelling(id) == nil {
      return .unknown(.dwelling, id: id.rawValue)
    }
    return nil
  }
}
