import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Testing

@testable import Reporting

/// A deployment in memory with one programme, where things happen through requests only.
struct Practice {
  let deployment: Deployment

  static let prices = "prices: [ { from: 2015-01-01, diagnosis: 460 EUR, measure-month: 230 EUR } ]"
  static let budget = "budget: { 2015: 30000 EUR }"

  /// - Parameter lines: what the programme says, a line each.
  init(_ lines: String...) throws {
    let text =
      """
      organisation: { name: Canary organisation }
      store: logis.sqlite
      programmes:
        canary-situation:
          module: visits
          public-name: { fr: Canary situation, en: Canary situation }
          partners: { operator: anef }

      """ + lines.map { "    \($0)\n" }.joined()
    let (configuration, defects) = Configuration.parse(
      text: text, file: "config.yaml", installed: [InstalledProgramme(Visits.self)])
    #expect(defects.map { $0.message.en } == [])
    let store = try Store.inMemory()
    deployment = Deployment(
      configuration: try #require(configuration), installed: [InstalledProgramme(Visits.self)],
      store: store)
    try store.write("furnish", Self.stamp) { transaction in
      try transaction.save(Partner(id: "anef", name: "Anef", kind: .operatorOrganisation))
      for role in UserRole.allCases {
        try transaction.save(User(id: User.ID(role.rawValue), roles: [role]))
      }
    }
  }

  private static var stamp: Stamp {
    Stamp(
      viewer: Viewer(user: "socialWorker", roles: [.socialWorker]),
      at: Instant(milliseconds: 0), day: .in2015(1, 1))
  }

  /// Asks as a user who bears one role.
  func ask<Asked: Request>(
    _ request: Asked, as role: UserRole = .socialWorker, on day: Day = .in2015(12, 31)
  ) throws -> Asked.Outcome {
    let viewer = Viewer(user: User.ID(role.rawValue), roles: [role])
    let session = Session(
      viewer: viewer, at: Instant("2015-12-31T09:30:00Z") ?? Instant(milliseconds: 0), day: day)
    return try request.perform(in: deployment, session)
  }

  /// Opens a case for a new household.
  @discardableResult
  func open(_ number: Int, on day: Day) throws -> CaseFile.ID {
    let household = Household.ID("H-\(number)")
    var home = Household(id: household)
    home.people = [Person(id: Person.ID("P-\(number)"), lastName: "Canari", firstName: "Zoé")]
    home.memberships = [
      Membership(person: Person.ID("P-\(number)"), relation: .holder)
    ]
    home.insee = "44109"
    try deployment.store.write("household", Self.stamp) { try $0.save(home) }
    return try opened(try ask(OpenCase("canary-situation", household, on: day)))
  }

  private func opened(_ outcome: CaseActOutcome) throws -> CaseFile.ID {
    guard case .done(let sheet, _) = outcome else { throw Unexpected() }
    return sheet.view.file.id
  }

  struct Unexpected: Error {}

  /// Begins the diagnosis of a case.
  func diagnose(_ id: CaseFile.ID, on day: Day) throws {
    _ = try ask(RecordAgreement(id, .support, on: day))
    _ = try ask(AdvanceCase(id, to: "diagnosis", on: day))
  }

  /// A household diagnosed in two months, then supported for so many months, then closed.
  func visit(
    _ number: Int, from day: Day = .in2015(1, 5), support months: Int = 0,
    outcome: OutcomeID = "settled"
  ) throws {
    let id = try open(number, on: day)
    try diagnose(id, on: day)
    let done = day.adding(months: 2)
    _ = try ask(AdvanceCase(id, to: "orientation", on: done))
    if months > 0 { _ = try ask(AdvanceCase(id, to: "support", on: done)) }
    _ = try ask(CloseCase(id, outcome, on: done.adding(months: months)))
  }

  /// 55 households, five of them supported for four months; the first one longer by some months.
  func firstYear(longerBy months: Int = 0) throws {
    for number in 1...55 {
      let support = number <= 5 ? 4 + (number == 1 ? months : 0) : 0
      try visit(number, from: .in2015(1, 5).adding(days: 2 * number), support: support)
    }
  }
}

extension Day {
  /// A day of 2015, the year of the tests.
  static func in2015(_ month: Int, _ day: Int) -> Day {
    Day(year: 2015, month: month, day: day) ?? .first
  }
}
