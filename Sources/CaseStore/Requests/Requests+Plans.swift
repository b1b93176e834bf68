extension Requests {
  static let keepPlan = """
    INSERT OR REPLACE INTO rehousingPlan (programme, day, recordedAt, author, plan)
    VALUES (?, ?, ?, ?, ?)
    """
  static let plan = "SELECT plan FROM rehousingPlan WHERE programme = ?"
}
