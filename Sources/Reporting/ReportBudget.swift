import CaseConfiguration
package import CaseKernel
package import CaseOperations
import CaseStore

/// What a programme spent over a period and what its budget still allows (D4.5, I.16, I.17).
package struct ReportBudget: Request {
  package static let name = "report.budget"
  package var programme: ProgrammeInstance.ID
  /// The days asked for.
  package var period: ReportPeriod

  /// The budget of that programme over the usual period, unless one is given.
  package init(_ programme: ProgrammeInstance.ID, _ period: ReportPeriod = ReportPeriod()) {
    self.programme = programme
    self.period = period
  }

  /// The account over the period, small counts hidden from those outside the operator (D5.4).
  ///
  /// - Throws: `Problem` when the viewer sees no figures, or the programme or period is wrong.
  package func perform(in deployment: Deployment, _ session: Session) throws -> BudgetReport {
    try deployment.checkSeesFigures(session.viewer)
    let configured = try deployment.programme(programme)
    let asked = try period.range(on: session.day)
    let account = try deployment.store.read { registry in
      try BudgetAccount(
        configured.instance, configured.definition.declared, over: asked, on: session.day,
        from: registry)
    }
    let threshold = try deployment.smallCells(of: programme, for: session.viewer)
    return BudgetReport(
      instance: configured.instance, module: configured.definition.declared.module,
      account: account, threshold: threshold)
  }
}

/// A budget, what was done with it, and what is worth knowing about it.
package struct BudgetReport: Sendable {
  package var instance: ProgrammeInstance
  /// The id by which the programme's findings are named.
  package var module: ModuleID
  /// What was done, spent and left.
  package var account: BudgetAccount
  /// Counts under it are hidden; `nil` where nothing is.
  package var threshold: Int?

  /// So few households that the figures would speak of one of them (D5.4).
  package var isSuppressed: Bool {
    [account.households, account.diagnoses].contains { $0.hidden(under: threshold) == nil }
  }

  /// What no funder has granted of the budget; `nil` where the budget is not known.
  package var uncovered: Cents? {
    account.budget.map { max(.zero, $0 - instance.granted) }
  }
}
