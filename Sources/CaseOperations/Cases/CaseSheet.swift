package import CaseKernel
package import CaseStore

/// A case as one viewer may read it, with what follows from it on a day.
package struct CaseSheet: Sendable {
  /// The case, without what is withheld from the viewer.
  package var view: CaseView
  /// The definition that the case lives under: labels, kinds, phases.
  package var declared: DeclaredDefinition { view.definition }
  /// The words for entries, phases and outcomes.
  package var wording: JournalWording { JournalWording(declared) }
  /// What the instance is called in public.
  package var programmeName: Text
  /// What the rules find on the day, as far as the viewer reads.
  package var findings: [Finding]
  /// The phases that may follow, in the order proposed.
  package var next: [PhaseID]
  /// The day by which the phase should end; `nil` when none is set or known.
  package var due: Day? { view.due }
  /// The names of the partners that the case speaks of.
  package var partnerNames: [Partner.ID: String]
  /// The day on which one looks.
  package var day: Day
}

extension Deployment {
  /// The sheet of a case for the viewer of the session.
  ///
  /// - Throws: `Problem` when there is none, or none that the viewer may see.
  func sheet(of id: CaseFile.ID, _ session: Session) throws -> CaseSheet {
    guard let view = try store.reader(session.viewer, on: session.day).caseView(id) else {
      throw Problem.unknownCase(id)
    }
    return try store.read { try sheet(view, $0, session) }
  }

  func sheet(_ view: CaseView, _ registry: Registry, _ session: Session) throws -> CaseSheet {
    let id = view.file.id
    guard let file = try registry.caseFile(id) else { throw Problem.unknownCase(id) }
    let (instance, definition) = try terms(of: file, registry)
    let background = try background(of: file, instance, definition, registry, on: session.day)
    return CaseSheet(
      view: view, programmeName: instance.publicName,
      findings: definition.findings(background).filter(view.shows),
      next: definition.next(file),
      partnerNames: try names(of: view, registry), day: session.day)
  }

  private func names(
    of view: CaseView, _ registry: Registry
  ) throws -> [Partner.ID: String] {
    let partners = try registry.partners(view.file.parties.map(\.partner))
    return Dictionary(partners.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
