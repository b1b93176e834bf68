/// An organisation of a programme: landlord, operator, funder, service.
public struct Partner: Hashable, Codable, Sendable {
  public typealias ID = Identifier<Partner>

  /// What the organisation is; the roles that it takes in a programme are another matter.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case landlord, coordinator, funder, authority, healthService, socialService, resource
    case contractor, judicialAgent, privateOwner
    case operatorOrganisation = "operator"

    public var label: Text {
      switch self {
      case .landlord: Text(fr: "bailleur social", en: "social landlord")
      case .operatorOrganisation: Text(fr: "opérateur", en: "operator")
      case .coordinator: Text(fr: "coordination", en: "coordinator")
      case .funder: Text(fr: "financeur", en: "funder")
      case .authority: Text(fr: "collectivité ou État", en: "public authority")
      case .healthService: Text(fr: "service de santé", en: "health service")
      case .socialService: Text(fr: "service social", en: "social service")
      case .resource: Text(fr: "personne ressource", en: "resource")
      case .contractor: Text(fr: "entreprise", en: "contractor")
      case .judicialAgent: Text(fr: "mandataire judiciaire", en: "judicial agent")
      case .privateOwner: Text(fr: "propriétaire privé", en: "private owner")
      }
    }
  }

  /// An approval or a declaration that lets a partner take a role, with its dates (D2.2).
  public struct Qualification: Hashable, Codable, Sendable {
    public var kind: String
    public var reference: String?
    public var from: Day?
    public var to: Day?

    public init(kind: String, reference: String? = nil, from: Day? = nil, to: Day? = nil) {
      self.kind = kind
      self.reference = reference
      self.from = from
      self.to = to
    }

    /// Whether it holds on a day: unknown when a bound that matters is not known.
    public func holds(on day: Day) -> Answer {
      if let from, day < from { return .no }
      if let to, day > to { return .no }
      return from == nil ? .unknown : .yes
    }
  }

  public var id: ID
  public var name: String
  public var kind: Kind
  public var siret: String?
  public var rna: String?
  public var finess: String?
  public var insee: String?
  public var email: String?
  public var phone: String?
  public var qualifications: [Qualification]
  /// The partner that this one continues, from `since` on (mergers of landlords).
  public var successorOf: ID?
  public var since: Day?

  public init(id: ID, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
    qualifications = []
  }
}

/// A role that a programme gives to its partners: who may refer, decide and read.
public struct PartnerRole: Hashable, Codable, Sendable {
  public typealias ID = Identifier<PartnerRole>

  public var id: ID
  public var label: Text
  /// The kinds of partner that may take the role; empty means any.
  public var kinds: [Partner.Kind]
  /// A case cannot be opened where nobody holds the role.
  public var required: Bool
  /// The role takes part in each case, and so reads what is meant for its partners.
  public var takesPartInCases: Bool
  public var mayRefer: Bool
  public var mayDecide: Bool

  public init(
    _ id: ID, _ label: Text, kinds: [Partner.Kind] = [], required: Bool = false,
    takesPartInCases: Bool = true, mayRefer: Bool = false, mayDecide: Bool = false
  ) {
    self.id = id
    self.label = label
    self.kinds = kinds
    self.required = required
    self.takesPartInCases = takesPartInCases
    self.mayRefer = mayRefer
    self.mayDecide = mayDecide
  }
}
