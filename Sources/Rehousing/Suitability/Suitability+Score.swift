public import CaseKernel

/// How well a dwelling suits a household, over the criteria that are known (D1.18).
public struct SuitabilityScore: Hashable, Sendable {
  /// The sum of the weights of the criteria that the dwelling meets.
  public var met: Int
  /// The sum of the weights of the criteria whose answer is known.
  public var known: Int
  /// The sum of the weights of all criteria.
  public var all: Int

  public init(met: Int, known: Int, all: Int) {
    self.met = met
    self.known = known
    self.all = all
  }

  /// The score, 0 to 300; without any known wish a dwelling that passes the gates suits half.
  public var points: Int { known == 0 ? 150 : (met * 300 + known / 2) / known }
  /// The share of the criteria that nobody can answer, in thousandths.
  public var unknownShare: Int { all == 0 ? 0 : (all - known) * 1000 / all }
}

extension Suitability {
  /// The score of a dwelling: required and refused criteria weigh three, preferred ones two.
  public func score(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> SuitabilityScore {
    needs.seeker.wishes.reduce(into: SuitabilityScore(met: 0, known: 0, all: 0)) { score, wish in
      guard wish.level != .indifferent else { return }
      let weight = wish.level == .preferred ? 2 : 3
      score.all += weight
      guard let meets = wish.isMet(by: dwelling, from: needs.landlord).fact else { return }
      score.known += weight
      if meets != (wish.level == .refused) { score.met += weight }
    }
  }

  /// What a move is worth: the base of its priority and the score, less what the dwelling is worth
  /// to the waiting list. Never below one, so that a move that passes is always worth something.
  ///
  /// Source: REHOUSING « the question ».
  public func weight(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Int {
    let taken = dwelling.mainRooms.flatMap { rules.waitingListValues[$0] } ?? 0
    let base = rules.base(needs.seeker.priority)
    return max(1, base + score(needs, dwelling).points - taken)
  }
}
