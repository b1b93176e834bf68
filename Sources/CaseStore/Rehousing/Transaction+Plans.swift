package import CaseKernel

extension Transaction {
  /// Keeps the last plan of a programme in the place of the one before.
  ///
  /// - Parameter plan: ids alone: what is kept here is read without the classes of the households.
  package func keep(
    plan: some Encodable, of programme: ProgrammeInstance.ID, on day: Day
  ) throws(StoreDefect) {
    try run(
      Requests.keepPlan,
      [
        .init(programme), .init(day), .init(stamp.at), .init(stamp.viewer.user),
        .utf8(try StoredJSON.encoded(plan)),
      ])
  }
}

extension Registry {
  /// The last plan of a programme; `nil` where none was made.
  package func plan<Plan: Decodable>(
    of programme: ProgrammeInstance.ID, as type: Plan.Type = Plan.self
  ) throws(StoreDefect) -> Plan? {
    var rows = try connection.rows(Requests.plan, [.init(programme)])
    guard try rows.next() else { return nil }
    return try rows.json(0)
  }
}
