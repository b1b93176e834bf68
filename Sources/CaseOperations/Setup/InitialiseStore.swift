package import CaseConfiguration
package import CaseKernel
import CaseStore

/// Creates the store, its first user, and loads what `data:` of the configuration names.
package struct InitialiseStore: Sendable {
  /// Where the store goes; nothing may be there yet.
  package var path: String
  /// The first account: social worker and administrator.
  package var user: User.ID
  package var at: Instant
  package var day: Day

  /// A store to be created; nothing is touched before `perform`.
  package init(path: String, user: User.ID, at instant: Instant, day: Day) {
    self.path = path
    self.user = user
    at = instant
    self.day = day
  }

  /// What was laid down.
  package struct Outcome: Sendable {
    /// Where the store is.
    package var path: String
    /// The first account.
    package var user: User.ID
    /// Partners loaded from the configuration.
    package var partners: Int
    /// Calls for projects loaded from the configuration.
    package var calls: Int
  }

  /// - Throws: `Problem` when the file exists or cannot be made; nothing is left behind then.
  package func perform(_ configuration: Configuration) throws -> Outcome {
    let viewer = Viewer(user: user, roles: [.socialWorker, .administrator])
    let stamp = Stamp(viewer: viewer, at: at, day: day)
    let unknown = configuration.unknownPartners(known: [])
    if !unknown.isEmpty { throw ConfigurationRefusal(defects: unknown) }
    let partners = configuration.partners?.partners.map(\.partner) ?? []
    let calls = try configuration.firstCalls()
    _ = try User.ID(named: user.rawValue)
    let store = try created()
    do {
      try store.write("init", stamp) { transaction in
        _ = try transaction.save(User(id: user, roles: viewer.roles))
        for partner in partners { _ = try transaction.save(partner) }
        for call in calls { try transaction.register(call) }
      }
    } catch {
      store.discard()
      throw error
    }
    return Outcome(path: path, user: user, partners: partners.count, calls: calls.count)
  }

  private func created() throws(Problem) -> Store {
    do {
      return try Store.create(at: path)
    } catch .notFound {
      throw Problem(
        "cannot-create",
        Text(
          fr: "\(path) : impossible de créer la base ici", en: "\(path): no store can be made here"),
        remedy: Text(
          fr: "créer d'abord le dossier, ou donner un autre chemin à --store",
          en: "make the folder first, or give another path to --store"), exit: .cannotCreate)
    } catch {
      throw Problem(error)
    }
  }
}
