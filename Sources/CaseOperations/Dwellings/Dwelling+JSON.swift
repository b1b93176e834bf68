package import CaseKernel
package import Interchange

extension Dwelling {
  /// The dwelling for a script: area in square metres, money in cents.
  package var object: JSON { .object(members) }

  fileprivate var members: [(String, JSON)] {
    [
      ("id", .string(id.rawValue)), ("landlord", .string(landlord.rawValue)),
      ("status", .string(status.rawValue)), ("availableFrom", JSON(availableFrom?.description)),
      ("type", JSON(type)), ("mainRooms", JSON(mainRooms)),
      ("habitableRooms", JSON(habitableRooms)),
      ("livingArea", JSON(livingAreaHundredths.map { Double($0) / 100 })),
      ("floor", JSON(floor)), ("lift", JSON(lift.fact)), ("stepFree", JSON(stepFree.fact)),
      ("adapted", JSON(adapted.fact)), ("principalRentCents", JSON(principalRent)),
      ("chargesCents", JSON(charges)), ("financing", JSON(financing)),
      ("address", JSON(address?.revealed)), ("postcode", JSON(postcode)), ("insee", JSON(insee)),
      ("priorityDistrict", JSON(priorityDistrict)), ("source", JSON(source)),
    ]
  }
}

extension DwellingSheet {
  /// The dwelling for a script, with what is to be said about its record.
  package func object(_ language: Language) -> JSON {
    .object(dwelling.members + [("findings", .array(findings.map { $0.object(language) }))])
  }
}
