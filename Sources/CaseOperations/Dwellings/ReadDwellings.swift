package import CaseKernel
import CaseStore

/// The dwellings that the viewer may see, by id.
package struct ListDwellings: Request {
  package static let name = "dwelling.list"
  /// Only the dwellings of that landlord; `nil` for all.
  package var landlord: Partner.ID?
  /// Only the dwellings of that status; `nil` for all.
  package var status: Dwelling.Status?
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// Every dwelling that the viewer may see, unless narrowed.
  package init(landlord: Partner.ID? = nil, status: Dwelling.Status? = nil, limit: Int? = nil) {
    self.landlord = landlord
    self.status = status
    self.limit = limit
  }

  /// The dwellings by id; empty for a viewer who reads no case.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [Dwelling] {
    try deployment.store.reader(session.viewer, on: session.day)
      .dwellings(landlord: landlord, status: status, limit: limit)
  }
}

/// One dwelling that the viewer may see.
package struct ShowDwelling: Request {
  package static let name = "dwelling.show"
  package var id: Dwelling.ID

  /// A question about that dwelling.
  package init(_ id: Dwelling.ID) {
    self.id = id
  }

  /// The dwelling and the notes on its record.
  ///
  /// - Throws: `Problem`, alike for one that does not exist and one that the viewer may not see.
  package func perform(in deployment: Deployment, _ session: Session) throws -> DwellingSheet {
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let dwelling = try reader.dwelling(id) else {
      throw Problem.unknown(
        Text(fr: "logement", en: "dwelling"), id.rawValue, list: "logis dwelling list")
    }
    return DwellingSheet(dwelling)
  }
}
