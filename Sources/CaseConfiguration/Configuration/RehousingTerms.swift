package import CaseKernel

/// How moves are looked for and judged here: for all programmes, or for one of them.
///
/// Source: REHOUSING « which caps » and « priorities ».
package struct RehousingTerms: Hashable, Sendable {
  /// The longest exchange, in households.
  package var cycles = Cap.atMost(3)
  /// The longest chain that starts at a vacant dwelling, in households.
  package var chains = Cap.atMost(4)
  /// What makes a plan the best.
  package var objective = PlanObjective.expected
  /// The chances of a move, by how far it has come.
  package var acceptance = Acceptance()
  /// The largest share of the income for rent and charges, in thousandths (D1.19, practice).
  package var effortRate = 330
  /// What becomes of a move of which something is unknown.
  package var unknown = Unknown.check
  /// How far ahead a dwelling may become free.
  package var horizon = Period.years(1)
  /// The bases of the weights, by the day from which they hold, oldest first.
  package var bases: [Bases] = []
  /// What a dwelling is worth to the waiting list, by number of main rooms.
  package var waitingList: [Int: Int] = [:]
  /// What pairs of landlords say of each other's tenants; whoever is not named consents.
  package var consents: [Consent] = []
  /// The landlords whose vacant dwellings take part; `nil` for those of the programme.
  package var landlords: [Partner.ID]?

  /// The chances that a household takes a dwelling, in thousandths.
  package struct Acceptance: Hashable, Sendable {
    /// Before anybody saw it. Source: REHOUSING, half of offers refused.
    package var proposed = 540
    /// After a visit.
    package var visited = 700
    /// After an agreement in principle.
    package var agreedInPrinciple = 900
  }

  /// What becomes of a move of which something is unknown.
  package enum Unknown: String, CaseIterable, Sendable {
    /// It is proposed with what is to be checked.
    case check
    /// It is not proposed.
    case refuse
  }

  /// The bases of the weights from a day on.
  package struct Bases: Hashable, Sendable {
    /// The first day on which they hold.
    package var from: Day
    /// Recognised by a DALO committee, or at risk of eviction.
    package var dalo = 3000
    /// Health or disability.
    package var health = 2000
    /// In a dwelling grown too large.
    package var underOccupying = 1500
    /// All others.
    package var others = 1000

    /// The levels in the order in which they are served.
    package var all: [Int] { [dalo, health, underOccupying, others] }
  }

  /// What two landlords say of each other's tenants.
  package struct Consent: Hashable, Sendable {
    /// The two, in the order of the file.
    package var between: [Partner.ID]
    package var answer: Answer
    /// What the answer depends on, where it is conditional.
    package var condition: Text?

    /// What they answer.
    package enum Answer: String, CaseIterable, Sendable {
      case yes, no, conditional
    }
  }

  /// The bases that hold on a day: the latest that have begun, else the usual ones.
  package func bases(on day: Day) -> [Int] {
    (bases.last { $0.from <= day } ?? Bases(from: day)).all
  }
}
