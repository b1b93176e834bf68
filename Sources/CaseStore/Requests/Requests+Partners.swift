extension Requests {
  static let user = """
    SELECT u.id, u.partner, u.disabled, r.role
    FROM "user" u LEFT JOIN userRole r ON r."user" = u.id
    WHERE u.id = ?
    """
  static let users = """
    SELECT u.id, u.partner, u.disabled, r.role
    FROM "user" u LEFT JOIN userRole r ON r."user" = u.id
    ORDER BY u.id
    """
  static let deleteRoles = "DELETE FROM userRole WHERE \"user\" = ?"
  static let insertRole = "INSERT INTO userRole (\"user\", role) VALUES (?, ?)"

  static let userExists = "SELECT 1 FROM \"user\" WHERE id = ?"

  /// A row for each qualification of a partner, and one for a partner without any.
  private static let partnerColumns = """
    SELECT p.id, p.name, p.kind, p.siret, p.rna, p.finess, p.insee, p.email, p.phone,
      p.successorOf, p.since, q.kind, q.reference, q.fromDay, q.toDay
    FROM partner p LEFT JOIN qualification q ON q.partner = p.id
    """
  static let partner = partnerColumns + " WHERE p.id = ? ORDER BY q.position"
  static let partners = partnerColumns + " ORDER BY p.id, q.position"
  static let partnersOfKind = partnerColumns + " WHERE p.kind = ? ORDER BY p.id, q.position"
  static let partnerKind = "SELECT kind FROM partner WHERE id = ?"
  static let deleteQualifications = "DELETE FROM qualification WHERE partner = ?"
  static let insertQualification = """
    INSERT INTO qualification (partner, position, kind, reference, fromDay, toDay)
    VALUES (?, ?, ?, ?, ?, ?)
    """

  static let dwellingColumns = """
    SELECT d.id, d.landlord, d.address, d.postcode, d.insee, d.priorityDistrict, d.type,
      d.mainRooms, d.habitableRooms, d.livingAreaHundredths, d.floor, d.lift, d.stepFree,
      d.adapted, d.principalRentCents, d.chargesCents, d.financing, d.status, d.availableFrom,
      d.source
    FROM dwelling d
    """
  static let dwelling = dwellingColumns + " WHERE d.id = ?"
  static let dwellingExists = "SELECT 1 FROM dwelling WHERE id = ?"
}
