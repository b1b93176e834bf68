package import CaseKernel
import CaseStore
package import Interchange

/// The accounts that the viewer may see, by id.
package struct ListUsers: Request {
  package static let name = "user.list"
  package var limit: Int?

  package init(limit: Int? = nil) {
    self.limit = limit
  }

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
