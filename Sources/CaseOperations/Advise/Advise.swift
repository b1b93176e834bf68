import CaseConfiguration
package import CaseKernel
import CaseStore

/// Which programmes fit a household: every enabled one with its verdict, best first.
///
/// The rules are asked about the household as the viewer may read it, so that neither a verdict
/// nor a finding tells a fact that is kept from them: what is withheld is unknown.
package struct Advise: Request {
  package static let name = "household.advise"
  package var household: Household.ID
  /// Facts taken for granted while one thinks, as typed: fields of a programme by their id, facts
  /// of the household as `household.tenure`. Nothing is written.
  package var hypotheses: [FieldID: String]

  /// A question about what is known of the household, unless something is supposed besides.
  package init(_ household: Household.ID, supposing hypotheses: [FieldID: String] = [:]) {
    self.household = household
    self.hypotheses = hypotheses
  }

  /// The advice of every enabled programme, and a line in the access log.
  ///
  /// - Throws: `Problem`, alike for a household that does not exist and one that the viewer may
  ///   not see; when a hypothesis cannot be read.
  package func perform(in deployment: Deployment, _ session: Session) throws -> AdviceSheet {
    let sheet = try advice(in: deployment, session)
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try transaction.logAccess(subject: household.rawValue, count: 1)
    }
    return sheet
  }

  private func advice(in deployment: Deployment, _ session: Session) throws -> AdviceSheet {
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let view = try reader.household(household) else {
      throw Problem.unknownHousehold(household)
    }
    let programmes = deployment.configuration.programmes.filter(\.instance.enabled)
    let supposed = try Supposed(hypotheses, programmes)
    let cases = try reader.cases(CaseFilter(household: household))
    let household = try deployment.store.read {
      try supposed.applied(to: view.household, $0, for: reader)
    }
    let dwelling = try household.occupancy(on: session.day)?.dwelling
      .flatMap { try reader.dwelling($0) }
    let advisor = Advisor(
      view: view, household: household, dwelling: dwelling, cases: cases, supposed: supposed,
      session: session)
    let advice = try programmes.map { configured in
      try advisor.advice(
        of: configured, places: try deployment.places(in: configured, session),
        facts: try facts(of: advisor.openCase(in: configured), reader))
    }
    return AdviceSheet(
      household: view.household, day: session.day, supposed: hypotheses.keys.sorted(),
      advice: advice.bestFirst)
  }

  /// What the viewer reads of the facts of a case.
  private func facts(of row: CaseRow?, _ reader: Reader) throws -> Facts {
    guard let row, let view = try reader.caseView(row.id) else { return [:] }
    return view.file.facts.merging(view.file.extra) { own, _ in own }
  }
}

extension Deployment {
  /// What is taken of the places of a programme, as far as the viewer is shown.
  fileprivate func places(
    in configured: ConfiguredProgramme, _ session: Session
  ) throws -> CapacityFigures? {
    let threshold = try smallCells(of: configured.instance.id, for: session.viewer)
    return try store.read { try places(of: configured, $0, on: session.day) }?
      .hidden(under: threshold)
  }
}
