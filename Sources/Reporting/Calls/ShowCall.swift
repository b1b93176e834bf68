import CaseConfiguration
package import CaseKernel
package import CaseOperations
package import CaseStore

/// A call with its files: what was asked, what the committee thinks, what can be computed.
package struct ShowCall: Request {
  package static let name = "call.show"
  package var id: CallForProjects.ID
  /// The file alone, by its number; `nil` for all.
  package var file: Int?

  /// A question about that call, or about one of its files.
  package init(_ id: CallForProjects.ID, file: Int? = nil) {
    self.id = id
    self.file = file
  }

  /// The joint opinion as it stands.
  ///
  /// - Throws: `Problem` when the viewer may not read calls, or the call or the file is unknown.
  package func perform(in deployment: Deployment, _ session: Session) throws -> JointOpinion {
    try deployment.checkReadsCalls(session.viewer)
    return try deployment.store.read { registry in
      let calls = try deployment.calls(registry)
      let call = try calls.call(id)
      let files = call.files.filter { shown in file.map { $0 == shown.number } ?? true }
      if let file, files.isEmpty { throw unknown(file, in: call) }
      let partners = try registry.partners()
      return JointOpinion(
        call: call, files: files.map { calls.appraisal(of: $0, in: call) },
        names: Dictionary(partners.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one }),
        journal: try registry.callJournal(id))
    }
  }

  private func unknown(_ file: Int, in call: CallForProjects) -> Problem {
    let refusal = ExaminationRefusal.unknownFile(file, known: call.files.map(\.number))
    return Problem(refusal.code, refusal.message, remedy: refusal.remedy)
  }
}

/// The joint opinion (« avis conjoint ») on the files of a call. Source: document 001.
package struct JointOpinion: Sendable {
  package var call: CallForProjects
  /// The files in the order of the call.
  package var files: [FileAppraisal]
  /// The names of the organisations.
  package var names: [Partner.ID: String]
  /// What was written of the call, oldest first; empty while only the file of calls has it.
  package var journal: [CallEntry]

  /// An organisation by its name, else by its id.
  package func name(of partner: Partner.ID) -> String { names[partner] ?? partner.rawValue }

  /// The bodies whose opinion it is, by name.
  package var examiners: [String] { call.examiners.map(name) }

  /// The examinations of the files that are shown, with who wrote them.
  package var examinations: [(entry: CallEntry, examination: Examination)] {
    let shown = Set(files.map(\.file.number))
    return journal.compactMap { entry in
      guard case .examined(let examination) = entry.body, shown.contains(examination.file) else {
        return nil
      }
      return (entry, examination)
    }
  }
}
