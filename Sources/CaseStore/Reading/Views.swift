package import CaseKernel

/// A case as the viewer may see it.
package struct CaseView: Sendable {
  /// Facts, extra, plan, milestones, counts and efforts without what is withheld.
  package var file: CaseFile
  package var definition: DeclaredDefinition
  package var due: Day?
  /// `nil` only where the household is gone.
  package var household: HouseholdView?
  /// The entries that the viewer reads, oldest first.
  package var journal: [JournalLine]
  /// How far down the scale the viewer reads in this case, to filter findings with.
  package var reach: Visibility
}

/// An entry of a journal that the viewer reads.
package struct JournalLine: Hashable, Sendable {
  package var entry: Int
  package var on: Day
  package var recordedAt: Instant
  package var author: User.ID
  package var kind: EventKindID
  package var visibility: Visibility
  /// `nil` once the payload was erased.
  package var body: CaseEvent.Body?
  package var corrects: Int?
}

/// A household as the viewer may see it.
package struct HouseholdView: Hashable, Sendable {
  /// Without what is withheld: what is `nil` or empty there is unknown or withheld.
  package var household: Household
  package var withheld: Set<HouseholdItem>
  /// The address and everything that leads to it are replaced by `Reader.confidentialAddress`.
  package var addressWithheld: Bool
}

/// A household in a list.
package struct HouseholdRow: Hashable, Sendable {
  package var id: Household.ID
  package var name: Sensitive<String>
  /// Members on the reader's day.
  package var persons: Int
  package var dwelling: Dwelling.ID?
  package var landlord: Partner.ID?
  package var tenure: Tenure?
  package var addressWithheld: Bool
}

/// An open case in an agenda: initials and commune only.
package struct AgendaCase: Hashable, Sendable {
  package var id: CaseFile.ID
  package var programme: ProgrammeInstance.ID
  package var module: ModuleID
  package var definition: String
  package var phase: PhaseID
  package var openedOn: Day
  package var due: Day?
  package var lastContact: Day?
  /// The open commitments of the plan, where the viewer reads the plan.
  package var commitments: [Commitment]
  package var referents: [Referent]
  package var initials: String
  /// The commune; `nil` when it is unknown or withheld.
  package var insee: String?
}

/// A line of the access log: ids, never content.
package struct Access: Hashable, Sendable {
  package var at: Instant
  package var user: User.ID
  package var what: String
  package var subject: String
  package var count: Int
}
