import CaseKernel

/// The offers of a case with what was answered to each.
struct OfferBook {
  /// The offers in the order of the journal.
  let offers: [Offer]
  /// The answers in the order of the journal: the last one to an offer counts.
  let answers: [LoggedRecord]
  /// What the commissions decided.
  let decisions: [LoggedRecord]

  init(_ file: CaseFile) {
    offers = file.records(of: "offer").map { Offer($0) }
    answers = file.records(of: "offerAnswer")
    decisions = file.records(of: "allocationDecision")
  }

  /// The answer to an offer; `nil` while there is none.
  func answer(to offer: Offer) -> LoggedRecord? {
    answers.last { $0.entry("offer") == offer.entry }
  }

  /// The offers with that answer.
  func offers(answered answer: OfferAnswer) -> [Offer] {
    offers.filter { self.answer(to: $0)?.choice("answer", as: OfferAnswer.self) == answer }
  }

  /// The offers that nobody answered.
  var unanswered: [Offer] { offers.filter { answer(to: $0) == nil } }

  /// What the commission decided last about an offer.
  func decision(on offer: Offer) -> AllocationDecision? {
    decisions.last { $0.entry("offer") == offer.entry }?
      .choice("decision", as: AllocationDecision.self)
  }
}
