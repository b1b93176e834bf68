import CaseKernel
import CaseStore

/// What a file or a command says about one household and its people.
struct HouseholdEntry: RecordEntry {
  var id: Household.ID
  var facts: HouseholdFacts
  /// Everybody described, in order; nobody who is not is taken out.
  var people: [PersonFacts]

  func referenceDefects(_ references: References) throws -> [CellDefect] {
    var defects = [
      try references.defect("dwelling", dwelling: facts.dwelling),
      references.defect("landlord", partner: facts.landlord),
    ].compactMap { $0 }
    defects += people.compactMap { references.defect("mandatary", partner: $0.mandatary) }
    guard try references.registry.householdExists(id) else { return defects }
    guard let withheld = references.households[id] else {
      defects.append(
        CellDefect(
          "household",
          Text(
            fr: "identifiant déjà pris par un ménage qui ne vous est pas ouvert",
            en: "id already borne by a household that is not open to you")))
      return defects
    }
    if withheld, facts.sayAddress { defects.append(.confidentialAddress) }
    return defects
  }

  func record(from known: Household?, _ writing: Writing) throws -> Household {
    var household = known ?? Household(id: id)
    try household.apply(facts)
    try household.live(facts, writing)
    if let known { try household.leavePlace(of: known, facts, writing) }
    let ids = try household.matched(people, writing)
    for (person, id) in zip(people, ids) {
      household.apply(person, to: id, writing, joins: known != nil)
    }
    household.settleKind(on: writing.day)
    return household
  }
}

extension CellDefect {
  /// An address is known, and kept from this viewer: only named people change it (D5.4).
  static let confidentialAddress = CellDefect(
    "postalAddress",
    Text(
      fr: "adresse confidentielle : seules les personnes nommées sur un dossier la modifient",
      en: "confidential address: only the people named on a case change it"))
}
