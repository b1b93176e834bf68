package import CaseKernel
package import CaseStore

/// Ties a case to another one: it continues an earlier case, or goes with it.
package struct LinkCases: CaseAct {
  package static let name = "case.link"
  package var id: CaseFile.ID
  /// The other case, and what it is to this one.
  package var link: CaseLink
  /// The day of the tie; the day of the session when it is not said.
  package var on: Day?

  /// A tie written in the journal of the first case only.
  package init(_ id: CaseFile.ID, _ link: CaseLink, on day: Day? = nil) {
    self.id = id
    self.link = link
    on = day
  }

  /// One entry for the tie, or a `Problem` where the cases are tied so already.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    guard link.here != id else {
      throw Problem(
        "link-to-itself",
        Text(fr: "un dossier ne se lie pas à lui-même", en: "a case is not linked to itself"))
    }
    guard !background.file.links.contains(link) else {
      throw Problem(
        "already-linked",
        Text(
          fr: "le dossier \(id) est déjà lié à \(link.here?.rawValue ?? "cette référence")",
          en: "case \(id) is linked to \(link.here?.rawValue ?? "that reference") already"))
    }
    return [try definition.link(link, on: on ?? session.day, today: session.day)]
  }

  /// The same, once the viewer is known to see both.
  ///
  /// - Throws: `Problem` when the other case is unknown to the viewer.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft] {
    if let other = link.here {
      guard let file = try registry.caseFile(other),
        deployment.reach(of: session.viewer, in: file, on: session.day) != nil
      else { throw Problem.unknownCase(other) }
    }
    return try decide(background, definition, session)
  }
}
