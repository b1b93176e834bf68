package import CaseKernel

/// What an offer contradicts of a moving project: criteria that are required and not met, or
/// refused and met. A value that is not known contradicts nothing.
package struct WishConflicts {
  package var details: MutationDetails
  /// The landlord of the present home; `nil` when unknown.
  package var landlord: Partner.ID?

  /// The check of a project whose household rents from that landlord.
  package init(_ details: MutationDetails, landlord: Partner.ID?) {
    self.details = details
    self.landlord = landlord
  }

  /// The criteria that the offer contradicts, by field, in the order of the form.
  package func conflicts(with offer: Offer) -> [FieldID] {
    let checks: [(FieldID, Bool)] = [
      ("wishedType", offends(details.wishedType) { values in offer.type.map(values.contains) }),
      ("wishedLivingArea", offends(details.wishedLivingArea, least(offer.livingArea))),
      ("wishedHighestFloor", offends(details.wishedHighestFloor, most(offer.floor))),
      ("wishedLift", offends(details.wishedLift, has(offer.lift))),
      ("wishedStepFree", offends(details.wishedStepFree, has(offer.stepFree))),
      (
        "wishedCommune",
        offends(details.wishedCommune) { values in offer.commune.map(values.contains) }
      ),
      ("wishedSameLandlord", offends(details.wishedSameLandlord, has(isSame(offer)))),
      ("wishedRent", offends(details.wishedRent, most(offer.principalRent))),
      ("wishedCharges", offends(details.wishedCharges, most(offer.charges))),
    ]
    return checks.filter(\.1).map(\.0)
  }

  private func isSame(_ offer: Offer) -> Answer {
    guard let offered = offer.landlord, let landlord else { return .unknown }
    return Answer(offered == landlord)
  }

  /// Whether a wish is offended: `meets` says whether the offer meets the values, if that is known.
  private func offends<Value>(_ wish: Wish<Value>?, _ meets: ([Value]) -> Bool?) -> Bool {
    guard let wish, let met = meets(wish.values) else { return false }
    switch wish.level {
    case .required: return !met
    case .refused: return met
    case .preferred, .indifferent: return false
    }
  }

  /// At most the largest of the values.
  private func most<Value: Comparable>(_ offered: Value?) -> ([Value]) -> Bool? {
    { values in
      guard let offered, let largest = values.max() else { return nil }
      return offered <= largest
    }
  }

  /// At least the smallest of the values.
  private func least<Value: Comparable>(_ offered: Value?) -> ([Value]) -> Bool? {
    { values in
      guard let offered, let smallest = values.min() else { return nil }
      return offered >= smallest
    }
  }

  /// Yes, unless the wish says no.
  private func has(_ offered: Answer) -> ([Bool]) -> Bool? {
    { values in offered.fact.map { $0 == (values.first ?? true) } }
  }
}
