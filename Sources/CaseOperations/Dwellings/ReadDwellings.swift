package import CaseKernel
import CaseStore

/// The dwellings that the viewer may see, by id.
package struct ListDwellings: Request {
  package static let name = "dwelling.list"
  package var landlord: Partner.ID?
  package var status: Dwelling.Status?
  package var limit: Int?

  package init(landlord: Partner.ID? = nil, status: Dwelling.Status? = nil, limit: Int? = nil) {
    self.landlord = landlord
    self.status = status
    self.limit = limit
  }

  package func perform(in deployment: Deployment, _ session: Session) throws -> [Dwelling] {
    try deployment.store.reader(session.viewer, on: session.day)
      .dwellings(landlord: landlord, status: status, limit: limit)
  }
}

/// One dwelling that the viewer may see.
package struct ShowDwelling: Request {
  package static let name = "dwelling.show"
  package var id: Dwelling.ID

  package init(_ id: Dwelling.ID) {
    self.id = id
  }

  package func perform(in deployment: Deployment, _ session: Session) throws -> DwellingSheet {
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let dwelling = try reader.dwelling(id) else {
      throw Problem.unknown(
        Text(fr: "logement", en: "dwelling"), id.rawValue, list: "logis dwelling list")
    }
    return DwellingSheet(dwelling)
  }
}
