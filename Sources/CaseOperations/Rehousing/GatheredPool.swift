package import CaseConfiguration
package import CaseKernel
package import Rehousing

/// A pool as the store gives it, with the terms under which it is matched.
package struct GatheredPool: Sendable {
  package var pool: Pool
  /// The caps, the objective and the chances, as `config.yaml` has them.
  package var terms: RehousingTerms
  /// The same, for what suits whom.
  package var rules: MatchingRules
  /// How offers are written down; `nil` for a pool without cases.
  package var policy: MovingPolicy?
  /// The landlords whose free dwellings are in it.
  package var landlords: [Partner.ID]
  /// The case of each household in it.
  package var cases: [Household.ID: CaseFile.ID]
  /// The dwellings that are offered to somebody: they are not proposed twice.
  package var underOffer: Set<Dwelling.ID>
  /// The cases left out because an offer waits for its answer or was accepted.
  package var awaitingAnswer: [CaseFile.ID]

  /// The pool with its moves, ready for a solver.
  ///
  /// - Throws: `GraphDefect` when weights are beyond what a graph holds.
  package func matching(on day: Day) throws(GraphDefect) -> MatchingPool {
    try MatchingPool(pool, rules, on: day)
  }
}

extension RehousingTerms {
  /// The caps for a solver.
  package var caps: Caps { Caps(cycles: cycles, chains: chains) }

  /// The chances of a move in thousandths, by how far it has come.
  package var chances: [MoveState: Int] {
    [
      .proposed: acceptance.proposed, .visited: acceptance.visited,
      .agreedInPrinciple: acceptance.agreedInPrinciple,
    ]
  }
}

extension MatchingRules {
  /// What the terms say on a day; whatever they leave out is as usual.
  package init(_ terms: RehousingTerms, on day: Day) {
    self.init()
    effortRate = terms.effortRate
    refusesUnknown = terms.unknown == .refuse
    bases = terms.bases(on: day)
    waitingListValues = terms.waitingList
    horizonDays = Int(day.adding(terms.horizon).number - day.number)
    for consent in terms.consents where consent.between.count == 2 {
      let pair = LandlordPair(consent.between[0], consent.between[1])
      switch consent.answer {
      case .yes: break
      case .no: refusedPairs.insert(pair)
      case .conditional: conditionalPairs[pair] = consent.condition ?? Text("")
      }
    }
  }
}
