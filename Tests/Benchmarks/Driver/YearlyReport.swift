import CaseConfiguration
import CaseKernel
import CaseOperations
import Reporting

/// Prints every figure of every programme over a period.
struct YearlyReport {
  private let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func perform(from first: Day, to last: Day) throws {
    for programme in try place.programmes {
      let request = ReportIndicators(programme.instance.id, ReportPeriod(from: first, to: last))
      let report = try request.perform(in: place.deployment, place.session)
      for line in report.lines { print(programme.instance.id, Self.text(of: line)) }
    }
  }

  private static func text(of line: IndicatorResult) -> String {
    let hundredths = line.value.map { Int(($0 * 100).rounded()) }
    let figures = [line.numerator, line.denominator, hundredths].map {
      $0.map(String.init) ?? "-"
    }
    return ([line.indicator.id] + figures).joined(separator: " ")
  }
}
