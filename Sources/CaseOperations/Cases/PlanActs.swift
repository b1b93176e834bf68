package import CaseKernel

/// Adds a commitment to the action plan of a case.
package struct AddCommitment: CaseAct {
  package static let name = "case.plan.add"
  package var id: CaseFile.ID
  /// What is taken on, in free text.
  package var what: String
  /// Who commits.
  package var party: Commitment.Party
  /// The day it should be done by; `nil` when no day was agreed.
  package var due: Day?
  /// The day it was agreed; the day of the session when it is not said.
  package var on: Day?

  /// An open commitment; the case gives it its number.
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

  /// One entry with the next number of the plan, or why it cannot be planned.
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
  /// The number of the commitment in the plan of the case.
  package var number: Int
  /// What became of it.
  package var state: Commitment.State
  /// The day it was settled; the day of the session when it is not said.
  package var on: Day?

  /// What became of one commitment, on the day of the session unless said.
  package init(
    _ id: CaseFile.ID, _ number: Int, as state: Commitment.State, on day: Day? = nil
  ) {
    self.id = id
    self.number = number
    self.state = state
    on = day
  }

  /// One entry that settles it; refused where the plan has no such number.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    [
      try definition.settle(
        number, as: state, in: background.file, on: on ?? session.day, today: session.day)
    ]
  }
}
