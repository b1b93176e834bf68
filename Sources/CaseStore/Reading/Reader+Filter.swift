import CaseKernel

/// What a list of cases is read along, so that its order costs nothing.
enum Leader {
  case cases, closings, partner

  var select: String {
    switch self {
    case .cases, .closings: Requests.caseRows
    case .partner: Requests.caseRowsOfPartner
    }
  }

  var order: String {
    switch self {
    case .cases: "c.key DESC"
    case .closings: "c.closedOn DESC, c.key DESC"
    case .partner: "y.caseFile DESC"
    }
  }
}

extension Reader {
  /// The conditions of a list of cases, those that the viewer's standing sets first.
  func add(
    _ filter: CaseFilter, to conditions: inout Conditions, _ registry: Registry
  ) throws(StoreDefect) -> Leader {
    let leader = leader(of: filter)
    addStanding(filter, leader, to: &conditions)
    if let programme = filter.programme {
      conditions.add("c.programme = \(conditions.next(.init(programme)))")
    }
    if let phase = filter.phase { conditions.add("c.phase = \(conditions.next(.init(phase)))") }
    if let household = filter.household {
      conditions.add("c.household = \(conditions.next(.init(household)))")
    }
    addState(filter, to: &conditions)
    if let partner = filter.partner { try add(partner, leader, to: &conditions, registry) }
    if let referent = filter.referent {
      let user = conditions.next(.init(referent))
      conditions.add(
        """
        c.key IN (SELECT r.caseFile FROM referent r
          WHERE r."user" = \(user) AND \(Requests.holds("r")))
        """)
    }
    if let text = filter.text { try addText(text, to: &conditions, registry) }
    return leader
  }

  /// A partner leads where nothing else narrows the list: its cases may be few among many.
  private func leader(of filter: CaseFilter) -> Leader {
    let narrows =
      filter.programme != nil || filter.phase != nil || filter.household != nil
      || filter.referent != nil || filter.text != nil || filter.overdue
      || filter.silentForDays != nil
    if !narrows, filter.partner != nil || viewer.partner != nil { return .partner }
    return !narrows && filter.state == .closed ? .closings : .cases
  }

  private func addStanding(
    _ filter: CaseFilter, _ leader: Leader, to conditions: inout Conditions
  ) {
    // Says nothing but « every case », in the words of the key that orders them.
    if leader == .cases { conditions.add("c.key > 0") }
    if leader == .partner { conditions.add(Requests.isFirstRole) }
    addWards(to: &conditions)
    guard viewer.partner != nil else { return }
    let leads = leader == .partner && filter.partner == nil
    conditions.add(
      leads ? "y.partner = ?3 AND \(Requests.holds("y"))" : Requests.isParty("c.key"))
  }

  private func addState(_ filter: CaseFilter, to conditions: inout Conditions) {
    switch filter.state {
    case .open: conditions.add("c.closedOn IS NULL")
    case .closed: conditions.add("c.closedOn IS NOT NULL")
    case nil: break
    }
    if filter.overdue { conditions.add("c.due < ?1 AND c.closedOn IS NULL") }
    if let days = filter.silentForDays {
      let last = conditions.next(.init(day.adding(days: -days)))
      conditions.add("coalesce(c.lastContact, c.openedOn) <= \(last) AND c.closedOn IS NULL")
    }
  }

  /// A landlord is not found by a case whose address it would give away.
  private func add(
    _ partner: Partner.ID, _ leader: Leader, to conditions: inout Conditions,
    _ registry: Registry
  ) throws(StoreDefect) {
    let id = conditions.next(.init(partner))
    conditions.add(
      leader == .partner
        ? "y.partner = \(id) AND \(Requests.holds("y"))"
        : """
        EXISTS (SELECT 1 FROM party f
          WHERE f.caseFile = c.key AND f.partner = \(id) AND \(Requests.holds("f")))
        """)
    var landlords = Landlords(registry)
    guard partner != viewer.partner, try landlords.contains(partner) else { return }
    let isTeam = Disclosure.reads(.operatorTeam, reach: reach(named: false))
    let shown = isTeam ? "'none', 'restricted'" : "'none'"
    let named = isNamed(true) ? " OR \(Requests.isNamed("c.household"))" : ""
    conditions.add("(h.addressConfidentiality IN (\(shown))\(named))")
  }

  private func addText(
    _ text: String, to conditions: inout Conditions, _ registry: Registry
  ) throws(StoreDefect) {
    let households = try households(text, &conditions, registry)
    var ways = ["SELECT f.key FROM caseFile f WHERE f.household IN (\(households))"]
    for id in SearchQuery(text)?.idRanges ?? [] {
      let (from, to) = (conditions.next(.text(id.from)), conditions.next(.text(id.to)))
      ways.append("SELECT f.key FROM caseFile f WHERE f.id >= \(from) AND f.id < \(to)")
    }
    conditions.add("c.key IN (" + ways.joined(separator: " UNION ") + ")")
  }
}

/// Which partners are landlords, asked once each.
struct Landlords {
  private let registry: Registry
  private var known: [Partner.ID: Bool] = [:]

  init(_ registry: Registry) {
    self.registry = registry
  }

  mutating func contains(_ partner: Partner.ID) throws(StoreDefect) -> Bool {
    if let known = known[partner] { return known }
    var rows = try registry.connection.rows(Requests.partnerKind, [.init(partner)])
    guard try rows.next() else { return false }
    let kind = try rows.word(0, as: Partner.Kind.self)
    known[partner] = kind == .landlord || kind == .privateOwner
    return known[partner] ?? false
  }

  /// Whether naming the partner would tell where a household lives, but to the partner itself.
  mutating func hides(_ partner: Partner.ID, but own: Partner.ID?) throws(StoreDefect) -> Bool {
    if partner == own { return false }
    return try contains(partner)
  }

  mutating func hidden(
    in parties: [Party], but own: Partner.ID?
  ) throws(StoreDefect) -> [Party] {
    var shown: [Party] = []
    for party in parties {
      if try !hides(party.partner, but: own) { shown.append(party) }
    }
    return shown
  }

  mutating func hidden(
    in agreements: [Agreement], but own: Partner.ID?
  ) throws(StoreDefect) -> [Agreement] {
    var shown = agreements
    for index in shown.indices {
      if let partner = shown[index].with, try hides(partner, but: own) { shown[index].with = nil }
    }
    return shown
  }
}
