import CaseKernel
import CaseStore
import Rehousing

/// A case whose household looks for a dwelling, and how its programme writes that down.
struct SeekingCase {
  let file: CaseFile
  let policy: MovingPolicy
  /// Whether it follows the statutory procedure (D1.4).
  let isStatutory: Bool

  /// - Parameter usual: the policy where the definition that the case lives under has none.
  init(_ file: CaseFile, under declared: DeclaredDefinition, usual: MovingPolicy) {
    self.file = file
    policy = declared.moving ?? usual
    isStatutory = policy.statutory.map { declared.unmet([$0], in: file).isEmpty } ?? false
  }

  var facts: Facts { file.facts.merging(file.extra) { own, _ in own } }
}

/// Makes seekers of households: their home, their wishes, what keeps them, how urgent they are.
struct Seekers {
  /// The footings on which whoever leaves frees the dwelling. A hosted person, a co-tenant or an
  /// owner leaves nothing that a landlord could give to somebody else.
  static let freeing: [Tenure] = [.tenant, .subtenant, .bareOccupant, .protocolHolder]

  private let registry: Registry
  private let offers: OpenOffers
  private let day: Day

  init(_ registry: Registry, _ offers: OpenOffers, _ day: Day) {
    self.registry = registry
    self.offers = offers
    self.day = day
  }

  /// The seekers of those cases, in their order.
  func seekers(of cases: [SeekingCase]) throws -> [Seeker] {
    let byHousehold = Dictionary(
      cases.map { ($0.file.household, $0) }, uniquingKeysWith: { first, _ in first })
    return try seekers(of: cases.map(\.file.household)).map { seeker in
      guard let looking = byHousehold[seeker.household.id] else { return seeker }
      return completed(seeker, by: looking)
    }
  }

  /// The seekers of those households, in their order, by what their records say.
  func seekers(of ids: [Household.ID]) throws -> [Seeker] {
    let households = try registry.households(ids)
    let homes = try homes(of: households)
    return households.map { household in
      let home = freed(household).flatMap { homes[$0] }
      var seeker = Seeker(household, home: home, wishes: household.wishes)
      seeker.declined = offers.declined[household.id] ?? []
      seeker.priority = priority(of: household, in: home)
      return seeker
    }
  }

  private func completed(_ seeker: Seeker, by looking: SeekingCase) -> Seeker {
    let (policy, facts) = (looking.policy, looking.facts)
    var seeker = seeker
    seeker.wishes = policy.wishes(in: facts, completing: seeker.household.wishes).merged
    seeker.isStatutory = looking.isStatutory
    seeker.blockers = policy.blockers(in: facts)
    seeker.housingAid = policy.housingAid.flatMap { facts[$0]?.number }.map { Cents(Int64($0)) }
    return seeker
  }

  /// The dwelling that a household would free.
  private func freed(_ household: Household) -> Dwelling.ID? {
    guard let line = household.occupancy(on: day) else { return nil }
    guard line.tenure.map(Self.freeing.contains) ?? true else { return nil }
    return line.dwelling
  }

  /// The homes that would be freed, by id.
  ///
  /// One in which somebody else stays is none: whoever is kept apart is not named.
  ///
  /// - Throws: `Problem` where two households say that they live in one, naming both.
  private func homes(of households: [Household]) throws -> [Dwelling.ID: Dwelling] {
    let ids = Set(households.compactMap(freed)).sorted { $0.rawValue < $1.rawValue }
    let tenants = try registry.tenants(of: ids, Self.freeing, on: day)
    let shared = Dictionary(grouping: tenants, by: \.dwelling).filter { $0.value.count > 1 }
    let named = shared.mapValues { $0.filter(\.mayEnterPool).map(\.household) }
      .filter { $0.value.count > 1 }
    if !named.isEmpty { throw Problem.twoTenants(named) }
    let found = try registry.dwellings(ids.filter { shared[$0] == nil })
    return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A lease that was ended by a court is an eviction procedure (ours).
  ///
  /// Source: REHOUSING « priorities ».
  private func priority(of household: Household, in home: Dwelling?) -> PriorityLevel {
    let tenure = household.occupancy(on: day)?.tenure
    if household.dalo == .yes || tenure == .bareOccupant || tenure == .protocolHolder {
      return .daloOrEviction
    }
    let situations = household.situations(on: day)
    if situations.contains(.disability) || situations.contains(.lossOfAutonomy) {
      return .healthOrDisability
    }
    let test = UnderOccupation(household, in: home, on: day)
    return test.answer == .yes ? .underOccupying : .other
  }
}

extension Problem {
  fileprivate static func twoTenants(_ shared: [Dwelling.ID: [Household.ID]]) -> Problem {
    let all = shared.sorted { $0.key.rawValue < $1.key.rawValue }.map { dwelling, households in
      let ids = households.map(\.rawValue)
      return Text(
        fr: "logement \(dwelling) : \(ids.joined(separator: " et ")) disent y habiter",
        en: "dwelling \(dwelling): \(ids.joined(separator: " and ")) are both said to live there")
    }
    return Problem(
      "two-tenants",
      Text(
        fr: all.map(\.fr).joined(separator: "\n"), en: all.map(\.en).joined(separator: "\n")),
      remedy: Text(
        fr: "corriger l'occupation de l'un d'eux : logis household edit",
        en: "correct the tenure of one of them: logis household edit"))
  }
}
