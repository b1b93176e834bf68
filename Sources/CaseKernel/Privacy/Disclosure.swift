/// The user in front of the screen, as the read path needs to know them.
public struct Viewer: Hashable, Sendable {
  public var user: User.ID
  /// The roles of the account; the widest of them counts.
  public var roles: Set<UserRole>
  /// The employing partner; `nil` where the deployment has a single organisation.
  public var partner: Partner.ID?

  /// A viewer by what is said of the account; without a partner, nothing is closed on that ground.
  public init(user: User.ID, roles: Set<UserRole>, partner: Partner.ID? = nil) {
    self.user = user
    self.roles = roles
    self.partner = partner
  }

  /// The viewer that a stored account stands for; whether it is disabled is for the caller to
  /// check.
  public init(_ user: User) {
    self.init(user: user.id, roles: user.roles, partner: user.partner)
  }
}

/// How a viewer stands to one case: what widens or closes the reading of it.
public struct Involvement: Hashable, Sendable {
  /// The viewer's own partner takes part in the case, or the viewer belongs to no partner.
  public var partnerTakesPart: Bool
  /// The viewer is a referent of the case, or was named on it.
  public var named: Bool
  /// The narrowest class that the viewer's partner reads in the case; `nil` for all that its roles
  /// reach.
  public var ceiling: Visibility?

  /// How the viewer stands to the case; all was decided by the caller on one day.
  public init(partnerTakesPart: Bool, named: Bool, ceiling: Visibility? = nil) {
    self.partnerTakesPart = partnerTakesPart
    self.named = named
    self.ceiling = ceiling
  }

  /// How a viewer stands to a case with those parties and referents on a day.
  ///
  /// A partner that takes part in two ways reads as far as the farther of them.
  public init(of viewer: Viewer, parties: [Party], referents: [Referent], on day: Day) {
    named = referents.contains { referent in
      referent.user == viewer.user && referent.from <= day
        && (referent.to.map { day <= $0 } ?? true)
    }
    ceiling = nil
    guard let own = viewer.partner else {
      partnerTakesPart = true
      return
    }
    let ways = parties.filter { $0.partner == own && $0.takesPart(on: day) }
    partnerTakesPart = !ways.isEmpty
    guard !ways.contains(where: { $0.reads == nil }) else { return }
    ceiling = ways.compactMap(\.reads).max()
  }
}

/// The disclosure matrix of D6.8 as one table: the narrowest class that each role may still read.
///
/// It is a ceiling: `config.yaml` may narrow what a field shows, nothing can widen what a role sees.
public enum Disclosure {
  /// The narrowest class that the role reads in a case its partner takes part in; `nil` means
  /// no case at all, aggregated figures only.
  public static func ceiling(of role: UserRole) -> Visibility? {
    switch role {
    case .socialWorker: .operatorTeam
    case .operatorManager: .operatorManagement
    case .coordinator, .landlordReferent, .allocator, .judicialAgent: .partnersOfTheCase
    case .funder, .authority, .administrator: nil
    }
  }

  /// The narrowest class that the viewer reads in a case, `nil` when the case is closed to them.
  ///
  /// A person named on the case reads what is kept for named people, if they are of the operator.
  public static func reach(of viewer: Viewer, _ involvement: Involvement) -> Visibility? {
    guard involvement.partnerTakesPart else { return nil }
    guard let reached = viewer.roles.compactMap(ceiling(of:)).max() else { return nil }
    if let ceiling = involvement.ceiling { return min(reached, ceiling) }
    return involvement.named && reached == .operatorTeam ? .namedPeople : reached
  }

  /// Whether a viewer who reaches down to `reach` reads something of class `visibility`.
  ///
  /// The author always reads what they wrote themselves, unless it was erased.
  public static func reads(
    _ visibility: Visibility, reach: Visibility?, isAuthor: Bool = false
  ) -> Bool {
    guard visibility != .nobody, let reach else { return false }
    return isAuthor || visibility <= reach
  }

  /// Whether the viewer is a judicial agent and nothing else: they see the people whose measure
  /// their partner carries out, and nobody else. Source: D3.5.
  public static func seesOnlyWards(_ viewer: Viewer) -> Bool {
    viewer.roles.filter { ceiling(of: $0) != nil } == [.judicialAgent]
  }

  /// Whether figures shown to the viewer hide cells under five (D5.4 point 6, D6.8).
  public static func suppressesSmallCells(for viewer: Viewer) -> Bool {
    viewer.roles.isDisjoint(with: [.socialWorker, .operatorManager])
  }

  /// Whether being named on a case opens a secret address to the viewer: to a social worker or to
  /// the allocator who looks for the dwelling, and to no manager, funder or other landlord's person.
  ///
  /// Source: D6.8, row « secret address »; D5.4 point 7.
  public static func mayKnowSecretAddress(_ viewer: Viewer) -> Bool {
    !viewer.roles.isDisjoint(with: [.socialWorker, .allocator])
  }

  /// Whether the viewer may act on cases: open, record, advance, close.
  public static func mayAct(_ viewer: Viewer) -> Bool {
    !viewer.roles.isDisjoint(with: [.socialWorker, .operatorManager, .coordinator])
  }
}

/// What a household's record is made of, each part with its class. Source: D6.8, rows by item.
public enum HouseholdItem: CaseIterable, Sendable {
  case identity
  case dwelling
  case rentDebt
  case contact
  case postalAddress
  case safeContact
  case protection
  case legalRepresentative
  case flags
  case income
  case situation
  case measures
  case wishes

  /// The class of the item: health, violence and budget stay with the team.
  public var visibility: Visibility {
    switch self {
    case .identity, .dwelling, .rentDebt: .partnersOfTheCase
    case .flags, .wishes: .operatorManagement
    case .contact, .postalAddress, .safeContact, .protection, .legalRepresentative, .income,
      .situation, .measures:
      .operatorTeam
    }
  }
}
