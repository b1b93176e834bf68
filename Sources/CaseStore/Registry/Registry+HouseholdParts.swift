import CaseKernel

extension Registry {
  func addProtectionMeasures(
    to found: inout [Household?], _ selection: HouseholdSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.protectionMeasures, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
      found[place]?.protectionMeasures.append(
        ProtectionMeasure(
          person: rows.id(1), kind: try rows.word(2), scope: try rows.optionalWord(3),
          court: rows.optionalText(4), reference: rows.optionalText(5),
          from: try rows.optionalDay(6), to: try rows.optionalDay(7),
          mandatary: rows.optionalID(8)))
    }
  }

  func addWishes(
    to found: inout [Household?], _ selection: HouseholdSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.wishes, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
      found[place]?.wishes.append(
        HousingWish(try rows.word(1), try rows.word(2), try rows.json(3)))
    }
  }
}
