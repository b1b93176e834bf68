import CaseConfiguration
import CaseKernel
import CaseOperations
import Reporting

/// Prints every figure of every programme over a period.
struct YearlyReport {
  private let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func perform(from first: String, to last: String) throws {
    guard let from = Day(first), let to = Day(last) else { throw DriverError.notADay(first) }
    for programme in try place.programmes {
      let request = ReportIndicators(programme.instance.id, ReportPeriod(from: from, to: to))
      let report = try request.perform(in: place.deployment, place.session)
      for line in report.lines { print(programme.instance.id, Self.text(of: line)) }
    }
  }

  private static func text(of line: IndicatorResult) -> String {
    let figures = [line.numerator, line.denominator].map { $0.map(String.init) ?? "-" }
    return ([line.indicator.id] + figures).joined(separator: " ")
  }
}
