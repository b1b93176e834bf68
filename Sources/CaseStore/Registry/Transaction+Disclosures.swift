package import CaseKernel

/// That somebody asked to know a secret address, and what came of it.
package struct AddressRequest: Hashable, Sendable {
  /// Its place among those of the household, from 1 on.
  package var number: Int
  /// The account that is to read the address.
  package var recipient: User.ID
  /// Who asked, with a reason that the journal of the household keeps.
  package var askedBy: User.ID
  /// The second person; `nil` while nobody has agreed.
  package var grantedBy: User.ID?
}

extension Registry {
  /// What was asked about the address of a household, in the order asked.
  package func addressRequests(
    of household: Household.ID
  ) throws(StoreDefect) -> [AddressRequest] {
    var rows = try connection.rows(Requests.addressRequests, [.init(household)])
    var found: [AddressRequest] = []
    while try rows.next() {
      found.append(
        AddressRequest(
          number: rows.number(0), recipient: rows.id(1), askedBy: rows.id(2),
          grantedBy: rows.optionalID(3)))
    }
    return found
  }
}

extension Transaction {
  private static let visibility = Visibility.namedPeople

  /// Writes down that the viewer asks for a secret address on behalf of a recipient.
  ///
  /// - Returns: the number under which a second person grants it.
  package func askAddress(
    of household: Household.ID, for recipient: User.ID, reason: Sensitive<String>
  ) throws(StoreDefect) -> Int {
    let number = try registry.addressRequests(of: household).count + 1
    try run(
      Requests.askAddress,
      [.init(household), .init(number), .init(recipient), .init(stamp.viewer.user)])
    try tell(
      household, "addressAsked",
      ["number": String(number), "recipient": recipient.rawValue, "reason": reason.revealed])
    return number
  }

  /// Writes down that the viewer, the second person, opens the address up to a day.
  package func grantAddress(
    of household: Household.ID, _ request: AddressRequest, until last: Day
  ) throws(StoreDefect) {
    try run(
      Requests.grantAddress,
      [
        .init(household), .init(request.number), .init(stamp.viewer.user), .init(stamp.day),
        .init(last),
      ])
    try tell(
      household, "addressDisclosed",
      ["number": String(request.number), "recipient": request.recipient.rawValue])
    try logAccess(subject: household.rawValue, count: 1)
  }

  private func tell(
    _ household: Household.ID, _ kind: EventKindID, _ body: [String: String]
  ) throws(StoreDefect) {
    var stream = try stream(beginning: .household, household.rawValue)
    let entry = NewEntry(
      on: stamp.day, kind: kind.rawValue, visibility: Self.visibility,
      body: try StoredJSON.encoded(body))
    try append([entry], to: &stream)
  }
}

extension Requests {
  fileprivate static let addressRequests = """
    SELECT number, recipient, askedBy, grantedBy FROM disclosure WHERE household = ?
    ORDER BY number
    """
  fileprivate static let askAddress = """
    INSERT INTO disclosure (household, number, recipient, askedBy) VALUES (?, ?, ?, ?)
    """
  fileprivate static let grantAddress = """
    UPDATE disclosure SET grantedBy = ?3, fromDay = ?4, toDay = ?5
    WHERE household = ?1 AND number = ?2
    """
}
