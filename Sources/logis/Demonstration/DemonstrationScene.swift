import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Reporting

/// What a demonstration has to show, asked for as any command would ask.
struct DemonstrationScene {
  let day: Day
  let households: Int
  let cases: Int
  let acts: Int
  let programmes: [ProgrammeRow]
  let caseload: Caseload.Outcome
  let overdue: Agenda
  let alerts: [FirstAlerts.Line]
  let years: [FirstYear]
  let sheet: CaseSheet?
  let advice: [AdviceSheet]
  /// The call for projects that was examined last; `nil` where the configuration has none.
  let call: JointOpinion?

  /// The households of the seeds that the programmes are asked about.
  static let advised: [Household.ID] = ["H-1501", "H-0672", "H-2606"]

  /// The figures of a programme whose source document publishes some: those of its first year,
  /// unless the document tells others.
  struct FirstYear {
    let figures: StoryFile.Figures
    let programme: ProgrammeInstance
    let period: DayRange
    let indicators: IndicatorReport
    /// The money of the first year; `nil` where the document publishes none.
    let budget: BudgetReport?
  }

  init(_ laid: PrepareDemonstration.Outcome, _ session: Session) throws {
    let deployment = laid.deployment
    day = session.day
    (households, cases, acts) = (laid.households, laid.cases, laid.acts)
    programmes = try ListProgrammes().perform(in: deployment, session)
    caseload = try Caseload().perform(in: deployment, session)
    overdue = try ReadAgenda(overdue: true).perform(in: deployment, session)
    alerts = try FirstAlerts().perform(in: deployment, session)
    years = try laid.figures.compactMap { try Self.firstYear(of: $0, deployment, session) }
    sheet = try caseload.oldest.map { try ShowCase($0).perform(in: deployment, session) }
    let known = try Set(ListHouseholds().perform(in: deployment, session).map(\.id))
    advice = try Self.advised.filter(known.contains)
      .map { try Advise($0).perform(in: deployment, session) }
    call = try ListCalls(limit: 1).perform(in: deployment, session).first
      .map { try ShowCall($0.id).perform(in: deployment, session) }
  }

  private static func firstYear(
    of file: StoryFile, _ deployment: Deployment, _ session: Session
  ) throws -> FirstYear? {
    guard let figures = file.figures, let first = file.firstDay, first <= session.day,
      let programme = deployment.configuration.instance(file.programme)?.instance
    else { return nil }
    let days = figures.period ?? DayRange(yearOf: first)
    let period = ReportPeriod(from: days.from, to: days.to)
    let budget = try figures.budget.map { _ in
      try ReportBudget(file.programme, period).perform(in: deployment, session)
    }
    return FirstYear(
      figures: figures, programme: programme, period: days,
      indicators: try ReportIndicators(file.programme, period).perform(in: deployment, session),
      budget: budget)
  }
}

extension DemonstrationScene.FirstYear {
  /// The figures that it is told by: those that the file names, or else referrals by entry point,
  /// diagnoses in time, orientations. Those still to be decided show only where there are some.
  var told: [IndicatorResult] {
    indicators.lines.filter { line in
      let id = line.indicator.id
      if !figures.indicators.isEmpty { return figures.indicators.contains(id) }
      if id == "I.7.pending" { return (line.numerator ?? 0) > 0 }
      return id == "I.6" || id.hasPrefix("I.1.") || id.hasPrefix("I.7.")
    }
  }
}
