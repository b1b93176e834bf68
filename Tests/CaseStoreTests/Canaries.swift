import CaseKernel
import FoundationEssentials

@testable import CaseStore

/// A store in which every protected value is a word of its own, to see which ones come out.
struct Canaries {
  /// What may come out, by the class that guards it.
  static let identity = ["DUNAME", "Zfirst", "1971-03-04"]
  static let dwelling = ["44777", "44888", "D-CANARY"]
  static let debt = ["987654"]
  static let flags = ["HRN-CANARY"]
  static let team = [
    "PHONE-CANARY", "EMAIL-CANARY", "POSTAL-CANARY", "SAFE-CANARY", "LEGAL-CANARY",
    "INCOME-CANARY", "mentalHealth",
  ]
  static let partnersFacts = ["FACT-PARTNERS", "NOTE-EVERY", "NOTE-PARTNERS"]
  static let managementFacts = ["FACT-MANAGEMENT", "NOTE-MANAGEMENT"]
  static let teamFacts = ["FACT-TEAM", "EXTRA-TEAM", "NOTE-TEAM", "PLAN-CANARY"]
  static let namedFacts = ["FACT-NAMED", "NOTE-NAMED", "alert"]
  static let erased = ["NOTE-NOBODY"]

  /// What leads to the address of a household.
  static let place =
    dwelling + ["PHONE-CANARY", "EMAIL-CANARY", "POSTAL-CANARY", "D-FORMER", "landlord/habitat"]

  static let asPartner = identity + dwelling + debt + partnersFacts
  static let asManager = asPartner + flags + managementFacts
  static let asTeam = asManager + team + teamFacts
  static let asNamed = asTeam + namedFacts
  static let all = asNamed + erased

  let store: Store

  init(_ confidentiality: Household.AddressConfidentiality = .open) throws {
    store = try Store.example()
    let household = Self.household(confidentiality)
    try store.write("furnish", .by()) { transaction in
      try transaction.save(Partner(id: "elsewhere", name: "E", kind: .operatorOrganisation))
      try transaction.save(Dwelling(id: "D-CANARY", landlord: "habitat", status: .occupied))
      try transaction.save(User(id: "named", roles: [.socialWorker], partner: "anef"))
      try transaction.save(household)
      try transaction.save(Household(id: "H-0001"))
    }
    try openCase()
  }

  private func openCase() throws {
    let file = try store.openCase(
      for: "H-C",
      facts: [
        "reason": "FACT-PARTNERS", "orientation": "FACT-MANAGEMENT", "budget": "FACT-TEAM",
        "violence": "FACT-NAMED", "formerHome": "D-FORMER", "formerLandlord": "habitat",
      ])
    let day = Day.in2026(1, 10)
    let plan = Commitment(
      number: 1, party: .household, what: "PLAN-CANARY", due: .in2026(2, 1), madeOn: day)
    try store.append(
      [
        .note("NOTE-EVERY", .everyPartner), .note("NOTE-PARTNERS", .partnersOfTheCase),
        .note("NOTE-MANAGEMENT", .operatorManagement), .note("NOTE-TEAM", .operatorTeam),
        .note("NOTE-NAMED", kind: "alert", .namedPeople), .note("NOTE-NOBODY", .nobody),
        EntryDraft(
          on: day, kind: "recording", visibility: .operatorTeam,
          .recorded(.init(extra: ["health": "EXTRA-TEAM"]))),
        EntryDraft(on: day, kind: "commitment", visibility: .operatorTeam, .planned(plan)),
        EntryDraft(
          on: day, kind: "agreement", visibility: .partnersOfTheCase,
          .agreed(Agreement(.sharing, givenOn: day, with: "habitat"))),
        .assigning("named"),
      ], to: file.id)
  }

  private static func household(
    _ confidentiality: Household.AddressConfidentiality
  ) -> Household {
    var household = Household.example("H-C", name: "DuName")
    var person = Person(
      id: "P-1", lastName: "DuName", firstName: "Zfirst", birthDate: Day("1971-03-04"))
    person.phone = Sensitive("PHONE-CANARY")
    person.email = Sensitive("EMAIL-CANARY")
    person.legalRepresentative = Sensitive("LEGAL-CANARY")
    person.situations = Sensitive([.mentalHealth])
    household.people = [person]
    household.incomes = [Income(person: "P-1", monthly: Cents(1), source: "INCOME-CANARY")]
    household.occupancies = [
      Occupancy(dwelling: "D-CANARY", landlord: "habitat", tenure: .tenant)
    ]
    household.postalAddress = Sensitive("POSTAL-CANARY")
    household.safeContact = Sensitive("SAFE-CANARY")
    (household.postcode, household.insee) = ("44777", "44888")
    household.rentDebt = Cents(987_654)
    household.housingRequestNumber = "HRN-CANARY"
    household.addressConfidentiality = confidentiality
    return household
  }
}

extension Reader {
  /// Everything that the reader gives out about households and cases, as one text.
  func everything() throws -> String {
    var out: [String] = []
    for row in try cases() + cases(CaseFilter(text: "duname")) {
      out.append("\(row) \(row.householdName.revealed)")
      out += row.parties.map { "\($0.role)/\($0.partner)" }
      out += row.agreements.map { "landlord/\($0.with?.rawValue ?? "")" }
      if let view = try caseView(row.id) { out += try texts(view) }
    }
    for id in ["2026-0001", "2026-0002"] as [CaseFile.ID] {
      if let view = try caseView(id) { out += try texts(view) }
    }
    for row in try households() + households(text: "duname") {
      out.append("\(row) \(row.name.revealed) landlord/\(row.landlord?.rawValue ?? "")")
    }
    if let view = try household("H-C") { out += try texts(view) }
    for one in try agendaCases(AgendaWindow(until: .in2026(12, 31))) {
      out.append("\(one) \(try json(one.commitments))")
    }
    return out.joined(separator: "\n")
  }

  private func texts(_ view: CaseView) throws -> [String] {
    let file = view.file
    return [
      try json(file.facts), try json(file.extra), try json(file.plan), "\(file.milestones)",
      "\(file.counts)", try json(file.efforts),
    ] + file.parties.map { "\($0.role)/\($0.partner)" }
      + file.agreements.map { "landlord/\($0.with?.rawValue ?? "")" }
      + (try view.household.map { try texts($0) } ?? [])
      + (try view.journal.map { "\($0.kind) \(try json($0.body))" })
      + view.journal.flatMap(\.landlords)
  }

  private func texts(_ view: HouseholdView) throws -> [String] {
    [try json(view.household), view.household.name(on: day).revealed]
      + view.household.occupancies.map { "landlord/\($0.landlord?.rawValue ?? "")" }
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try StoredJSON.encoded(value), as: UTF8.self)
  }
}

extension JournalLine {
  fileprivate var landlords: [String] {
    switch body {
    case .opened(let opening):
      opening.parties.map { "landlord/\($0.partner)" }
        + [opening.facts["formerLandlord"]?.text].compactMap { $0 }.map { "landlord/\($0)" }
    case .agreed(let agreement): ["landlord/\(agreement.with?.rawValue ?? "")"]
    default: []
    }
  }
}
