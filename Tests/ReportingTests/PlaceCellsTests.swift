import CaseKernel
import Testing

@testable import Reporting

/// Counts by agency lead to an address: the operator does not read a small one either.
@Suite struct PlaceCellsTests {
  private func place(_ name: String, _ count: Int) -> IndicatorResult {
    var indicator = Indicator("m/\(name)", Text(name), .flow, .count(.openAtEnd))
    indicator.leadsToPlace = true
    return .count(indicator, count)
  }

  private func shown(_ results: [IndicatorResult]) -> [Int?] {
    SmallCells(nil, ofPlaces: 5).hidden(in: results).map(\.numerator)
  }

  @Test func `a place without anybody tells of the other one`() {
    #expect(
      shown([place("agency", 3), place("agency-a", 0), place("agency-b", 3)]) == [nil, nil, nil])
  }

  @Test func `places with enough households are counted`() {
    #expect(
      shown([place("agency", 13), place("agency-a", 6), place("agency-b", 7)]) == [13, 6, 7])
  }

  @Test func `what leads to no place is shown to the operator`() {
    let other = IndicatorResult.count(Indicator("m/x", Text("x"), .flow, .count(.openAtEnd)), 2)

    #expect(shown([other, place("agency", 3)]) == [2, nil])
  }
}
