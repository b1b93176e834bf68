import CaseKernel
import CaseOperations
import Testing

@testable import Reporting

/// The figures of a programme, and who sees which.
@Suite struct IndicatorTests {
  private let practice: Practice

  /// Seven households settled, two of whom were supported for two months; three declined.
  init() throws {
    practice = try Practice(Practice.prices, Practice.budget)
    for number in 1...7 { try practice.visit(number, support: number <= 2 ? 2 : 0) }
    for number in 8...10 { try practice.visit(number, outcome: "declined") }
  }

  private func report(
    as role: UserRole = .socialWorker, _ period: ReportPeriod = ReportPeriod(),
    on day: Day = .in2015(12, 31)
  ) throws -> IndicatorReport {
    try practice.ask(ReportIndicators("canary-situation", period), as: role, on: day)
  }

  @Test func `the table shows numerator, denominator, value and population`() throws {
    let rows = try report().rows(.fr).map { $0.cells.joined(separator: " | ") }

    #expect(
      rows == [
        "I.6 | diagnostics en 2 mois | 10 / 10 | 100,0\u{A0}% | flux",
        "I.13.settled | installés | 7 / 10 | 70,0\u{A0}% | flux",
        "I.13.declined | refus | 3 / 10 | 30,0\u{A0}% | flux",
        "I.16 | coût par ménage | 5\u{A0}520,00\u{A0}€ / 10 | 552,00\u{A0}€ | flux",
        "I.17 | mois-mesures |  | 4 mois | flux",
      ])
  }

  @Test func `the notes say the period, the populations and the counting of months`() throws {
    let notes = try report().notes(.fr)

    #expect(
      notes == [
        "Période : du 1er janvier 2015 au 31 décembre 2015 inclus.",
        "Flux : arrivé dans la période ; cohorte : entré dans la période ; stock : présent le "
          + "dernier jour. Un ménage compte une fois, même avec plusieurs mesures.",
        "Mois-mesures : de date à date, mois commencé compté, suspensions exclues.",
      ])
  }

  @Test func `a period is cut at today`() throws {
    let report = try report(on: .in2015(2, 1))

    #expect(report.done == DayRange(from: .in2015(1, 1), to: .in2015(2, 1)))
    #expect(report.notes(.en).first?.contains("cut at today") == true)
    #expect(report.lines.first?.denominator == 0)
    #expect(report.lines.first?.value == nil)
  }

  @Test func `a period that lies ahead is refused`() throws {
    let ahead = ReportPeriod(from: .in2015(6, 1))

    let problem = #expect(throws: Problem.self) { try report(ahead, on: .in2015(5, 31)) }

    #expect(problem?.code == "period-ahead")
  }

  @Test func `a funder sees no count under five, nor what would give it back`() throws {
    let report = try report(as: .funder)

    let shown = report.lines.map { ($0.indicator.id, $0.suppressed) }
    #expect(shown.filter(\.1).map(\.0) == ["I.13.settled", "I.13.declined"])
    #expect(report.lines.filter(\.suppressed).allSatisfy { $0.numerator == nil })
    #expect(report.rows(.fr)[2].value == "< 5")
    #expect(report.notes(.fr).last == "Les effectifs de moins de 5 sont masqués.")
  }

  @Test(arguments: [UserRole.socialWorker, .operatorManager])
  func `the operator sees every count`(role: UserRole) throws {
    #expect(try report(as: role).lines.allSatisfy { !$0.suppressed })
  }

  @Test func `who only administers sees no figure`() throws {
    let problem = #expect(throws: Problem.self) { try report(as: .administrator) }

    #expect(problem?.exit == .notAllowed)
  }

  @Test func `an unknown programme is said`() throws {
    let problem = #expect(throws: Problem.self) {
      try practice.ask(ReportIndicators("canary-situatoin"))
    }

    #expect(problem?.code == "unknown-id")
    #expect(problem?.remedy?.en.contains("canary-situation") == true)
  }
}
