package import CaseKernel
import CaseStore

extension Deployment {
  /// The user who works: the one named, else the one that bears the name of the system account,
  /// else the only one.
  ///
  /// - Parameter account: asked for only where nobody is named.
  /// - Throws: `Problem` with exit 77 when nobody fits.
  package func viewer(
    named name: String?, account: @autoclosure () -> String?
  ) throws -> Viewer {
    if let name, let user = try store.read({ try $0.user(User.ID(name)) }), !user.disabled {
      return Viewer(user)
    }
    let users = try store.read { try $0.users() }.filter { !$0.disabled }
    if let name { throw unknown(name, among: users) }
    let account = account()
    if let user = users.first(where: { $0.id.rawValue == account }) { return Viewer(user) }
    if users.count == 1, let only = users.first { return Viewer(only) }
    throw Problem(
      "which-user",
      Text(fr: "quel utilisateur ? il y en a \(users.count)", en: "which user? there are several"),
      remedy: Text(
        fr: "le dire avec --as ou LOGIS_USER ; les voir : logis user list",
        en: "say it with --as or LOGIS_USER; see them: logis user list"),
      exit: .notAllowed)
  }

  private func unknown(_ name: String, among users: [User]) -> Problem {
    let near = nearest(to: name, in: users.map(\.id.rawValue))
    return Problem(
      "unknown-user",
      Text(fr: "utilisateur « \(name) » inconnu", en: "no user \"\(name)\""),
      remedy: near.map { Text(fr: "peut-être « \($0) » ?", en: "did you mean \"\($0)\"?") }
        ?? Text(fr: "l'ajouter : logis user add", en: "add it: logis user add"),
      exit: .notAllowed)
  }
}
