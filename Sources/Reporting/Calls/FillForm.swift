import CaseConfiguration
package import CaseKernel
package import CaseOperations
import CaseStore

/// Fills in the form « Annexe 3-1 » for a programme: a synthetic presentation of its project.
///
/// Source: D0.6, the form that documents 002 and 004 fill in.
package struct FillForm: Request {
  package static let name = "call.form"
  package var programme: ProgrammeInstance.ID
  /// The days that the figures speak of.
  package var period: ReportPeriod

  /// The form of that programme; without a period, its figures are those of its convention.
  package init(_ programme: ProgrammeInstance.ID, _ period: ReportPeriod = ReportPeriod()) {
    self.programme = programme
    self.period = period
  }

  /// The form, small counts hidden whoever asks: it is made to be sent.
  ///
  /// - Throws: `Problem` when the viewer sees no figures, or the programme or period is wrong.
  package func perform(in deployment: Deployment, _ session: Session) throws -> ProjectForm {
    try deployment.checkSeesFigures(session.viewer)
    let configured = try deployment.programme(programme)
    let days = try self.days(of: configured.instance, on: session.day)
    return try deployment.store.read { registry in
      let named = configured.instance.namedPartners
      return ProjectForm(
        instance: configured.instance, declared: configured.definition.declared,
        sheet: configured.project, day: session.day,
        partners: try registry.partners(named),
        figures: try FormFigures(configured, over: days, on: session.day, from: registry))
    }
  }

  /// The days asked for; else those of the convention; else the calendar year.
  private func days(of instance: ProgrammeInstance, on day: Day) throws(Problem) -> DayRange {
    if period == ReportPeriod(), let convention = instance.convention {
      let last = convention.to ?? max(convention.from, day)
      if let days = DayRange(from: convention.from, to: last) { return days }
    }
    return try period.range(on: day)
  }
}

extension ProgrammeInstance {
  /// Every organisation that the form may name, in the order of the configuration.
  fileprivate var namedPartners: [Partner.ID] {
    let all =
      partners.sorted { $0.key < $1.key }.flatMap(\.value) + funding.map(\.funder)
      + committees.flatMap(\.members)
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
