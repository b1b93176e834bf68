package import CaseKernel

/// The life of one invented household in a programme, act by act, as a demonstration replays it.
package struct Story: Hashable, Sendable {
  /// The household, as the file of households names it.
  package let household: Household.ID
  /// Where the story is written.
  package let place: Place
  /// What was done, in the order of the file; the first act opens the case.
  package let acts: [Act]

  /// One act on its day.
  package struct Act: Hashable, Sendable {
    /// The day on which it was done.
    package let on: Day
    /// What was done.
    package let deed: Deed
    /// Where it is written, for the refusals that it may meet.
    package let place: Place
  }

  /// What was done; whether the programme knows the ids is for the act itself to say.
  package enum Deed: Hashable, Sendable {
    /// The case is opened by a form, the usual one unless named, with what it says.
    case open(EventKindID?, facts: [FieldID: String])
    /// An agreement is given, to one partner or to all.
    case agree(AgreementKind, mode: AgreementMode?, with: Partner.ID?)
    /// An agreement is withdrawn.
    case withdraw(AgreementKind, with: Partner.ID?)
    /// Something happened.
    case log(EventKindID, Entry)
    /// Facts became known, as typed after `FIELD=`.
    case record([FieldID: String])
    /// The case goes on to another phase.
    case advance(PhaseID)
    /// A party takes something on.
    case plan(Commitment.Party, what: String, due: Day?)
    /// A commitment, by its number in the plan of the case, is kept or dropped.
    case settle(Int, as: Commitment.State)
    /// Somebody who works for a partner, the operator unless said, is a referent from the day on, or
    /// until a last day.
    case assign(User.ID, for: Partner.ID?, until: Day?)
    /// A partner is named on the case until a last day, reading no further than a class.
    case join(Partner.ID, PartnerRole.ID, until: Day?, reads: Visibility?)
    /// A partner takes part until that day.
    case part(Partner.ID, PartnerRole.ID)
    /// The case is tied to an earlier one.
    case link(CaseLink.Kind, LinkedStory)
    /// The household goes on in another programme, where the story goes on too.
    case handOver(ProgrammeInstance.ID, OutcomeID?, facts: [FieldID: String], agreedOn: Day?)
    /// The case ends.
    case close(OutcomeID)
    /// The household says more of itself: where it lives, how it is reached; as typed, by column.
    case household([String: String])
    /// People meet, cases of the file among them; it belongs to the programme.
    case gather(Meeting)
  }

  /// The other case of a tie.
  package enum LinkedStory: Hashable, Sendable {
    /// The latest other case of a household.
    case household(Household.ID)
    /// A case that the store does not hold.
    case elsewhere(String)
  }

  /// What is noted of something that happened.
  package struct Entry: Hashable, Sendable {
    /// The time spent, in hours.
    package var hours: Quantity?
    /// The note.
    package var note: String?
    /// The partners who were there.
    package var with: [Partner.ID]
    /// Who may read it; `nil` for the usual class of the kind.
    package var visibility: Visibility?
    /// The values that the kind carries, as typed after `FIELD=`.
    package var facts: [FieldID: String]

    /// Makes an entry; what is left out is not noted.
    package init(
      hours: Quantity? = nil, note: String? = nil, with partners: [Partner.ID] = [],
      visibility: Visibility? = nil, facts: [FieldID: String] = [:]
    ) {
      self.hours = hours
      self.note = note
      with = partners
      self.visibility = visibility
      self.facts = facts
    }
  }
}
