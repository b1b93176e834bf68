import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Foundation

/// A deployment in memory: one programme, two partners, four users.
struct House {
  let deployment: Deployment

  static let day = Day(number: 20_514)

  /// - Parameter next: the keys of a second programme of the same module, `stay-2`.
  init(
    capacity: String = "{ households: 2, per: year, beyond: warn }", enabled: Bool = true,
    next: String? = nil
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("logis-house-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("config.yaml").path
    let second = next.map { "\n  stay-2:\n    module: fake-stay\n    \($0)" } ?? ""
    try (Self.text(capacity, enabled) + second).write(
      toFile: file, atomically: true, encoding: .utf8)
    let installed = [InstalledProgramme(FakeStay.self)]
    deployment = Deployment(
      configuration: try Deployment.configuration(file, installed: installed),
      installed: installed, store: try Store.inMemory())
    try register()
  }

  private static func text(_ capacity: String, _ enabled: Bool) -> String {
    """
    organisation: { name: Essai, language: fr }
    store: logis.sqlite
    programmes:
      stay-1:
        module: fake-stay
        enabled: \(enabled)
        partners: { landlord: north, operator: south }
        convention: { from: 2026-01-01, to: 2028-12-31 }
        capacity: \(capacity)
    """
  }

  private func register() throws {
    let stamp = Stamp(viewer: Self.worker.viewer, at: Self.worker.at, day: Self.day)
    try deployment.store.write("test", stamp) { transaction in
      for session in [Self.worker, Self.manager, Self.landlord, Self.funder] {
        let viewer = session.viewer
        _ = try transaction.save(
          User(id: viewer.user, roles: viewer.roles, partner: nil))
      }
      _ = try transaction.save(Partner(id: "north", name: "Nord Habitat", kind: .landlord))
      _ = try transaction.save(
        Partner(id: "south", name: "Association Sud", kind: .operatorOrganisation))
      _ = try transaction.save(
        Partner(id: "clinic", name: "Centre de soins", kind: .healthService))
      _ = try transaction.save(User(id: "nora", roles: [.socialWorker], partner: "south"))
      _ = try transaction.save(User(id: "psy", roles: [.socialWorker], partner: "clinic"))
      for number in 1...4 { _ = try transaction.save(Self.household(number)) }
    }
  }

  static func household(_ number: Int) -> Household {
    var household = Household(id: Household.ID("H-\(number)"))
    let person = Person(id: Person.ID("P-\(number)"), lastName: "Canari\(number)")
    household.people = [person]
    household.memberships = [Membership(person: person.id, relation: .holder)]
    household.occupancies = [Occupancy(landlord: "north", tenure: .tenant)]
    return household
  }

  static let worker = session("claire", [.socialWorker])
  static let manager = session("marc", [.operatorManager])
  static let landlord = session("lise", [.landlordReferent], partner: "north")
  static let funder = session("fred", [.funder])
  static let nora = session("nora", [.socialWorker], partner: "south")
  static let psy = session("psy", [.socialWorker], partner: "clinic")

  /// The same person on another day.
  static func on(_ day: Day, _ session: Session = worker) -> Session {
    var later = session
    later.day = day
    return later
  }

  static func session(
    _ user: User.ID, _ roles: Set<UserRole>, partner: Partner.ID? = nil
  ) -> Session {
    Session(
      viewer: Viewer(user: user, roles: roles, partner: partner),
      at: Instant(milliseconds: 1_772_000_000_000), day: day)
  }

  /// Sends a request as somebody, a social worker unless said otherwise.
  @discardableResult
  func ask<Asked: Request>(_ request: Asked, as session: Session = worker) throws -> Asked.Outcome {
    try request.perform(in: deployment, session)
  }

  /// Opens a case and gives its sheet.
  func open(
    _ household: Household.ID = "H-1", on day: Day = day, facts: [FieldID: String] = [:]
  ) throws -> CaseSheet {
    try sheet(ask(OpenCase("stay-1", household, on: day, facts: facts)))
  }

  func sheet(_ outcome: CaseActOutcome) throws -> CaseSheet {
    guard case .done(let sheet, _) = outcome else { throw Unexpected() }
    return sheet
  }

  struct Unexpected: Error {}
}

/// The problem that something ends with, `nil` when it is done.
func problem(_ body: () throws -> some Any) -> Problem? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? Problem
  }
}
