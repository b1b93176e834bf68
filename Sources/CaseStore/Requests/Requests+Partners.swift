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
  static let saveUser = """
    INSERT INTO "user" (id, partner, disabled) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET partner = excluded.partner, disabled = excluded.disabled
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
  static let savePartner = """
    INSERT INTO partner (id, name, kind, siret, rna, finess, insee, email, phone, successorOf,
      since)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
      siret = excluded.siret, rna = excluded.rna, finess = excluded.finess,
      insee = excluded.insee, email = excluded.email, phone = excluded.phone,
      successorOf = excluded.successorOf, since = excluded.since
    """
  static let deleteQualifications = "DELETE FROM qualification WHERE partner = ?"
  static let insertQualification = """
    INSERT INTO qualification (partner, position, kind, reference, fromDay, toDay)
    VALUES (?, ?, ?, ?, ?, ?)
    """

  static let dwellingColumns = """
    SELECT d.id, d.landlord, d.address, d.postcode, d.insee, d.priorityDistrict, d.type,
      d.mainRooms, d.habitableRooms, d.livingAreaHundredths, d.floor, d.lift, d.stepFree,
      d.adapted, d.principalRentCents, d.chargesCents, d.financing, d.status, d.availableFrom
    FROM dwelling d
    """
  static let dwelling = dwellingColumns + " WHERE d.id = ?"
  static let saveDwelling = """
    INSERT INTO dwelling (id, landlord, address, postcode, insee, priorityDistrict, type,
      mainRooms, habitableRooms, livingAreaHundredths, floor, lift, stepFree, adapted,
      principalRentCents, chargesCents, financing, status, availableFrom)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET landlord = excluded.landlord, address = excluded.address,
      postcode = excluded.postcode, insee = excluded.insee,
      priorityDistrict = excluded.priorityDistrict, type = excluded.type,
      mainRooms = excluded.mainRooms, habitableRooms = excluded.habitableRooms,
      livingAreaHundredths = excluded.livingAreaHundredths, floor = excluded.floor,
      lift = excluded.lift, stepFree = excluded.stepFree, adapted = excluded.adapted,
      principalRentCents = excluded.principalRentCents, chargesCents = excluded.chargesCents,
      financing = excluded.financing, status = excluded.status,
      availableFrom = excluded.availableFrom
    """
  static let dwellingExists = "SELECT 1 FROM dwelling WHERE id = ?"
}
