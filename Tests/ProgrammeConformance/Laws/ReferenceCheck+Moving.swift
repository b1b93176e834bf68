import CaseKernel

extension ReferenceCheck {
  /// A policy of moving names phases, wishes, kinds and values that exist.
  func moving(_ policy: MovingPolicy) -> [String] {
    let place = "moving"
    let other = [policy.blockers, policy.housingAid].compactMap { $0 }
    let offers = policy.offers
    let answers = RecordTest(
      offers.answer, offers.answerField, oneOf: offers.accepting + offers.refusing)
    return policy.phases.flatMap { phase($0, in: place) }
      + policy.wishes.flatMap { wish($0, in: place) } + other.flatMap { field($0, in: place) }
      + conditions([policy.statutory].compactMap { $0 }, in: place)
      + offers.facts.values.sorted().flatMap {
        record(RecordTest(offers.kind, $0, oneOf: []), in: place)
      } + record(answers, in: place)
      + record(RecordTest(offers.answer, offers.answeredOffer, oneOf: []), in: place)
  }

  private func wish(_ wish: MovingPolicy.WishField, in place: String) -> [String] {
    guard case .wish = declared.field(wish.field)?.kind else {
      return ["\(place): \(wish.field) is no field that holds a wish"]
    }
    return []
  }
}
