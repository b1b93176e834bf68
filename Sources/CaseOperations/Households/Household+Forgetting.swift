import CaseKernel

extension Household {
  /// The columns whose fact may turn out not to be known.
  static let forgettable = [
    "firstName", "birthDate", "phone", "email", "language", "monthlyIncome", "incomeSource",
    "dwelling", "landlord", "tenureSince", "rentDebt", "housingRequestNumber", "dalo",
    "collectiveAgreement", "departmentalPlan", "postalAddress", "postcode", "insee", "safeContact",
    "legalRepresentative", "tags", "contactRules", "protectionOrder", "violenceProofs",
    "privateRooms", "room", "measureScope", "measureCourt",
    "measureReference", "measureSince", "measureUntil", "mandatary",
  ]

  /// Makes a fact unknown; an income is unknown from the day on, its past stays.
  mutating func forget(_ column: String, _ person: Person.ID, _ writing: Writing) {
    switch column {
    case "language": language = nil
    case "postalAddress": postalAddress = nil
    case "postcode": postcode = nil
    case "insee": insee = nil
    case "safeContact": safeContact = nil
    case "rentDebt": rentDebt = nil
    case "housingRequestNumber": housingRequestNumber = nil
    case "dalo": dalo = .unknown
    case "collectiveAgreement": collectiveAgreement = .unknown
    case "departmentalPlan": departmentalPlan = .unknown
    case "privateRooms": privateRooms = nil
    case "room": forgetRoom(person, writing.day)
    case "measureScope", "measureCourt", "measureReference", "measureSince",
      "measureUntil", "mandatary":
      forgetProtection(column, person, writing.day)
    case "dwelling", "landlord", "tenureSince": forgetPlace(column, writing.day)
    case "contactRules", "protectionOrder", "violenceProofs": forgetSafety(column)
    case "monthlyIncome", "incomeSource": forgetIncome(column, person, writing)
    default:
      for index in people.indices where people[index].id == person { people[index].forget(column) }
    }
  }

  private mutating func forgetPlace(_ column: String, _ day: Day) {
    guard let current = currentOccupancy(on: day) else { return }
    switch column {
    case "dwelling": occupancies[current].dwelling = nil
    case "landlord": occupancies[current].landlord = nil
    default: occupancies[current].from = nil
    }
  }

  private mutating func forgetRoom(_ person: Person.ID, _ day: Day) {
    let current = memberships.lastIndex { $0.person == person && $0.holds(on: day) }
    if let current { memberships[current].room = nil }
  }

  private mutating func forgetProtection(_ column: String, _ person: Person.ID, _ day: Day) {
    let current = protectionMeasures.lastIndex { $0.person == person && $0.holds(on: day) }
    guard let current else { return }
    switch column {
    case "measureScope": protectionMeasures[current].scope = nil
    case "measureCourt": protectionMeasures[current].court = nil
    case "measureReference": protectionMeasures[current].reference = nil
    case "measureSince": protectionMeasures[current].from = nil
    case "measureUntil": protectionMeasures[current].to = nil
    default: protectionMeasures[current].mandatary = nil
    }
  }

  private mutating func forgetIncome(_ column: String, _ person: Person.ID, _ writing: Writing) {
    guard let current = incomes.lastIndex(where: { $0.person == person }) else { return }
    var next = incomes[current]
    if column == "monthlyIncome" { next.monthly = nil } else { next.source = nil }
    earn(next, after: current, writing)
  }

  /// The columns by which two states of a household differ: never a value.
  func differences(from before: Household) -> [String] {
    let checks: [(String, Bool)] = [
      ("people", people != before.people), ("composition", memberships != before.memberships),
      ("income", incomes != before.incomes), ("tenure", occupancies != before.occupancies),
      ("language", language != before.language),
      ("postalAddress", postalAddress != before.postalAddress),
      ("postcode", postcode != before.postcode), ("insee", insee != before.insee),
      ("safeContact", safeContact != before.safeContact),
      ("contactRules", contactRules != before.contactRules),
      ("protection", protection != before.protection),
      ("addressConfidentiality", addressConfidentiality != before.addressConfidentiality),
      ("rentDebt", rentDebt != before.rentDebt),
      ("housingRequestNumber", housingRequestNumber != before.housingRequestNumber),
      ("dalo", dalo != before.dalo),
      ("collectiveAgreement", collectiveAgreement != before.collectiveAgreement),
      ("departmentalPlan", departmentalPlan != before.departmentalPlan),
      ("privateRooms", privateRooms != before.privateRooms),
      ("protectionMeasures", protectionMeasures != before.protectionMeasures),
      ("wishes", wishes != before.wishes),
    ]
    return checks.filter(\.1).map(\.0)
  }
}

extension Person {
  fileprivate mutating func forget(_ column: String) {
    switch column {
    case "firstName": firstName = nil
    case "birthDate": birthDate = nil
    case "phone": phone = nil
    case "email": email = nil
    case "legalRepresentative": legalRepresentative = nil
    default: situations = Sensitive([])
    }
  }
}
