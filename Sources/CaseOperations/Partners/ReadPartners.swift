package import CaseKernel
import CaseStore

/// The partners, by id.
package struct ListPartners: Request {
  package static let name = "partner.list"
  package var kind: Partner.Kind?
  package var limit: Int?

  package init(kind: Partner.Kind? = nil, limit: Int? = nil) {
    self.kind = kind
    self.limit = limit
  }

  package func perform(in deployment: Deployment, _ session: Session) throws -> [Partner] {
    try deployment.store.reader(session.viewer, on: session.day).partners(kind: kind, limit: limit)
  }
}

/// One partner, and the one that continues it.
package struct ShowPartner: Request {
  package static let name = "partner.show"
  package var id: Partner.ID

  package init(_ id: Partner.ID) {
    self.id = id
  }

  package struct Outcome: Sendable {
    package var partner: Partner
    package var successor: Partner?
  }

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
