/// People who live, or ask to live, together: a family, a single person, a unit of residents.
public struct Household: Hashable, Codable, Sendable {
  /// The id of a household, typed by people or numbered by the store.
  public typealias ID = Identifier<Household>

  /// How the household holds together.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case family, singlePerson, sharedUnit
  }

  /// How far the address may go (D5.4).
  public enum AddressConfidentiality: String, Codable, CaseIterable, Sendable {
    case open = "none"
    case restricted, secret
  }

  public var id: ID
  public var kind: Kind
  /// Everybody who is or was a member.
  public var people: [Person]
  /// Who belongs to the household from when to when.
  public var memberships: [Membership]
  /// The dated series of incomes, in the order written: the latest line that holds counts.
  public var incomes: [Income]
  /// The dated series of tenures, in the order written: the latest line that holds counts.
  public var occupancies: [Occupancy]
  /// The measures that protect its members, in the order written (D3.5).
  public var protectionMeasures: [ProtectionMeasure]
  /// How many private rooms a shared unit has, its capacity in places (D3.2); `nil` when unknown.
  public var privateRooms: Int?
  /// The language the household is spoken to in.
  public var language: String?
  /// Where letters go, when that is not the dwelling: protected.
  public var postalAddress: Sensitive<String>?
  public var postcode: String?
  /// The commune by its INSEE code, which territories are declared in.
  public var insee: String?
  /// What else is to be known before the household is reached, in words (D5.4 point 3).
  public var safeContact: Sensitive<String>?
  /// How it may be reached safely, as rules that are checked before each contact; `nil` where
  /// nothing is ruled out (D5.4 point 3).
  public var contactRules: Sensitive<ContactRules>?
  /// What protects it from somebody violent, and the papers that say so; `nil` when unknown.
  public var protection: Sensitive<Protection>?
  /// How far the address may go; open unless said.
  public var addressConfidentiality: AddressConfidentiality
  /// The rent owed; `nil` when unknown, which is not zero.
  public var rentDebt: Cents?
  /// The national number of the request for social housing (NUR).
  public var housingRequestNumber: String?
  /// Whether the household is recognised as a priority by a DALO committee.
  public var dalo: Answer
  /// Whether it is concerned by the collective agreement of its département (ACD).
  public var collectiveAgreement: Answer
  /// Whether it is a public of the départemental housing plan (PDALHPD).
  public var departmentalPlan: Answer
  /// What it wishes of another dwelling, by criterion; none where it said nothing (D1.17).
  public var wishes: [HousingWish]
  /// The household that its members left at a separation: for named people alone (D5.4 point 5).
  public var splitFrom: ID?

  /// A household without people, whose three priorities are unknown and whose address is open.
  public init(id: ID, kind: Kind = .family) {
    self.id = id
    self.kind = kind
    people = []
    memberships = []
    incomes = []
    occupancies = []
    protectionMeasures = []
    addressConfidentiality = .open
    dalo = .unknown
    collectiveAgreement = .unknown
    departmentalPlan = .unknown
    wishes = []
  }
}

extension Household {
  /// Reads a household as any version stored it: what was added later has its usual value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(ID.self, forKey: .id), kind: try values.decode(Kind.self, forKey: .kind)
    )
    people = try values.decode([Person].self, forKey: .people)
    memberships = try values.decode([Membership].self, forKey: .memberships)
    incomes = try values.decode([Income].self, forKey: .incomes)
    occupancies = try values.decode([Occupancy].self, forKey: .occupancies)
    protectionMeasures =
      try values.decodeIfPresent([ProtectionMeasure].self, forKey: .protectionMeasures) ?? []
    privateRooms = try values.decodeIfPresent(Int.self, forKey: .privateRooms)
    language = try values.decodeIfPresent(String.self, forKey: .language)
    postalAddress = try values.decodeIfPresent(Sensitive<String>.self, forKey: .postalAddress)
    postcode = try values.decodeIfPresent(String.self, forKey: .postcode)
    insee = try values.decodeIfPresent(String.self, forKey: .insee)
    safeContact = try values.decodeIfPresent(Sensitive<String>.self, forKey: .safeContact)
    addressConfidentiality = try values.decode(
      AddressConfidentiality.self, forKey: .addressConfidentiality)
    rentDebt = try values.decodeIfPresent(Cents.self, forKey: .rentDebt)
    housingRequestNumber = try values.decodeIfPresent(String.self, forKey: .housingRequestNumber)
    dalo = try values.decode(Answer.self, forKey: .dalo)
    collectiveAgreement = try values.decode(Answer.self, forKey: .collectiveAgreement)
    departmentalPlan = try values.decode(Answer.self, forKey: .departmentalPlan)
    contactRules = try values.decodeIfPresent(Sensitive<ContactRules>.self, forKey: .contactRules)
    protection = try values.decodeIfPresent(Sensitive<Protection>.self, forKey: .protection)
    wishes = try values.decodeIfPresent([HousingWish].self, forKey: .wishes) ?? []
    splitFrom = try values.decodeIfPresent(ID.self, forKey: .splitFrom)
  }
}

extension Household {
  /// The people who belong to the household on a day, in the order they were written.
  public func members(on day: Day) -> [Membership] {
    memberships.filter { $0.holds(on: day) }
  }

  /// Where and how the household lives on a day: the latest line that holds.
  public func occupancy(on day: Day) -> Occupancy? {
    occupancies.last { $0.holds(on: day) }
  }

  /// The sum of the latest known monthly incomes of the members on a day; `nil` when the income
  /// of nobody is known.
  public func monthlyIncome(on day: Day) -> Cents? {
    let known = members(on: day).compactMap { member in
      incomes.last { $0.person == member.person && ($0.from.map { $0 <= day } ?? true) }?.monthly
    }
    return known.isEmpty ? nil : known.reduce(.zero, +)
  }

  /// Everything that the members of the day live with.
  public func situations(on day: Day) -> Set<Person.Situation> {
    let present = Set(members(on: day).map(\.person))
    return people.filter { present.contains($0.id) }
      .reduce(into: []) { $0.formUnion($1.situations.revealed) }
  }

  /// The holder of the lease or of the request, else the first person.
  public func holder(on day: Day) -> Person? {
    let holder = members(on: day).first { $0.relation == .holder }?.person
    return people.first { $0.id == holder } ?? people.first
  }

  /// The name that files and lists show to those who may read it: `LASTNAME First`.
  public func name(on day: Day) -> Sensitive<String> {
    guard let holder = holder(on: day) else { return Sensitive("") }
    let first = holder.firstName.map { " " + $0.revealed } ?? ""
    return Sensitive(holder.lastName.revealed.uppercased() + first)
  }

  /// The only form of the name on calendars and printed agendas: « D. C. ».
  public func initials(on day: Day) -> String {
    holder(on: day)?.initials ?? "—"
  }
}
