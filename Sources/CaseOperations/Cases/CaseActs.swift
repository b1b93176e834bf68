package import CaseKernel

/// Records facts of a case, given as people type them.
package struct RecordFacts: CaseAct {
  package static let name = "case.record"
  package var id: CaseFile.ID
  package var facts: [FieldID: String]
  package var on: Day?

  package init(_ id: CaseFile.ID, _ facts: [FieldID: String], on day: Day? = nil) {
    self.id = id
    self.facts = facts
    on = day
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    let day = on ?? session.day
    return [try definition.record(facts, in: background.file, on: day, today: session.day)]
  }
}

/// Takes a case to a phase.
package struct AdvanceCase: CaseAct {
  package static let name = "case.advance"
  package var id: CaseFile.ID
  package var target: PhaseID
  package var on: Day?

  package init(_ id: CaseFile.ID, to target: PhaseID, on day: Day? = nil) {
    self.id = id
    self.target = target
    on = day
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    try definition.advance(background, to: target, on: on ?? session.day)
  }
}

/// Closes a case with an outcome.
package struct CloseCase: CaseAct {
  package static let name = "case.close"
  package var id: CaseFile.ID
  package var outcome: OutcomeID
  package var on: Day?

  package init(_ id: CaseFile.ID, _ outcome: OutcomeID, on day: Day? = nil) {
    self.id = id
    self.outcome = outcome
    on = day
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    [try definition.close(background, outcome, on: on ?? session.day)]
  }
}

/// Opens a closed case again, in the phase it was closed from.
package struct ReopenCase: CaseAct {
  package static let name = "case.reopen"
  package var id: CaseFile.ID
  package var on: Day?

  package init(_ id: CaseFile.ID, on day: Day? = nil) {
    self.id = id
    on = day
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    [try definition.reopen(background.file, on: on ?? session.day, today: session.day)]
  }
}

/// Records an agreement of the household, or its withdrawal.
package struct RecordAgreement: CaseAct {
  package static let name = "case.agree"
  package var id: CaseFile.ID
  package var kind: AgreementKind
  package var on: Day?
  package var mode: AgreementMode?
  package var with: Partner.ID?
  package var withdraws: Bool

  package init(
    _ id: CaseFile.ID, _ kind: AgreementKind, on day: Day? = nil, mode: AgreementMode? = nil,
    with partner: Partner.ID? = nil, withdraws: Bool = false
  ) {
    self.id = id
    self.kind = kind
    on = day
    self.mode = mode
    with = partner
    self.withdraws = withdraws
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    let (file, day) = (background.file, on ?? session.day)
    if let with { try background.check(with) }
    if withdraws {
      return [try definition.withdraw(kind, with: with, in: file, on: day, today: session.day)]
    }
    let agreement = Agreement(kind, givenOn: day, mode: mode, with: with)
    return [try definition.agree(agreement, in: file, today: session.day)]
  }
}

extension CaseBackground {
  /// A partner named in an act must be one of the programme's.
  func check(_ partner: Partner.ID) throws(Problem) {
    guard partners[partner] == nil else { return }
    throw .unknown(
      Text(fr: "partenaire du programme", en: "partner of the programme"), partner.rawValue,
      known: partners.keys.map(\.rawValue).sorted(), list: "logis programme show \(instance.id)")
  }
}
