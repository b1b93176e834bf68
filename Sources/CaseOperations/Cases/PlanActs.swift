package import CaseKernel

/// Adds a commitment to the action plan of a case.
package struct AddCommitment: CaseAct {
  package static let name = "case.plan.add"
  package var id: CaseFile.ID
  package var what: String
  package var party: Commitment.Party
  package var due: Day?
  package var on: Day?

  package init(
    _ id: CaseFile.ID, _ what: String, by party: Commitment.Party, due: Day? = nil,
    on day: Day? = nil
  ) {
    self.id = id
    self.what = what
    self.party = party
    self.due = due
    on = day
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    [
      try definition.plan(
        what, by: party, due: due, in: background.file, on: on ?? session.day, today: session.day)
    ]
  }
}

/// Says that a commitment was kept or dropped.
package struct SettleCommitment: CaseAct {
  package static let name = "case.plan.settle"
  package var id: CaseFile.ID
  package var number: Int
  package var state: Commitment.State
  package var on: Day?

  package init(
    _ id: CaseFile.ID, _ number: Int, as state: Commitment.State, on day: Day? = nil
  ) {
    self.id = id
    self.number = number
    self.state = state
    on = day
  }

  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    [
      try definition.settle(
        number, as: state, in: background.file, on: on ?? session.day, today: session.day)
    ]
  }
}
