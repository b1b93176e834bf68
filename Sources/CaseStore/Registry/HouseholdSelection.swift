import CaseKernel

/// The households whose parts are read together.
struct HouseholdSelection {
  /// As many as one request takes.
  static let most = 512

  private let ids: [Household.ID]
  private let places: [Household.ID: Int]

  init(_ ids: [Household.ID]) {
    self.ids = ids
    places =
      ids.count == 1
      ? [:]
      : Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var count: Int { ids.count }

  /// Where a household stands in the list.
  func place(of id: Household.ID) -> Int? { ids.count == 1 ? 0 : places[id] }

  func rows(_ request: PartRequest, _ connection: Connection) throws(StoreDefect) -> Rows {
    if ids.count == 1 { return try connection.rows(request.one, [.init(ids[0])]) }
    return try connection.rows(request.many, [.list(ids.map(\.rawValue))])
  }
}
