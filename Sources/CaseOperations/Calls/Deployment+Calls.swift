import CaseConfiguration
package import CaseKernel
package import CaseStore

extension Deployment {
  /// The calls as they stand, and the funds by whose rules they are read.
  package struct Calls: Sendable {
    /// Those of the store as they were examined, then those that the file alone has.
    package var calls: [CallForProjects]
    /// The funds of the file.
    package var funds: [Fund]
    /// The calls that the store does not have yet.
    var unregistered: Set<CallForProjects.ID>
  }

  /// Reads the calls; a call added to the file after the store was created is there too.
  ///
  /// - Throws: `ConfigurationRefusal` with every defect of the file.
  package func calls(_ registry: Registry) throws -> Calls {
    let stored = try registry.calls()
    let known = try data.calls == nil ? [] : Set(registry.partners().map(\.id))
    let (file, defects) = configuration.callsFile(known: known)
    let errors = defects.filter { $0.severity == .error }
    guard errors.isEmpty else { throw ConfigurationRefusal(defects: errors) }
    let ids = Set(stored.map(\.id))
    let others = (file?.calls ?? []).filter { !ids.contains($0.id) }
    return Calls(
      calls: stored + others, funds: file?.funds ?? [], unregistered: Set(others.map(\.id)))
  }

  private var data: DataFiles { configuration.data }

  /// Refuses somebody who may not write down the opinion of a committee: those who examine, and
  /// those who keep its records.
  func checkMayExamine(_ viewer: Viewer) throws(Problem) {
    let allowed: Set<UserRole> = [.operatorManager, .coordinator, .authority, .administrator]
    guard viewer.roles.isDisjoint(with: allowed) else { return }
    throw .notAllowed(
      Text(
        fr: "l'utilisateur \(viewer.user) ne peut pas écrire l'avis d'un comité",
        en: "user \(viewer.user) may not write down the opinion of a committee"))
  }

  /// Refuses somebody who may not read calls: what they say of money is for those who see figures.
  package func checkReadsCalls(_ viewer: Viewer) throws(Problem) {
    if viewer.roles.contains(.administrator) { return }
    try checkSeesFigures(viewer)
  }
}

extension Configuration {
  /// The calls that a new store begins with.
  ///
  /// - Throws: `ConfigurationRefusal` with every defect of the file.
  func firstCalls() throws(ConfigurationRefusal) -> [CallForProjects] {
    let (file, defects) = callsFile(known: [])
    let errors = defects.filter { $0.severity == .error }
    guard errors.isEmpty else { throw ConfigurationRefusal(defects: errors) }
    return file?.calls ?? []
  }
}

extension Deployment.Calls {
  /// The call of an id.
  ///
  /// - Throws: `Problem` with the nearest id.
  package func call(_ id: CallForProjects.ID) throws(Problem) -> CallForProjects {
    guard let call = calls.first(where: { $0.id == id }) else {
      throw .unknown(
        Text(fr: "appel à projets", en: "call for projects"), id.rawValue,
        known: calls.map(\.id.rawValue), list: "logis call list")
    }
    return call
  }

  /// What can be computed of a file of a call, under the rules of the day of its examination.
  package func appraisal(
    of file: CallFile, in call: CallForProjects
  ) -> FileAppraisal {
    FileAppraisal(file, on: call.examinedOn, funds: funds) { fund, months in
      received(by: file.landlord, from: fund, months: months, before: call)
    }
  }

  /// What a landlord was granted by a fund in other calls, over some months before this one.
  private func received(
    by landlord: Partner.ID, from fund: Fund.ID, months: Int, before call: CallForProjects
  ) -> Cents {
    guard let day = call.examinedOn else { return .zero }
    let first = day.adding(.months(-months))
    return calls.filter { other in
      other.id != call.id && other.examinedOn.map { first < $0 && $0 <= day } == true
    }
    .flatMap(\.files).filter { $0.landlord == landlord }
    .flatMap(\.money.plan).filter { $0.fund == fund }
    .compactMap(\.granted.cents).reduce(.zero, +)
  }
}
