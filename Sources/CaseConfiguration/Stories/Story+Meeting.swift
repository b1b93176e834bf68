package import CaseKernel

extension Story {
  /// A gathering of collective work, and who was there.
  package struct Meeting: Hashable, Sendable {
    package var kind: Gathering.Kind
    /// Its day, where it is only planned on the day of the act.
    package var planned: Day?
    /// The time it took, in hours.
    package var hours: Quantity?
    /// The partners who lead it.
    package var with: [Partner.ID]
    /// Theme, place, committee, notes and what else it carries, as typed.
    package var facts: [FieldID: String]
    /// The households that took part; their cases are open on that day.
    package var households: [Household.ID]
    /// How many neighbours were there.
    package var neighbours: Int?
    /// Staff by partner and job.
    package var staff: [Staff]
    /// The partners that sat on the committee.
    package var members: [Partner.ID]
    package var decisions: [String]
    package var checkpoints: [Checkpoint]

    /// So many of a partner's staff in one job.
    package struct Staff: Hashable, Sendable {
      package let partner: Partner.ID
      package let job: String
      package let count: Int
    }

    /// What is to be checked, and by when.
    package struct Checkpoint: Hashable, Sendable {
      package let what: String
      package let due: Day
    }

    /// A gathering at which nobody is noted yet.
    package init(_ kind: Gathering.Kind) {
      self.kind = kind
      (with, facts, households, staff, members) = ([], [:], [], [], [])
      (decisions, checkpoints) = ([], [])
    }
  }
}
