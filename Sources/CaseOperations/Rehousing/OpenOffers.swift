import CaseKernel
import CaseStore
import Rehousing

/// What is offered today, over all open cases: which dwellings, to whom, and how far each is.
struct OpenOffers {
  /// The dwellings of the offers that stand: not answered yet, or accepted.
  private(set) var dwellings: Set<Dwelling.ID> = []
  /// How far the offers that stand are.
  private(set) var states: [Pool.Pair: MoveState] = [:]
  /// What each household refused.
  private(set) var declined: [Household.ID: Set<Dwelling.ID>] = [:]
  private var bound: Set<Household.ID> = []

  /// The offers of the programmes that have such a policy.
  init(_ policies: [ProgrammeInstance.ID: MovingPolicy], _ registry: Registry) throws {
    let kinds = Set(
      policies.values.flatMap { policy in
        [policy.offers.kind, policy.offers.answer] + [policy.offers.visit].compactMap { $0 }
      })
    let records = try registry.openRecords(of: kinds.sorted { $0.rawValue < $1.rawValue })
    for group in records.byCase {
      guard let first = group.first, let offers = policies[first.programme]?.offers else {
        continue
      }
      for entry in group where entry.record.kind == offers.kind {
        take(entry.record, of: first.household, in: group.map(\.record), offers)
      }
    }
  }

  /// Whether an offer to the household stands.
  func binds(_ household: Household.ID) -> Bool { bound.contains(household) }

  private mutating func take(
    _ offer: LoggedRecord, of household: Household.ID, in records: [LoggedRecord],
    _ offers: MovingPolicy.OfferEntries
  ) {
    let answer = records.last {
      $0.kind == offers.answer && $0.entry(offers.answeredOffer) == offer.entry
    }
    let isVisited = records.contains { record in
      guard record.kind == offers.visit, let field = offers.visitedOffer else { return false }
      return record.entry(field) == offer.entry
    }
    let dwelling = offers.facts[.dwelling].flatMap { offer.facts[$0]?.text }
      .map { Dwelling.ID($0) }
    let said = answer?.facts[offers.answerField]
    if let said, said.isOne(of: offers.refusing) {
      if let dwelling { declined[household, default: []].insert(dwelling) }
      return
    }
    let isAccepted = said?.isOne(of: offers.accepting) ?? false
    // An answer that is neither leaves the offer behind: a household that never answered.
    guard answer == nil || isAccepted else { return }
    bound.insert(household)
    guard let dwelling else { return }
    dwellings.insert(dwelling)
    states[.init(household, dwelling)] =
      isAccepted ? .agreedInPrinciple : isVisited ? .visited : .proposed
  }
}

extension [OpenRecord] {
  /// The records of each case; those of one stand side by side.
  fileprivate var byCase: [[OpenRecord]] {
    reduce(into: []) { groups, record in
      if groups.last?.last?.id == record.id {
        groups[groups.count - 1].append(record)
      } else {
        groups.append([record])
      }
    }
  }
}
