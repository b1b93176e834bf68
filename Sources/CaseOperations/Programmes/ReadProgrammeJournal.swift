import CaseConfiguration
package import CaseKernel
package import CaseStore
package import Interchange

/// The journal of a programme: what belongs to no case.
package struct ReadProgrammeJournal: Request {
  package static let name = "programme.journal"
  package var programme: ProgrammeInstance.ID
  /// Entries of that kind only; `nil` for all.
  package var kind: EventKindID?

  /// The whole journal, unless a kind is named.
  package init(_ programme: ProgrammeInstance.ID, kind: EventKindID? = nil) {
    self.programme = programme
    self.kind = kind
  }

  /// What the viewer reads of it, oldest first.
  ///
  /// - Throws: `Problem` when `config.yaml` names no such programme, or it knows no such kind.
  package func perform(
    in deployment: Deployment, _ session: Session
  ) throws -> ProgrammeJournal {
    let configured = try deployment.programme(programme)
    let declared = configured.definition.declared
    if let kind, !declared.programmeKinds.contains(where: { $0.id == kind }) {
      throw Problem(.unknownKind(kind, known: declared.programmeKinds.map(\.id)))
    }
    let reader = deployment.store.reader(session.viewer, on: session.day)
    let lines = try reader.journal(of: configured.instance, declared)
    return ProgrammeJournal(
      instance: configured.instance, declared: declared,
      lines: lines.filter { kind == nil || $0.kind == kind })
  }
}

/// The journal of a programme as a person reads it.
package struct ProgrammeJournal: Sendable {
  package var instance: ProgrammeInstance
  /// The definition whose words are used.
  package var declared: DeclaredDefinition
  /// The entries that the viewer reads, oldest first.
  package var lines: [JournalLine]

  /// Says what the entries say.
  package var wording: JournalWording { JournalWording(declared) }

  /// One object an entry.
  package func objects(_ language: Language) -> [JSON] {
    lines.map { line in
      line.object(summary: wording.summary(of: line.kind, line.body, language))
    }
  }
}
