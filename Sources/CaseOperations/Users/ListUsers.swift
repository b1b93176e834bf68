package import CaseKernel
import CaseStore
package import Interchange

/// The accounts that the viewer may see, by id.
package struct ListUsers: Request {
  package static let name = "user.list"
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// Every account that the viewer may see, unless limited.
  package init(limit: Int? = nil) {
    self.limit = limit
  }

  /// The accounts by id: all for the operator's side, else those of the viewer's own partner.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [User] {
    let users = try deployment.store.reader(session.viewer, on: session.day).users()
    return Array(users.prefix(limit ?? users.count))
  }
}

extension User {
  /// The account for a script.
  package var object: JSON {
    [
      "id": .string(id.rawValue), "roles": JSON(roles.map(\.rawValue).sorted()),
      "partner": JSON(partner?.rawValue), "disabled": .bool(disabled),
    ]
  }
}
