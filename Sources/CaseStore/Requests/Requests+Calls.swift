extension Requests {
  static let call = "SELECT json FROM \"call\" WHERE id = ?"
  static let calls = "SELECT json FROM \"call\" ORDER BY examinedOn DESC, id"
  static let insertCall = "INSERT INTO \"call\" (id, examinedOn, json) VALUES (?1, ?2, ?3)"
  static let updateCall = "UPDATE \"call\" SET examinedOn = ?2, json = ?3 WHERE id = ?1"
}
