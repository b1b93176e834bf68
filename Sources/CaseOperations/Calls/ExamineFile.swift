package import CaseKernel
import CaseStore

/// Writes down what a committee thinks of a file: opinion, rank, remark, and the figures that it
/// was shown.
package struct ExamineFile: Request {
  package static let name = "call.examine"
  package static let writes = true
  package var call: CallForProjects.ID
  /// What is written of which file.
  package var examination: Examination
  /// The day of the examination; that of the call, else of the session, when it is not said.
  package var on: Day?

  /// An examination of a file of that call.
  package init(_ call: CallForProjects.ID, _ examination: Examination, on day: Day? = nil) {
    self.call = call
    self.examination = examination
    on = day
  }

  /// The file before and after, with what can be said of it.
  package struct Outcome: Sendable {
    /// The call as it stands, or would stand.
    package var call: CallForProjects
    package var before: CallFile
    package var after: FileAppraisal
    /// Whether nothing was written.
    package var isPreview: Bool
  }

  /// Writes the examination, or only foresees it in a dry run.
  ///
  /// - Throws: `Problem` when the viewer may not, or the call or the file refuses it.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayExamine(session.viewer)
    try checkTexts()
    if session.dryRun {
      return try deployment.store.read { try foresee(deployment, $0).outcome(isPreview: true) }
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    return try deployment.store.write(Self.name, stamp) { transaction in
      let act = try foresee(deployment, transaction.registry)
      if act.isNew { try transaction.register(act.earlier) }
      let day = on ?? act.later.examinedOn ?? session.day
      try transaction.examine(act.later, examination, on: min(day, session.day))
      return act.outcome(isPreview: false)
    }
  }

  /// The examination, decided and not yet written.
  private struct Foreseen {
    var earlier: CallForProjects
    var later: CallForProjects
    var isNew: Bool
    var before: CallFile
    var after: FileAppraisal

    func outcome(isPreview: Bool) -> Outcome {
      Outcome(call: later, before: before, after: after, isPreview: isPreview)
    }
  }

  private func foresee(_ deployment: Deployment, _ registry: Registry) throws -> Foreseen {
    let calls = try deployment.calls(registry)
    let earlier = try calls.call(call)
    let later = try examined(earlier)
    guard let before = earlier.file(examination.file), let file = later.file(examination.file)
    else { throw Problem(.unknownFile(examination.file, known: earlier.files.map(\.number))) }
    return Foreseen(
      earlier: earlier, later: later, isNew: calls.unregistered.contains(call), before: before,
      after: calls.appraisal(of: file, in: later))
  }

  /// No social security number may stand in a text that many read (D6.5).
  private func checkTexts() throws(Problem) {
    for (option, text) in [
      ("--questions", examination.questions), ("--remark", examination.remark),
    ]
    where text.map({ NIR.occurs(in: $0) }) == true {
      throw .socialSecurityNumber(Text(option))
    }
  }

  private func examined(_ call: CallForProjects) throws(Problem) -> CallForProjects {
    do {
      return try call.examined(by: examination)
    } catch {
      throw Problem(error)
    }
  }
}

extension Problem {
  /// An examination was refused.
  fileprivate init(_ refusal: ExaminationRefusal) {
    self.init(refusal.code, refusal.message, remedy: refusal.remedy)
  }
}
