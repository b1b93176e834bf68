package import CaseKernel

/// Which cases a list shows; what is `nil` does not narrow it.
package struct CaseFilter: Hashable, Sendable {
  /// Whether a case is still followed.
  package enum State: Hashable, Sendable {
    case open, closed
  }

  /// Cases of that programme.
  package var programme: ProgrammeInstance.ID?
  /// Cases that stand in that phase.
  package var phase: PhaseID?
  /// A partner that takes part.
  package var partner: Partner.ID?
  /// A user who is a referent on the reader's day.
  package var referent: User.ID?
  package var household: Household.ID?
  package var state: State?
  /// Open, and due before the reader's day.
  package var overdue: Bool
  /// Open, and without contact for at least that many days.
  package var silentForDays: Int?
  /// Words of the household's name, or the beginning of an id of a case or a household.
  package var text: String?

  /// A filter that lets every case through, unless narrowed.
  package init(
    programme: ProgrammeInstance.ID? = nil, phase: PhaseID? = nil, partner: Partner.ID? = nil,
    referent: User.ID? = nil, household: Household.ID? = nil, state: State? = nil,
    overdue: Bool = false, silentForDays: Int? = nil, text: String? = nil
  ) {
    self.programme = programme
    self.phase = phase
    self.partner = partner
    self.referent = referent
    self.household = household
    self.state = state
    self.overdue = overdue
    self.silentForDays = silentForDays
    self.text = text
  }
}

/// A case in a list, as far as the viewer may see it.
package struct CaseRow: Hashable, Sendable {
  package var id: CaseFile.ID
  package var programme: ProgrammeInstance.ID
  package var module: ModuleID
  /// The hash of the definition that the case lives under.
  package var definition: String
  package var household: Household.ID
  /// The holder's name: protected.
  package var householdName: Sensitive<String>
  package var openedOn: Day
  package var phase: PhaseID
  /// The first day of the present stay in the phase.
  package var phaseSince: Day
  /// The day by which the phase should end; `nil` when none is set or known.
  package var due: Day?
  /// How the case ended; `nil` while it is open.
  package var outcome: OutcomeID?
  package var closedOn: Day?
  /// The day of the latest two-way exchange; `nil` before the first.
  package var lastContact: Day?
  package var referents: [Referent]
  /// Without the landlords, where the address is withheld.
  package var parties: [Party]
  package var agreements: [Agreement]
  /// The household's address is confidential to this viewer (D5.4).
  package var addressWithheld: Bool
  /// How far down the scale the viewer reads in this case, to filter findings with.
  package var reach: Visibility

  /// Whether the case is not closed.
  package var isOpen: Bool { closedOn == nil }
}
