package import CaseKernel
import CaseStore

/// Gives somebody an account, or other roles; for administrators.
package struct AddUser: Request {
  package static let name = "user.add"
  package static let writes = true
  /// The name of the account, one word, as typed.
  package var id: String
  /// Words of `UserRole`, camelCase or kebab-case.
  package var roles: [String]
  /// The organisation that the account belongs to; `nil` for none.
  package var partner: Partner.ID?

  /// An account as typed; one that exists gets these roles instead of its own.
  package init(_ id: String, roles: [String], partner: Partner.ID? = nil) {
    self.id = id
    self.roles = roles
    self.partner = partner
  }

  /// The account, and what writing it did.
  package struct Outcome: Sendable {
    package var user: User
    /// Whether it is new, changed or as before; in a dry run, what it would be.
    package var change: RecordChange
  }

  /// Gives the account its roles, or only checks them in a dry run.
  ///
  /// - Throws: `Problem` when the viewer does not administer, a role or the partner is unknown, or
  ///   nobody would be left who administers.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkAdministers(session.viewer)
    let user = try user()
    if session.dryRun {
      return try deployment.store.read { registry in
        Outcome(user: user, change: try change(to: user, registry))
      }
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    return try deployment.store.write(Self.name, stamp) { transaction in
      let change = try change(to: user, transaction.registry)
      try transaction.save(user)
      return Outcome(user: user, change: change)
    }
  }

  private func user() throws -> User {
    guard !roles.isEmpty else {
      throw Problem(
        "no-role", Text(fr: "un utilisateur a au moins un rôle", en: "a user has a role at least"),
        remedy: Text(fr: "ajouter --role social-worker", en: "add --role social-worker"))
    }
    let user = User(
      id: try User.ID(named: id), roles: Set(try roles.map(Self.role)), partner: partner)
    try checkPartner(of: user)
    return user
  }

  /// A landlord's people see their own stock (D6.8): without a landlord there is none.
  private func checkPartner(of user: User) throws(Problem) {
    guard user.roles.contains(.landlordReferent), partner == nil else { return }
    throw Problem(
      "no-partner",
      Text(
        fr: "un référent du bailleur est d'un bailleur : lequel ?",
        en: "a landlord's referent belongs to a landlord: to which?"),
      remedy: Text(
        fr: "ajouter --partner BAILLEUR ; les voir : logis partner list --kind landlord",
        en: "add --partner LANDLORD; see them: logis partner list --kind landlord"))
  }

  private static func role(_ word: String) throws(Problem) -> UserRole {
    guard let role = UserRole(word: word) else {
      throw .notOne(of: UserRole.allCases.map(\.rawValue.kebab), Text("--role"), found: word)
    }
    return role
  }

  private func change(to user: User, _ registry: Registry) throws -> RecordChange {
    if let defect = try References(registry, of: nil).defect("partner", partner: partner) {
      throw Problem(options: [defect])
    }
    guard let known = try registry.user(user.id) else { return .added }
    try checkSomebodyAdministers(after: user, registry)
    return known == user ? .unchanged : .modified
  }

  /// Somebody must be left who may give accounts.
  private func checkSomebodyAdministers(after user: User, _ registry: Registry) throws {
    let others = try registry.users().filter { $0.id != user.id } + [user]
    guard others.contains(where: { !$0.disabled && $0.roles.contains(.administrator) }) else {
      throw Problem(
        "last-administrator",
        Text(
          fr: "\(user.id) est le dernier administrateur",
          en: "\(user.id) is the last administrator"),
        remedy: Text(
          fr: "garder --role administrator, ou en nommer un autre d'abord",
          en: "keep --role administrator, or name another one first"))
    }
  }
}

extension User.ID {
  /// The id that an account may bear.
  init(named word: String) throws(Problem) {
    var reader = CellReader(["name": word])
    guard let id: User.ID = reader.id("name"), reader.defects.isEmpty,
      !id.rawValue.contains(where: \.isWhitespace)
    else {
      throw Problem(
        "bad-value",
        Text(
          fr: "un nom d'utilisateur tient en un mot de 64 lettres au plus, comme claire",
          en: "the name of a user is one word of at most 64 letters, like claire"))
    }
    self = id
  }
}

extension Deployment {
  /// Refuses somebody who may not give accounts.
  func checkAdministers(_ viewer: Viewer) throws(Problem) {
    guard viewer.roles.contains(.administrator) else {
      throw .notAllowed(
        Text(
          fr: "l'utilisateur \(viewer.user) n'est pas administrateur",
          en: "user \(viewer.user) is no administrator"))
    }
  }
}
