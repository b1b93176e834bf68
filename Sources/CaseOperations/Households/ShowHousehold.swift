package import CaseKernel
import CaseStore

/// The record of a household, as far as the viewer may read it; the reading is logged.
package struct ShowHousehold: Request {
  package static let name = "household.show"
  package var id: Household.ID

  /// A question about that household.
  package init(_ id: Household.ID) {
    self.id = id
  }

  /// The household with its cases, and a line in the access log.
  ///
  /// - Throws: `Problem`, alike for one that does not exist and one that the viewer may not see.
  package func perform(in deployment: Deployment, _ session: Session) throws -> HouseholdSheet {
    let sheet = try deployment.sheet(of: id, session)
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      let what = sheet.view.disclosed ? "household.show.disclosed" : Self.name
      try transaction.logAccess(what: what, subject: id.rawValue, count: 1)
    }
    return sheet
  }
}

extension Deployment {
  /// What the viewer may read of a household and of its cases.
  ///
  /// - Throws: `Problem` when there is none, or none that is open to them: both are told alike.
  func sheet(of id: Household.ID, _ session: Session) throws -> HouseholdSheet {
    let reader = store.reader(session.viewer, on: session.day)
    guard let view = try reader.household(id) else { throw Problem.unknownHousehold(id) }
    let cases = try reader.cases(CaseFilter(household: id))
    let dwelling = try view.household.occupancy(on: session.day)?.dwelling
      .flatMap { try reader.dwelling($0) }
    return HouseholdSheet(view: view, cases: cases, dwelling: dwelling, day: session.day)
  }
}

extension Problem {
  static func unknownHousehold(_ id: Household.ID) -> Problem {
    .unknown(Text(fr: "ménage", en: "household"), id.rawValue, list: "logis household list")
  }
}
