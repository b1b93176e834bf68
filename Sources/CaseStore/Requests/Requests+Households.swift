extension Requests {
  static let household = """
    SELECT id, kind, language, postalAddress, postcode, insee, safeContact,
      addressConfidentiality, rentDebtCents, housingRequestNumber, dalo, collectiveAgreement,
      departmentalPlan, contactRules, protection, splitFrom, privateRooms
    FROM household WHERE id = ?
    """
  static let householdExists = "SELECT 1 FROM household WHERE id = ?"
  static let personExists = "SELECT 1 FROM person WHERE id = ?"
  static let people = """
    SELECT id, lastName, firstName, birthDate, phone, email, legalRepresentative, situations
    FROM person WHERE household = ? ORDER BY position
    """
  static let memberships = """
    SELECT person, relation, fromDay, toDay, room
    FROM membership WHERE household = ? ORDER BY position
    """
  static let protectionMeasures = """
    SELECT person, kind, scope, court, reference, fromDay, toDay, mandatary
    FROM protectionMeasure WHERE household = ? ORDER BY position
    """
  static let incomes = """
    SELECT person, fromDay, monthlyCents, source FROM income WHERE household = ? ORDER BY position
    """
  static let occupancies = """
    SELECT dwelling, landlord, tenure, fromDay, toDay
    FROM occupancy WHERE household = ? ORDER BY position
    """

  /// What hangs on a household, in the order in which it may be taken away.
  static let deleteHouseholdParts = [
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
}
