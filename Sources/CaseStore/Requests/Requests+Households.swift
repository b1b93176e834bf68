extension Requests {
  static let householdExists = "SELECT 1 FROM household WHERE id = ?"
  static let personExists = "SELECT 1 FROM person WHERE id = ?"

  /// What hangs on a household, in the order in which it may be taken away.
  static let deleteHouseholdParts = [
    "DELETE FROM householdWish WHERE household = ?",
    "DELETE FROM protectionMeasure WHERE household = ?",
    "DELETE FROM occupancy WHERE household = ?", "DELETE FROM income WHERE household = ?",
    "DELETE FROM membership WHERE household = ?", "DELETE FROM person WHERE household = ?",
  ]
  static let insertPerson = """
    INSERT INTO person (household, position, id, lastName, firstName, birthDate, phone, email,
      legalRepresentative, situations)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let insertMembership = """
    INSERT INTO membership (household, position, person, relation, room, fromDay, toDay)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  static let insertProtectionMeasure = """
    INSERT INTO protectionMeasure (household, position, person, kind, scope, court, reference, fromDay,
      toDay, mandatary)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let insertIncome = """
    INSERT INTO income (household, position, person, fromDay, monthlyCents, source)
    VALUES (?, ?, ?, ?, ?, ?)
    """
  static let insertOccupancy = """
    INSERT INTO occupancy (household, position, dwelling, landlord, tenure, fromDay, toDay)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  static let insertWish = """
    INSERT INTO householdWish (household, position, criterion, level, alternatives)
    VALUES (?, ?, ?, ?, ?)
    """
}

extension PartRequest {
  static let households = PartRequest(
    """
    SELECT id, kind, language, postalAddress, postcode, insee, safeContact,
      addressConfidentiality, rentDebtCents, housingRequestNumber, dalo, collectiveAgreement,
      departmentalPlan, contactRules, protection, splitFrom, privateRooms
    FROM household
    """, key: "id", order: "")
  static let people = ofHousehold(
    "id, lastName, firstName, birthDate, phone, email, legalRepresentative, situations", "person")
  static let memberships = ofHousehold("person, relation, fromDay, toDay, room", "membership")
  static let protectionMeasures = ofHousehold(
    "person, kind, scope, court, reference, fromDay, toDay, mandatary", "protectionMeasure")
  static let incomes = ofHousehold("person, fromDay, monthlyCents, source", "income")
  static let occupancies = ofHousehold(
    "dwelling, landlord, tenure, fromDay, toDay", "occupancy")
  static let wishes = ofHousehold("criterion, level, alternatives", "householdWish")

  private static func ofHousehold(_ columns: String, _ table: String) -> PartRequest {
    PartRequest(
      "SELECT household, \(columns) FROM \(table)", key: "household",
      order: "ORDER BY household, position")
  }
}
