package import CaseKernel

/// The refusals of compliant offers that the law counts, up to the third.
///
/// Source: CCH L442-3-1: six months after notification of the third offer, the title of a tenant
/// who refused three lapses (D1.4).
package struct CountedRefusals: Hashable, Sendable {
  /// A refused offer, and whether it counts.
  package struct Refused: Hashable, Sendable {
    package var offer: Offer
    package var compliant: Answer

    /// An offer that the household refused.
    package init(_ offer: Offer, compliant: Answer) {
      self.offer = offer
      self.compliant = compliant
    }
  }

  /// How many refusals the law speaks of.
  package static let limit = 3
  /// The time from the notification of the third offer.
  package static let delay = Period.months(6)

  /// The refused offers, in the order in which they were made.
  package var refused: [Refused]

  /// The count over refused offers, whatever order they come in.
  package init(_ refused: [Refused]) {
    self.refused = refused.sorted { ($0.offer.on, $0.offer.entry) < ($1.offer.on, $1.offer.entry) }
  }

  /// Refusals of offers that are compliant for sure.
  package var certain: Int { refused.count { $0.compliant == .yes } }
  /// Refusals of offers that may still turn out to be compliant.
  package var toCheck: Int { refused.count { $0.compliant == .unknown } }

  /// Whether three compliant offers were refused; unknown while those to be checked decide.
  package var reached: Answer {
    if certain >= Self.limit { return .yes }
    return certain + toCheck >= Self.limit ? .unknown : .no
  }

  /// The third compliant offer that was refused.
  package var third: Offer? {
    let counted = refused.filter { $0.compliant == .yes }
    return counted.count < Self.limit ? nil : counted[Self.limit - 1].offer
  }

  /// The day on which the title would lapse; `nil` before the third refusal, or while the day of
  /// its notification is not known.
  package var lapsesOn: Day? { third?.notifiedOn?.adding(Self.delay) }
}
