import CaseKernel
import Rehousing

/// The entries by which the moves of a group are offered on their cases.
struct GroupOffers {
  /// One offer and the act that writes it.
  struct Entry {
    var offer: ProposeGroup.Offer
    var act: LogOneEntry
  }

  private let group: KeptPlan.Group
  private let gathered: GatheredPool

  init(_ group: KeptPlan.Group, _ gathered: GatheredPool) {
    self.group = group
    self.gathered = gathered
  }

  /// The entries, in the order of the group.
  ///
  /// - Throws: `Problem` with every move whose household or dwelling is no longer to be had.
  func entries(on day: Day?) throws(Problem) -> [Entry] {
    var entries: [Entry] = []
    var refusals: [Problem] = []
    for move in group.moves {
      do {
        entries.append(try entry(move, on: day))
      } catch {
        refusals.append(error)
      }
    }
    guard refusals.isEmpty else { throw .groupRefused(refusals) }
    return entries
  }

  private func entry(_ move: KeptPlan.Move, on day: Day?) throws(Problem) -> Entry {
    guard !gathered.underOffer.contains(move.to) else { throw .underOffer(move) }
    guard let policy = gathered.policy, let file = gathered.cases[move.household] else {
      throw .householdGone(move)
    }
    guard let dwelling = dwelling(move.to) else { throw .dwellingGone(move) }
    let entry = LogEntry(
      [file], policy.offers.kind, facts: policy.offers.typed(dwelling), on: day)
    return Entry(
      offer: .init(move: move, file: file, landlord: dwelling.landlord),
      act: LogOneEntry(id: file, entry: entry))
  }

  private func dwelling(_ id: Dwelling.ID) -> Dwelling? {
    let pool = gathered.pool
    return pool.vacancies.first { $0.id == id }
      ?? pool.seekers.lazy.compactMap(\.home)
      .first { $0.id == id }
  }
}

extension MovingPolicy.OfferEntries {
  /// What is known of a dwelling, as it is typed in an offer.
  func typed(_ dwelling: Dwelling) -> [FieldID: String] {
    facts.reduce(into: [:]) { typed, fact in
      typed[fact.value] = fact.key.typed(dwelling)
    }
  }
}

extension MovingPolicy.OfferFact {
  /// What the fact is of a dwelling, as somebody would type it; `nil` when it is unknown.
  fileprivate func typed(_ dwelling: Dwelling) -> String? {
    switch self {
    case .dwelling: dwelling.id.rawValue
    case .landlord: dwelling.landlord.rawValue
    case .rooms: (dwelling.habitableRooms ?? dwelling.mainRooms).map(String.init)
    case .livingArea: dwelling.livingAreaHundredths.map { String($0 / 100) }
    case .principalRent: dwelling.principalRent.map(Self.euros)
    case .charges: dwelling.charges.map(Self.euros)
    case .commune: dwelling.insee
    case .floor: dwelling.floor.map(String.init)
    case .lift: dwelling.lift.fact.map { $0 ? "yes" : "no" }
    case .stepFree: dwelling.stepFree.fact.map { $0 ? "yes" : "no" }
    }
  }

  /// Euros with a decimal point.
  private static func euros(_ amount: Cents) -> String {
    let (whole, rest) = amount.amount.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? String(whole) : "\(whole)." + String(rest + 100).dropFirst()
  }
}

extension Problem {
  fileprivate static func underOffer(_ move: KeptPlan.Move) -> Problem {
    outdated(
      "under-offer", move, fr: "le logement \(move.to) est déjà proposé",
      en: "dwelling \(move.to) is already under offer")
  }

  fileprivate static func householdGone(_ move: KeptPlan.Move) -> Problem {
    outdated(
      "household-gone", move, fr: "le ménage \(move.household) n'attend plus de proposition",
      en: "household \(move.household) waits for no offer any more")
  }

  fileprivate static func dwellingGone(_ move: KeptPlan.Move) -> Problem {
    outdated(
      "dwelling-gone", move, fr: "le logement \(move.to) n'est plus à prendre",
      en: "dwelling \(move.to) is no longer to be had")
  }

  /// A move of a plan that the store has gone beyond.
  private static func outdated(
    _ code: String, _ move: KeptPlan.Move, fr: String, en: String
  ) -> Problem {
    Problem(
      code, Text(fr: "\(move.id) : \(fr)", en: "\(move.id): \(en)"),
      remedy: Text(
        fr: "refaire le plan : logis relogement apparier",
        en: "make the plan again: logis rehousing match"))
  }
}
