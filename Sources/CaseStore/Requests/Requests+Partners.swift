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

  private static let partnerColumns = """
    SELECT id, name, kind, siret, rna, finess, insee, email, phone, successorOf, since
    FROM partner
    """
  static let partner = partnerColumns + " WHERE id = ?"
  static let partners = partnerColumns + " ORDER BY id"
  static let partnersOfKind = partnerColumns + " WHERE kind = ? ORDER BY id"
  static let partnerKind = "SELECT kind FROM partner WHERE id = ?"
  static let qualifications = """
    SELECT partner, kind, reference, fromDay, toDay FROM qualification
    WHERE partner = ? ORDER BY position
    """
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
