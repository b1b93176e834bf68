import CaseConfiguration
package import CaseKernel

extension Deployment {
  /// Aggregated figures are for everybody who works with the programmes, funders and authorities
  /// included; who only administers the accounts sees none (D6.8).
  package func checkSeesFigures(_ viewer: Viewer) throws(Problem) {
    guard viewer.roles.subtracting([.administrator]).isEmpty else { return }
    throw .notAllowed(
      Text(
        fr: "l'utilisateur \(viewer.user) ne voit pas les chiffres des programmes",
        en: "user \(viewer.user) does not see the figures of programmes"))
  }

  /// The number under which a count is hidden from the viewer; `nil` where nothing is (D5.4).
  package func smallCells(
    of programme: ProgrammeInstance.ID, for viewer: Viewer
  ) throws(Problem) -> Int? {
    guard Disclosure.suppressesSmallCells(for: viewer) else { return nil }
    return try self.programme(programme).terms.smallCells
  }
}

extension Int {
  /// The count as it is shown: one to `threshold` less one is hidden.
  package func hidden(under threshold: Int?) -> Int? {
    guard let threshold, self > 0, self < threshold else { return self }
    return nil
  }
}
