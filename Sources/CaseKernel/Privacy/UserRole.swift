/// What a user does here; it decides how far down the scale of `Visibility` the user reads.
public enum UserRole: String, Codable, CaseIterable, Hashable, Sendable {
  case socialWorker
  case operatorManager
  case coordinator
  case landlordReferent
  case allocator
  case judicialAgent
  case funder
  case authority
  case administrator

  /// The word shown to people.
  public var label: Text {
    switch self {
    case .socialWorker: Text(fr: "travail social", en: "social worker")
    case .operatorManager: Text(fr: "encadrement de l'opérateur", en: "operator's manager")
    case .coordinator: Text(fr: "coordination", en: "coordinator")
    case .landlordReferent: Text(fr: "référent du bailleur", en: "landlord's referent")
    case .allocator: Text(fr: "chargé d'attribution désigné", en: "named allocator")
    case .judicialAgent: Text(fr: "mandataire judiciaire", en: "judicial agent")
    case .funder: Text(fr: "financeur", en: "funder")
    case .authority: Text(fr: "service de l'État ou collectivité", en: "public authority")
    case .administrator: Text(fr: "administration", en: "administrator")
    }
  }
}

/// A person with an account: an id, roles, and the partner that employs them.
public struct User: Hashable, Codable, Sendable {
  /// The id of an account, the only name of a user that the journal keeps.
  public typealias ID = Identifier<User>

  public var id: ID
  /// What the account may do and read.
  public var roles: Set<UserRole>
  /// The employing partner; `nil` where the deployment has a single organisation.
  public var partner: Partner.ID?
  public var disabled: Bool

  /// An account in use, without partner unless one is given.
  public init(id: ID, roles: Set<UserRole>, partner: Partner.ID? = nil, disabled: Bool = false) {
    self.id = id
    self.roles = roles
    self.partner = partner
    self.disabled = disabled
  }
}
