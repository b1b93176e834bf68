package import CaseKernel
import CaseStore
package import Rehousing

/// Where one household could move: every channel in one answer, best first.
package struct SearchCase: Request {
  package static let name = "rehousing.search"
  package var id: CaseFile.ID

  /// The search for a case.
  package init(_ id: CaseFile.ID) { self.id = id }

  /// One way to a dwelling, with what speaks for and against it.
  package struct Option: Sendable {
    package var channel: SearchChannel
    package var dwelling: Dwelling
    /// The households that move with it, in the order in which dwellings free one another.
    package var with: [Household.ID]
    package var explanation: MoveExplanation
  }

  /// What is open to the household, and why the rest is not.
  package struct Outcome: Sendable {
    package var file: CaseFile.ID
    package var household: Household.ID
    package var options: [Option]
    package var closed: [Finding]
  }

  /// - Throws: `Problem` when the case is unknown to the viewer, or its household in no pool.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    let file = try deployment.store.read { registry in
      try deployment.background(id, registry, session).0.file
    }
    let gatherer = try PoolGatherer(deployment, session)
    let gathered = try gatherer.gather(file.programme, including: id)
    let matching = try gathered.matched(on: session.day)
    guard let place = matching.place(of: file.household) else { throw Problem.inNoPool(id) }
    let market = try OneSeeker(
      matching.pool.seekers[place],
      before: gathered.pool.vacancies + (try gatherer.market(beyond: gathered)), gathered,
      on: session.day)
    let options = market.options + ExchangeOptions(matching, of: place).options
    return Outcome(
      file: id, household: file.household, options: options.sorted(by: Self.isBetter),
      closed: options.isEmpty ? market.closed : [])
  }

  /// What is certain before what is to be checked, then what suits best, then the fewest others.
  private static func isBetter(_ one: Option, _ other: Option) -> Bool {
    let (left, right) = (one.rank, other.rank)
    return left == right
      ? one.dwelling.id.rawValue < other.dwelling.id.rawValue
      : left.lexicographicallyPrecedes(right)
  }
}

/// How a dwelling comes within reach (D1.16).
package enum SearchChannel: String, CaseIterable, Sendable {
  case partnerVacancy, delivery, otherLandlord, platform, exchange

  package var label: Text {
    switch self {
    case .partnerVacancy: Text(fr: "vacant chez un partenaire", en: "vacant, of a partner")
    case .delivery: Text(fr: "programme en livraison", en: "in delivery")
    case .otherLandlord: Text(fr: "autre bailleur", en: "another landlord")
    case .platform: Text(fr: "bourse d'échange", en: "exchange platform")
    case .exchange: Text(fr: "échange", en: "exchange")
    }
  }
}

extension SearchCase.Option {
  fileprivate var rank: [Int] {
    [explanation.answers.verdict == .yes ? 0 : 1, -explanation.score.points, with.count]
  }
}

/// One household before every dwelling that is or will be free.
private struct OneSeeker {
  let matching: MatchingPool
  let landlords: Set<Partner.ID>

  init(
    _ seeker: Seeker, before dwellings: [Dwelling], _ gathered: GatheredPool, on day: Day
  ) throws(Problem) {
    var alone = gathered
    alone.pool = Pool([seeker], vacancies: dwellings, on: day)
    matching = try alone.matched(on: day)
    landlords = Set(gathered.landlords)
  }

  var options: [SearchCase.Option] {
    matching.graph.arcs(of: 0).compactMap { arc in
      let place = Int(matching.graph.targets[arc])
      guard let dwelling = matching.pool.dwelling(place),
        let explanation = matching.explanation(of: 0, to: place)
      else { return nil }
      return SearchCase.Option(
        channel: channel(of: dwelling), dwelling: dwelling, with: [], explanation: explanation)
    }
  }

  /// Why no dwelling is left.
  var closed: [Finding] { matching.funnel(of: 0).findings }

  private func channel(of dwelling: Dwelling) -> SearchChannel {
    if dwelling.source != nil { return .platform }
    if dwelling.status == .delivery { return .delivery }
    return landlords.contains(dwelling.landlord) ? .partnerVacancy : .otherLandlord
  }
}

/// The exchanges in two or three steps that a household is on.
private struct ExchangeOptions {
  private let matching: MatchingPool
  private let household: Int

  init(_ matching: MatchingPool, of household: Int) {
    self.matching = matching
    self.household = household
  }

  /// For each dwelling the exchange with the fewest others.
  var options: [SearchCase.Option] {
    targets(of: household).compactMap { first in
      guard let others = shortest(from: first), let dwelling = matching.pool.dwelling(first),
        let explanation = matching.explanation(of: household, to: first)
      else { return nil }
      return SearchCase.Option(
        channel: .exchange, dwelling: dwelling,
        with: others.map { matching.pool.seekers[$0].household.id }, explanation: explanation)
    }
  }

  private func shortest(from first: Int) -> [Int]? {
    if takes(first, household) { return [first] }
    return targets(of: first).first { $0 != household && takes($0, household) }
      .map { [first, $0] }
  }

  private func targets(of member: Int) -> [Int] {
    matching.graph.arcs(of: member).map { Int(matching.graph.targets[$0]) }
      .filter { $0 < matching.graph.households }
  }

  private func takes(_ member: Int, _ dwelling: Int) -> Bool {
    matching.graph.arc(from: member, to: dwelling) != nil
  }
}

extension Problem {
  fileprivate static func inNoPool(_ id: CaseFile.ID) -> Problem {
    Problem(
      "in-no-pool",
      Text(
        fr: "dossier \(id) : le ménage n'entre dans aucun vivier",
        en: "case \(id): the household enters no pool"),
      remedy: Text(
        fr: "chercher pour lui sans le moteur, logement par logement",
        en: "look for it without the engine, dwelling by dwelling"))
  }
}
