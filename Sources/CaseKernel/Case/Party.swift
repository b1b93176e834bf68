/// A partner in its role on a case, for as long as it takes part.
public struct Party: Hashable, Codable, Sendable {
  public var partner: Partner.ID
  public var role: PartnerRole.ID
  /// The first day on which it takes part; `nil` for a partner of the opening.
  public var from: Day?
  /// The last day; `nil` while it lasts.
  public var to: Day?
  /// The narrowest class that its people read in the case, where that is less than their roles
  /// reach; `nil` for all that their roles reach.
  public var reads: Visibility?

  /// A partner in one role; a partner with two roles is two parties.
  public init(
    _ partner: Partner.ID, _ role: PartnerRole.ID, from: Day? = nil, to: Day? = nil,
    reads: Visibility? = nil
  ) {
    self.partner = partner
    self.role = role
    self.from = from
    self.to = to
    self.reads = reads
  }

  /// Whether it takes part on a day.
  public func takesPart(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// The named contact of the household, from a day to a day.
public struct Referent: Hashable, Codable, Sendable {
  public var user: User.ID
  /// The employing partner; `nil` where the deployment has a single organisation.
  public var partner: Partner.ID?
  /// First day as referent.
  public var from: Day
  /// Last day as referent; `nil` while it lasts.
  public var to: Day?

  /// A referent from a day on, without end unless one is given.
  public init(user: User.ID, partner: Partner.ID? = nil, from: Day, to: Day? = nil) {
    self.user = user
    self.partner = partner
    self.from = from
    self.to = to
  }
}

extension CaseFile {
  /// The partners that take part on a day.
  public func parties(on day: Day) -> [Party] { parties.filter { $0.takesPart(on: day) } }

  /// Whether a partner takes part in a role, from the opening or named since.
  public func takesPart(_ partner: Partner.ID, as role: PartnerRole.ID, on day: Day) -> Bool {
    parties(on: day).contains { $0.partner == partner && $0.role == role }
  }

  /// How a viewer stands to the case on a day.
  public func involvement(of viewer: Viewer, on day: Day) -> Involvement {
    Involvement(of: viewer, parties: parties, referents: referents, on: day)
  }
}
