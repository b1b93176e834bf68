package import CaseKernel

extension Reader {
  /// What the viewer reads in the journal of a programme, oldest first.
  ///
  /// Nothing in it is about a household: funders and authorities among the partners read what is
  /// for every partner, others down to what their role reads in a case (D6.8).
  package func journal(
    of instance: ProgrammeInstance, _ definition: DeclaredDefinition
  ) throws(StoreDefect) -> [JournalLine] {
    try read { registry throws(StoreDefect) in
      try lines(of: registry.programmeJournal(instance.id), instance, definition, registry)
    }
  }

  /// The same from a journal that is at hand.
  package func lines(
    of journal: [CaseEvent], _ instance: ProgrammeInstance, _ definition: DeclaredDefinition,
    _ registry: Registry
  ) throws(StoreDefect) -> [JournalLine] {
    guard let reach = reach(in: instance) else { return [] }
    let placeless = try gatheringsWithoutPlace(in: journal, registry)
    return journal.compactMap { event in
      let isAuthor = event.author == viewer.user
      guard Disclosure.reads(event.visibility, reach: reach, isAuthor: isAuthor) else { return nil }
      return JournalLine(
        entry: event.number, on: event.on, recordedAt: event.recordedAt, author: event.author,
        kind: event.kind, visibility: event.visibility,
        body: event.body.map {
          body(of: $0, event.kind, definition, reach, isAuthor).withoutPlace(
            of: isAuthor ? [] : placeless)
        },
        corrects: event.corrects)
    }
  }

  /// How far the viewer reads in the journal of a programme; `nil` for who is of no partner of it, or
  /// only looks after the accounts.
  private func reach(in instance: ProgrammeInstance) -> Visibility? {
    let partners = instance.partners.values.joined()
    guard viewer.partner.map(partners.contains) ?? true else { return nil }
    if viewer.roles.subtracting([.administrator]).isEmpty { return nil }
    return viewer.roles.compactMap(Disclosure.ceiling(of:)).max() ?? .everyPartner
  }

  private func body(
    of body: CaseEvent.Body, _ kind: EventKindID, _ definition: DeclaredDefinition,
    _ reach: Visibility, _ isAuthor: Bool
  ) -> CaseEvent.Body {
    guard case .noted(var note) = body else { return body }
    let declared = definition.programmeKinds.first { $0.id == kind }
    note.facts = note.facts.filter { id, _ in
      let visibility = declared?.visibility(ofValue: id) ?? .operatorTeam
      return Disclosure.reads(visibility, reach: reach, isAuthor: isAuthor)
    }
    return .noted(note)
  }
}

extension Registry {
  /// The journal of a programme as it was written.
  package func programmeJournal(
    _ programme: ProgrammeInstance.ID
  ) throws(StoreDefect) -> [CaseEvent] {
    guard let stream = try stream(.programme, programme.rawValue) else { return [] }
    return try journal(stream.key)
  }
}
