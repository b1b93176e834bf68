import CaseConfiguration
package import CaseKernel
package import CaseOperations
import CaseStore

/// The figures that a programme declares, over a period (section 8 of the domain reference).
///
/// Aggregates only: funders and authorities may ask for them, with small cells hidden.
package struct ReportIndicators: Request {
  package static let name = "report.indicators"
  package var programme: ProgrammeInstance.ID
  /// The days asked for.
  package var period: ReportPeriod

  /// The figures of that programme over the usual period, unless one is given.
  package init(_ programme: ProgrammeInstance.ID, _ period: ReportPeriod = ReportPeriod()) {
    self.programme = programme
    self.period = period
  }

  /// The figures up to the day of the session, small cells hidden where the viewer must not see
  /// them.
  ///
  /// - Throws: `Problem` when the viewer sees no figures, the programme is unknown, or the period
  ///   has not begun.
  package func perform(in deployment: Deployment, _ session: Session) throws -> IndicatorReport {
    try deployment.checkSeesFigures(session.viewer)
    let configured = try deployment.programme(programme)
    let asked = try period.range(on: session.day)
    let done = try elapsed(asked, on: session.day)
    let declared = configured.definition.declared
    let indicators = declared.indicators.map { counting($0, positive: configured.positiveExits) }
    let scope = ReportScope(configured.instance, declared, over: done)
    let results = try deployment.store.read { try $0.results(of: indicators, in: scope) }
    let threshold = try deployment.smallCells(of: programme, for: session.viewer)
    return IndicatorReport(
      instance: configured.instance, asked: asked, done: done,
      lines: SmallCells(threshold, ofPlaces: configured.terms.smallCells).hidden(in: results),
      positiveExits: configured.positiveExits.compactMap { declared.outcome($0)?.label },
      threshold: threshold)
  }

  /// What has come of the period: nothing of what lies ahead is done.
  private func elapsed(_ asked: DayRange, on day: Day) throws(Problem) -> DayRange {
    if let done = DayRange(from: asked.from, to: min(asked.to, day)) { return done }
    throw Problem(
      "period-ahead",
      Text(
        fr: "--from : le \(asked.from) est après aujourd'hui (\(day)), rien n'est encore fait",
        en: "--from: \(asked.from) is after today (\(day)), nothing is done yet"),
      remedy: Text(
        fr: "donner une période qui commence au plus tard le \(day)",
        en: "give a period that begins on \(day) at the latest"))
  }

  /// The positive exits are those of the configuration, where it names some (I.13).
  private func counting(_ indicator: Indicator, positive: [OutcomeID]) -> Indicator {
    guard indicator.id == "I.13.positive", case .share(_, let whole) = indicator.formula else {
      return indicator
    }
    var changed = indicator
    changed.formula = .share(.outcome(oneOf: positive), of: whole)
    return changed
  }
}

/// The figures of a programme over a period, and what a reader must know to read them.
package struct IndicatorReport: Sendable {
  package var instance: ProgrammeInstance
  /// The days asked for, those ahead too.
  package var asked: DayRange
  /// The part of the period that has come: what the figures speak of.
  package var done: DayRange
  /// The figures in the order declared.
  package var lines: [IndicatorResult]
  /// The outcomes that count as positive, in words.
  package var positiveExits: [Text]
  /// Counts under it are hidden; `nil` where nothing is.
  package var threshold: Int?
}
