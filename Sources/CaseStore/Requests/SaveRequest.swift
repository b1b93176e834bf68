/// How a row is written: inserted when it is new, updated when it is known, by the same values.
///
/// Whoever writes knows which it is, having read the record; SQLite is not made to find out again.
struct SaveRequest: Sendable {
  let insert: String
  let update: String
  /// Takes away the rows of a list from a position on: `?1` case, `?2` the last one that stays.
  let trim: String

  /// The values come in the order of the key, then of the columns.
  init(_ table: String, key: [String], _ columns: [String]) {
    let all = key + columns
    let places = (1...all.count).map { "?\($0)" }
    insert = """
      INSERT INTO \(table) (\(all.joined(separator: ", ")))
      VALUES (\(places.joined(separator: ", ")))
      """
    let settings = columns.enumerated().map { "\($1) = ?\(key.count + $0 + 1)" }
    let conditions = key.enumerated().map { "\($1) = ?\($0 + 1)" }
    update = """
      UPDATE \(table) SET \(settings.joined(separator: ", "))
      WHERE \(conditions.joined(separator: " AND "))
      """
    trim = "DELETE FROM \(table) WHERE caseFile = ?1 AND position > ?2"
  }

  private static func part(_ table: String, _ columns: [String]) -> SaveRequest {
    SaveRequest(table, key: ["caseFile", "position"], columns)
  }

  static let user = SaveRequest("\"user\"", key: ["id"], ["partner", "disabled"])
  static let partner = SaveRequest(
    "partner", key: ["id"],
    [
      "name", "kind", "siret", "rna", "finess", "insee", "email", "phone", "successorOf", "since",
      "searchName",
    ])
  static let dwelling = SaveRequest(
    "dwelling", key: ["id"],
    [
      "landlord", "address", "postcode", "insee", "priorityDistrict", "type", "mainRooms",
      "habitableRooms", "livingAreaHundredths", "floor", "lift", "stepFree", "adapted",
      "principalRentCents", "chargesCents", "financing", "status", "availableFrom",
      "searchAddress", "source",
    ])
  static let household = SaveRequest(
    "household", key: ["id"],
    [
      "kind", "searchName", "language", "postalAddress", "postcode", "insee", "safeContact",
      "addressConfidentiality", "rentDebtCents", "housingRequestNumber", "dalo",
      "collectiveAgreement", "departmentalPlan", "contactRules", "protection", "orderEndsOn",
      "splitFrom", "privateRooms",
    ])

  static let party = part("party", ["partner", "role", "fromDay", "toDay", "reads"])
  static let referent = part("referent", ["\"user\"", "partner", "fromDay", "toDay"])
  static let agreement = part(
    "agreement", ["kind", "givenOn", "withdrawnOn", "mode", "partner"])
  static let commitment = part(
    "commitment", ["number", "party", "what", "due", "state", "madeOn", "settledOn"])
  static let stay = part("stay", ["phase", "fromDay", "toDay"])
  static let effort = part("effort", ["day", "minutes"])
  static let record = part("record", ["entry", "kind", "day", "facts"])
  static let link = part("caseLink", ["other", "kind", "reference"])
  static let milestone = SaveRequest("milestone", key: ["caseFile", "key"], ["day"])
  static let deadline = SaveRequest(
    "deadline", key: ["caseFile", "id"], ["kind", "due", "visibility"])
  static let tally = SaveRequest("tally", key: ["caseFile", "kind"], ["count"])
}
