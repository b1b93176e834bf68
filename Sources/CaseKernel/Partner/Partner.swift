/// An organisation of a programme: landlord, operator, funder, service.
public struct Partner: Hashable, Codable, Sendable {
  /// The id of an organisation, as `config.yaml` and the imports name it.
  public typealias ID = Identifier<Partner>

  /// What the organisation is; the roles that it takes in a programme are another matter.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case landlord, coordinator, funder, authority, healthService, socialService, resource
    case contractor, judicialAgent, privateOwner
    case operatorOrganisation = "operator"

    /// The kind, as lists show it.
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
    /// The approval or declaration it is, as the text of law calls it.
    public var kind: String
    /// The number of the decision, where there is one.
    public var reference: String?
    /// First day it holds; `nil` when unknown, and then so is whether it holds.
    public var from: Day?
    /// Last day it holds; `nil` when no end is known.
    public var to: Day?

    /// A qualification of which whatever is not given is unknown.
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
  /// The number of the establishment, 14 digits.
  public var siret: String?
  /// The number in the national register of associations.
  public var rna: String?
  /// The number in the register of health and social establishments.
  public var finess: String?
  /// The commune by its INSEE code.
  public var insee: String?
  /// The address of the organisation, never of a person.
  public var email: String?
  public var phone: String?
  public var qualifications: [Qualification]
  /// The partner that this one continues, from `since` on (mergers of landlords).
  public var successorOf: ID?
  /// The first day on which it stands for the partner it continues.
  public var since: Day?

  /// A partner of which no number, no contact and no qualification is known.
  public init(id: ID, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
    qualifications = []
  }
}

/// A role that a programme gives to its partners: who may refer, decide and read.
public struct PartnerRole: Hashable, Codable, Sendable {
  /// The id of a role within a programme, which `config.yaml` gives holders to.
  public typealias ID = Identifier<PartnerRole>

  public var id: ID
  public var label: Text
  /// The kinds of partner that may take the role; empty means any.
  public var kinds: [Partner.Kind]
  /// A case cannot be opened where nobody holds the role.
  public var required: Bool
  /// The role takes part in each case, and so reads what is meant for its partners.
  public var takesPartInCases: Bool
  /// The role takes part in the cases on which somebody names it: resource persons, a
  /// multidisciplinary team.
  public var namedOnCases: Bool
  /// The role may send households to the programme.
  public var mayRefer: Bool
  /// The role may take the decisions that the programme leaves to partners.
  public var mayDecide: Bool

  /// A role that any kind of partner may take, present in each case, optional, unless said.
  public init(
    _ id: ID, _ label: Text, kinds: [Partner.Kind] = [], required: Bool = false,
    takesPartInCases: Bool = true, namedOnCases: Bool = false, mayRefer: Bool = false,
    mayDecide: Bool = false
  ) {
    self.id = id
    self.label = label
    self.kinds = kinds
    self.required = required
    self.takesPartInCases = takesPartInCases
    self.namedOnCases = namedOnCases
    self.mayRefer = mayRefer
    self.mayDecide = mayDecide
  }
}

extension PartnerRole {
  /// Whether a partner may be named in the role on one case, whoever holds it in the programme.
  public var mayBeNamed: Bool { takesPartInCases || namedOnCases }

  /// Reads a role as any version stored it: what was added later has its usual value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(ID.self, forKey: .id), try values.decode(Text.self, forKey: .label),
      kinds: try values.decode([Partner.Kind].self, forKey: .kinds),
      required: try values.decode(Bool.self, forKey: .required),
      takesPartInCases: try values.decode(Bool.self, forKey: .takesPartInCases),
      namedOnCases: try values.decodeIfPresent(Bool.self, forKey: .namedOnCases) ?? false,
      mayRefer: try values.decode(Bool.self, forKey: .mayRefer),
      mayDecide: try values.decode(Bool.self, forKey: .mayDecide))
  }
}
