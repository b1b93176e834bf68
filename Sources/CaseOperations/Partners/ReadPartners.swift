package import CaseKernel
import CaseStore

/// The partners, by id.
package struct ListPartners: Request {
  package static let name = "partner.list"
  /// Only the partners of that kind; `nil` for all.
  package var kind: Partner.Kind?
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// Every partner, unless narrowed.
  package init(kind: Partner.Kind? = nil, limit: Int? = nil) {
    self.kind = kind
    self.limit = limit
  }

  /// The partners by id: organisations are everybody's to know.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [Partner] {
    try deployment.store.reader(session.viewer, on: session.day).partners(kind: kind, limit: limit)
  }
}

/// One partner, and the one that continues it.
package struct ShowPartner: Request {
  package static let name = "partner.show"
  package var id: Partner.ID

  /// A question about that partner.
  package init(_ id: Partner.ID) {
    self.id = id
  }

  /// A partner and what has become of it.
  package struct Outcome: Sendable {
    package var partner: Partner
    /// The partner that continues it after a merger; `nil` when there is none.
    package var successor: Partner?
  }

  /// The partner by its id, with the one that continues it.
  ///
  /// - Throws: `Problem` for an unknown id, with the nearest one.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    let all = try deployment.store.reader(session.viewer, on: session.day).partners()
    guard let partner = all.first(where: { $0.id == id }) else {
      throw Problem.unknown(
        Text(fr: "partenaire", en: "partner"), id.rawValue, known: all.map(\.id.rawValue),
        list: "logis partner list")
    }
    return Outcome(partner: partner, successor: all.first { $0.successorOf == id })
  }
}
