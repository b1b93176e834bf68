/// A person of a household; the name and whatever reaches the person are protected.
public struct Person: Hashable, Codable, Sendable {
  /// The id of a person, the only thing about the person that messages may name.
  public typealias ID = Identifier<Person>

  /// The id that messages and journal entries name.
  public var id: ID
  public var lastName: Sensitive<String>
  public var firstName: Sensitive<String>?
  public var birthDate: Day?
  public var phone: Sensitive<String>?
  public var email: Sensitive<String>?
  /// Who represents the person by law, guardian or parent: protected.
  public var legalRepresentative: Sensitive<String>?
  /// What the person lives with: protected, health facts are among them.
  public var situations: Sensitive<Set<Situation>>

  /// A person of whom no contact and no situation is known.
  public init(id: ID, lastName: String, firstName: String? = nil, birthDate: Day? = nil) {
    self.id = id
    self.lastName = Sensitive(lastName)
    self.firstName = firstName.map { Sensitive($0) }
    self.birthDate = birthDate
    situations = Sensitive([])
  }

  /// Completed years on a day, `nil` when the birth date is not known or has not come.
  public func age(on day: Day) -> Int? {
    birthDate.flatMap { $0 <= day ? $0.months(until: day) / 12 : nil }
  }

  /// The only form of the name on calendars and printed agendas: « D. C. ».
  public var initials: String {
    [firstName?.revealed, lastName.revealed].compactMap { $0?.first }
      .map { $0.uppercased() + "." }.joined(separator: " ")
  }

  /// What a person lives with or through that a programme may be meant for.
  public enum Situation: String, Codable, CaseIterable, Sendable {
    case disability, lossOfAutonomy, violence, singleParent, careLeaver, leavingDetention, autism
    case mentalHealth, internationalProtection, emergencyAccommodation, overIndebted, isolated

    /// The situation in words, for those who may read it.
    public var label: Text {
      switch self {
      case .disability: Text(fr: "situation de handicap", en: "disability")
      case .lossOfAutonomy: Text(fr: "perte d'autonomie", en: "loss of autonomy")
      case .violence: Text(fr: "victime de violences", en: "victim of violence")
      case .singleParent: Text(fr: "famille monoparentale", en: "single parent")
      case .careLeaver: Text(fr: "jeune sortant de l'ASE", en: "care leaver")
      case .leavingDetention: Text(fr: "personne sortant de détention", en: "leaving detention")
      case .autism: Text(fr: "personne autiste", en: "autistic person")
      case .mentalHealth:
        Text(
          fr: "personne vivant avec des troubles psychiques", en: "living with psychic disorders")
      case .internationalProtection:
        Text(fr: "protection internationale", en: "international protection")
      case .emergencyAccommodation:
        Text(fr: "hébergement d'urgence", en: "emergency accommodation")
      case .overIndebted: Text(fr: "surendettement", en: "over-indebtedness")
      case .isolated: Text(fr: "isolement", en: "isolation")
      }
    }
  }
}

/// What a person is to the household.
public enum Relation: String, Codable, CaseIterable, Sendable {
  case holder, spouse, child, visitingChild, relative, dependant, staff, resident

  /// The relation in words, as lists of members show it.
  public var label: Text {
    switch self {
    case .holder: Text(fr: "titulaire", en: "holder")
    case .spouse: Text(fr: "conjoint", en: "spouse")
    case .child: Text(fr: "enfant", en: "child")
    case .visitingChild:
      Text(fr: "enfant en droit de visite et d'hébergement", en: "visiting child")
    case .relative: Text(fr: "parent", en: "relative")
    case .dependant: Text(fr: "personne à charge", en: "dependant")
    case .staff: Text(fr: "employé de maison", en: "staff")
    case .resident: Text(fr: "résident", en: "resident")
    }
  }
}

/// A person in a household, from a day to a day: composition is a dated fact.
public struct Membership: Hashable, Codable, Sendable {
  public var person: Person.ID
  public var relation: Relation
  /// The private room of a resident in a shared unit; `nil` when unknown, or where there is none.
  public var room: String?
  /// First day in the household; `nil` when unknown, taken as « already ».
  public var from: Day?
  /// Last day in the household; `nil` while it lasts.
  public var to: Day?

  /// A membership that lasts, from an unknown day, unless days are given.
  public init(
    person: Person.ID, relation: Relation, room: String? = nil, from: Day? = nil, to: Day? = nil
  ) {
    self.person = person
    self.relation = relation
    self.room = room
    self.from = from
    self.to = to
  }

  /// Whether the person belongs to the household on the day.
  public func holds(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}

/// What a person lives on from a day on: income is a dated fact.
public struct Income: Hashable, Codable, Sendable {
  public var person: Person.ID
  /// The first day of the income; `nil` when unknown, taken as « already ».
  public var from: Day?
  /// The amount for a month; `nil` when unknown, which is not zero.
  public var monthly: Cents?
  /// Where the income comes from, as written.
  public var source: String?

  /// An income of which whatever is not given is unknown.
  public init(person: Person.ID, from: Day? = nil, monthly: Cents? = nil, source: String? = nil) {
    self.person = person
    self.from = from
    self.monthly = monthly
    self.source = source
  }
}
