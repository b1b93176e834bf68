package import CaseKernel
package import CaseStore

/// Records facts of a case, given as people type them.
package struct RecordFacts: CaseAct {
  package static let name = "case.record"
  package var id: CaseFile.ID
  /// The values as typed, by field; an empty text makes a fact unknown again.
  package var facts: [FieldID: String]
  /// The day they were learnt; the day of the session when it is not said.
  package var on: Day?

  /// A recording of those facts, not yet read nor checked.
  package init(_ id: CaseFile.ID, _ facts: [FieldID: String], on day: Day? = nil) {
    self.id = id
    self.facts = facts
    on = day
  }

  /// One entry with every fact, or a refusal at the first that cannot be read or comes too early.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    let day = on ?? session.day
    return [try definition.record(facts, in: background, on: day)]
  }
}

/// Takes a case to a phase.
package struct AdvanceCase: CaseAct {
  package static let name = "case.advance"
  package var id: CaseFile.ID
  /// The phase to go to.
  package var target: PhaseID
  /// The day of the change; the day of the session when it is not said.
  package var on: Day?

  /// A step to the phase; whether it may be taken is decided against the case.
  package init(_ id: CaseFile.ID, to target: PhaseID, on day: Day? = nil) {
    self.id = id
    self.target = target
    on = day
  }

  /// Entries that lead to the phase, or the conditions that do not hold yet.
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
  /// How the case ends.
  package var outcome: OutcomeID
  /// The last day; the day of the session when it is not said.
  package var on: Day?

  /// A closing with that outcome; whether it may be chosen is decided against the case.
  package init(_ id: CaseFile.ID, _ outcome: OutcomeID, on day: Day? = nil) {
    self.id = id
    self.outcome = outcome
    on = day
  }

  /// The closing entry, or the conditions of the outcome that do not hold yet.
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
  /// The day of the reopening; the day of the session when it is not said.
  package var on: Day?

  /// A reopening; the phase is the one that the journal remembers.
  package init(_ id: CaseFile.ID, on day: Day? = nil) {
    self.id = id
    on = day
  }

  /// The reopening entry; refused where the case is not closed.
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
  /// The day it was given or taken back; the day of the session when it is not said.
  package var on: Day?
  /// How it was given; `nil` when unknown, and of no use to a withdrawal.
  package var mode: AgreementMode?
  /// The partner that a sharing agreement is meant for; `nil` for all of the case.
  package var with: Partner.ID?
  /// The agreement is taken back rather than given.
  package var withdraws: Bool

  /// An agreement given on the day of the session, unless said otherwise.
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

  /// The entry of the agreement or of its withdrawal.
  ///
  /// - Throws: a refusal where the agreement stands already or was never given.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    let (file, day) = (background.file, on ?? session.day)
    if withdraws {
      return [try definition.withdraw(kind, with: with, in: file, on: day, today: session.day)]
    }
    let agreement = Agreement(kind, givenOn: day, mode: mode, with: with)
    return [try definition.agree(agreement, in: file, today: session.day)]
  }
}

extension RecordAgreement {
  /// The same, with the partner looked up: it may be one that is to join the case.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft] {
    if let with, try registry.partner(with) == nil { throw Problem.unknownPartner(with) }
    return try decide(background, definition, session)
  }
}

extension Problem {
  /// No partner of that id.
  static func unknownPartner(_ id: Partner.ID) -> Problem {
    .unknown(Text(fr: "partenaire", en: "partner"), id.rawValue, list: "logis partner list")
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
