package import CaseKernel

extension Registry {
  /// The dwelling that a household lives in on a day; `nil` where it is unknown or none.
  package func dwelling(
    of household: Household, on day: Day
  ) throws(StoreDefect) -> Dwelling? {
    guard let id = household.occupancy(on: day)?.dwelling else { return nil }
    return try dwelling(id)
  }
}
