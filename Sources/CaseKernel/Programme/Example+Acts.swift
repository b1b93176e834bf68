extension Example {
  func perform(
    _ act: Act, _ definition: ProgrammeDefinition, _ file: inout CaseFile?
  ) throws(Refusal) {
    for draft in try drafts(act, definition, file) {
      write(draft, definition, &file)
    }
  }

  private func drafts(
    _ act: Act, _ definition: ProgrammeDefinition, _ file: CaseFile?
  ) throws(Refusal) -> [EntryDraft] {
    guard let file else { return try opening(act, definition) }
    switch act {
    case .open: return []
    case .log(let kind, let on, let roles, let facts):
      let draft = try definition.log(
        kind, CaseEvent.Note(), facts: facts, in: background(file), by: roles, on: on)
      try definition.checkPool(draft, of: household)
      return [draft]
    case .agree(let kind, let on, let mode):
      return [try definition.agree(Agreement(kind, givenOn: on, mode: mode), in: file, today: day)]
    case .withdraw(let kind, let on):
      return [try definition.withdraw(kind, in: file, on: on, today: day)]
    case .record(let facts, let on):
      return [try definition.record(facts, in: file, on: on, today: day)]
    case .plan(let what, let party, let due, let on):
      return [try definition.plan(what, by: party, due: due, in: file, on: on, today: day)]
    case .settle(let number, let state, let on):
      return [try definition.settle(number, as: state, in: file, on: on, today: day)]
    case .advance(let target, let on):
      return try definition.advance(background(file), to: target, on: on)
    case .close(let outcome, let on):
      return [try definition.close(background(file), outcome, on: on)]
    case .reopen(let on): return [try definition.reopen(file, on: on, today: day)]
    case .join(let partner, let role, let on):
      return [try join(partner, role, definition, file, on: on)]
    case .part(let partner, let role, let last):
      return [try definition.part(partner, from: role, in: file, on: last, today: day)]
    }
  }

  /// A partner that the example does not describe may take any role that its kind allows.
  private func join(
    _ partner: Partner.ID, _ role: PartnerRole.ID, _ definition: ProgrammeDefinition,
    _ file: CaseFile, on day: Day
  ) throws(Refusal) -> EntryDraft {
    let kinds = definition.declared.roles.first { $0.id == role }?.kinds
    let kind = partners[partner]?.kind ?? kinds?.first ?? .operatorOrganisation
    return try definition.join(Party(partner, role, from: day), kind, in: file, today: day)
  }

  private func opening(
    _ act: Act, _ definition: ProgrammeDefinition
  ) throws(Refusal) -> [EntryDraft] {
    guard case .open(let on, let kind, let facts) = act else { throw .nothingToRecord }
    let request = OpeningRequest(
      household: household, dwelling: dwelling, instance: instance, definition: "example", on: on,
      today: day,
      kind: kind, facts: facts)
    return [try definition.open(request)]
  }

  private func background(_ file: CaseFile) -> CaseBackground {
    CaseBackground(
      file: file, household: household, dwelling: dwelling, instance: instance,
      partners: partners, day: day)
  }

  private func write(
    _ draft: EntryDraft, _ definition: ProgrammeDefinition, _ file: inout CaseFile?
  ) {
    let event = draft.event(
      number: (file?.entries ?? 0) + 1, recordedAt: Instant(milliseconds: 0), author: "example")
    if file == nil {
      file = CaseFile(id: "example", opening: event, kinds: definition.declared.eventKinds)
    } else {
      file?.apply(event, kinds: definition.declared.eventKinds)
    }
  }
}
