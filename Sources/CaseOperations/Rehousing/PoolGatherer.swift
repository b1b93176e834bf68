import CaseConfiguration
package import CaseKernel
import CaseStore
import Rehousing

/// Puts together who asks to move and what is or will be free: the pool of a programme, or that of
/// landlords where a city has no cases.
///
/// Those whose address is kept are left out by the request that finds the others: nothing of them
/// is read (D5.4 point 7). Thousands of households cost a few requests each few hundred.
package struct PoolGatherer: Sendable {
  let deployment: Deployment
  let viewer: Viewer
  let day: Day

  /// For a viewer, on a day.
  ///
  /// - Throws: `Problem` when the viewer may not read what households wish.
  package init(_ deployment: Deployment, _ session: Session) throws {
    try deployment.checkMayMatch(session.viewer)
    self.deployment = deployment
    viewer = session.viewer
    day = session.day
  }

  /// The pool of a programme: its open cases in the phases in which a dwelling is looked for, and
  /// the free dwellings of the landlords that take part.
  ///
  /// - Parameters:
  ///   - id: the programme.
  ///   - one: a case that is in the pool whatever its phase and the offers made to it.
  /// - Throws: `Problem` when the programme moves nobody, or two households live in one dwelling.
  package func gather(
    _ id: ProgrammeInstance.ID, including one: CaseFile.ID? = nil
  ) throws -> GatheredPool {
    let configured = try deployment.programme(id)
    guard let policy = configured.definition.declared.moving else {
      throw Problem.movesNobody(id, among: deployment.configuration.programmes)
    }
    let terms = configured.terms.rehousing
    return try deployment.store.read { registry in
      let offers = try OpenOffers(deployment.policies, registry)
      let found = try registry.casesForPool(id, in: policy.phases, and: one, on: day)
      let cases = try found.cases.filter(reads).newestOfHouseholds
        .map { file in
          SeekingCase(
            file,
            under: try registry.definition(file.definition) ?? configured.definition.declared,
            usual: policy)
        }
      let free = cases.filter { $0.file.id == one || !offers.binds($0.file.household) }
      let seekers = try Seekers(registry, offers, day).seekers(of: free)
      let landlords = try terms.landlords ?? configured.instance.landlords(registry)
      return GatheredPool(
        pool: try pool(seekers, landlords, offers, found.keptApart, registry),
        terms: terms, rules: MatchingRules(terms, on: day), policy: policy,
        landlords: landlords,
        cases: Dictionary(
          free.map { ($0.file.household, $0.file.id) }, uniquingKeysWith: { first, _ in first }),
        underOffer: offers.dwellings,
        awaitingAnswer: cases.map(\.file.id).filter { id in !free.contains { $0.file.id == id } })
    }
  }

  /// The pool of some landlords: every household with wishes that lives with them, case or not.
  ///
  /// - Throws: `Problem` when two households live in one dwelling.
  package func gather(landlords: [Partner.ID]) throws -> GatheredPool {
    let terms = deployment.configuration.terms.rehousing
    let visible = Set(
      try deployment.store.reader(viewer, on: day).households().map(\.id))
    return try deployment.store.read { registry in
      let offers = try OpenOffers(deployment.policies, registry)
      let found = try registry.wishingHouseholds(of: landlords, on: day)
      let free = found.households.filter { visible.contains($0) && !offers.binds($0) }
      let seekers = try Seekers(registry, offers, day).seekers(of: free)
      return GatheredPool(
        pool: try pool(seekers, landlords, offers, found.keptApart, registry),
        terms: terms, rules: MatchingRules(terms, on: day), policy: nil, landlords: landlords,
        cases: [:], underOffer: offers.dwellings, awaitingAnswer: [])
    }
  }

  /// What else is or will be free, and the adverts of exchange platforms: for the search of one
  /// case beyond the landlords that take part.
  package func market(beyond gathered: GatheredPool) throws -> [Dwelling] {
    let known = Set(gathered.pool.vacancies.map(\.id)).union(gathered.underOffer)
    return try deployment.store.read { registry in
      let all = try registry.freeDwellings(of: nil, on: day) + registry.adverts(on: day)
      var seen = known
      return all.filter { seen.insert($0.id).inserted }
    }
  }

  private func pool(
    _ seekers: [Seeker], _ landlords: [Partner.ID], _ offers: OpenOffers, _ keptApart: Int,
    _ registry: Registry
  ) throws -> Pool {
    let vacancies = try registry.freeDwellings(of: landlords, on: day)
      .filter { !offers.dwellings.contains($0.id) }
    return Pool(
      seekers, vacancies: vacancies, states: offers.states, keptApart: keptApart, on: day)
  }

  /// Whether the viewer reads what the household of a case wishes.
  private func reads(_ file: CaseFile) -> Bool {
    let involvement = Involvement(
      of: viewer, parties: file.parties, referents: file.referents, on: day)
    return Disclosure.reads(
      HouseholdItem.wishes.visibility, reach: Disclosure.reach(of: viewer, involvement))
  }
}

extension Deployment {
  /// Refuses somebody who does not read what households wish.
  func checkMayMatch(_ viewer: Viewer) throws(Problem) {
    let reach = Disclosure.reach(
      of: viewer, Involvement(partnerTakesPart: true, named: false))
    guard Disclosure.reads(HouseholdItem.wishes.visibility, reach: reach) else {
      throw .notAllowed(
        Text(
          fr: "l'utilisateur \(viewer.user) ne lit pas les souhaits des ménages",
          en: "user \(viewer.user) does not read what households wish"))
    }
  }

  /// How the households of each programme look for a dwelling.
  var policies: [ProgrammeInstance.ID: MovingPolicy] {
    let all = configuration.programmes.map { ($0.instance.id, $0.definition.declared.moving) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 }
  }
}

extension [CaseFile] {
  /// One case of each household, the last opened; in the order of the cases.
  fileprivate var newestOfHouseholds: [CaseFile] {
    let newest = Dictionary(map { ($0.household, $0.id) }, uniquingKeysWith: { $1 })
    return filter { newest[$0.household] == $0.id }
  }
}

extension ProgrammeInstance {
  /// The landlords among its partners.
  fileprivate func landlords(_ registry: Registry) throws -> [Partner.ID] {
    let named = Set(partners.values.flatMap { $0 }).sorted { $0.rawValue < $1.rawValue }
    return try registry.partners(named).filter { $0.kind == .landlord }.map(\.id)
  }
}

extension Problem {
  fileprivate static func movesNobody(
    _ id: ProgrammeInstance.ID, among programmes: [ConfiguredProgramme]
  ) -> Problem {
    let moving = programmes.filter { $0.definition.declared.moving != nil }
      .map(\.instance.id.rawValue).joined(separator: ", ")
    return Problem(
      "moves-nobody",
      Text(
        fr: "le programme « \(id) » ne cherche pas de logement pour ses ménages",
        en: "programme \"\(id)\" looks for no dwelling for its households"),
      remedy: moving.isEmpty
        ? Text(fr: "les voir : logis programme list", en: "see them: logis programme list")
        : Text(fr: "ceux qui en cherchent : \(moving)", en: "those that do: \(moving)"))
  }
}
