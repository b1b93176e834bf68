import CaseKernel
package import CaseStore

/// The households that the viewer may see, by name.
package struct ListHouseholds: Request {
  package static let name = "household.list"
  /// Words of the names of its people, or the beginning of its id.
  package var text: String?
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// Every household that the viewer may see, unless narrowed.
  package init(text: String? = nil, limit: Int? = nil) {
    self.text = text
    self.limit = limit
  }

  /// The households as lines, as far as the viewer may see them.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [HouseholdRow] {
    if let text { try SearchedText.check(text) }
    return try deployment.store.reader(session.viewer, on: session.day)
      .households(text: text, limit: limit)
  }
}
