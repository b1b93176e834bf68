import CaseKernel

extension Deployment {
  /// Refuses somebody who may not write down households and dwellings.
  func checkMayRegister(_ viewer: Viewer) throws(Problem) {
    guard Disclosure.mayAct(viewer) else {
      throw .notAllowed(
        Text(
          fr: "l'utilisateur \(viewer.user) ne peut pas enregistrer",
          en: "user \(viewer.user) may not register anything"))
    }
  }

  /// The same, for partners: administrators may too.
  func checkMayRegisterPartners(_ viewer: Viewer) throws(Problem) {
    guard !viewer.roles.contains(.administrator) else { return }
    try checkMayRegister(viewer)
  }
}
