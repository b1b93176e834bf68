/// One project that applies to a call, and what the committee thinks of it.
public struct CallFile: Hashable, Codable, Sendable {
  /// Its number in the call.
  public var number: Int
  /// The name of the project, as it is written.
  public var project: String
  public var landlord: Partner.ID
  /// Those who accompany the households; empty where the file does not name them.
  public var operators: [Partner.ID]
  /// The questions that the project raises, in the committee's words or condensed.
  public var questions: String?
  /// The committee's remark.
  public var remark: String?
  public var opinion: Stated<Opinion>
  /// The rank among the files that are retained.
  public var rank: Stated<Rank>
  /// What funders compare.
  public var profile: Profile
  public var households: HouseholdPlan
  public var money: Money

  /// A file of which nothing but project and landlord is known.
  public init(number: Int, project: String, landlord: Partner.ID) {
    self.number = number
    self.project = project
    self.landlord = landlord
    operators = []
    opinion = Stated()
    rank = Stated()
    profile = Profile()
    households = HouseholdPlan()
    money = Money()
  }

  /// A value of ours, beside what the document prints.
  public struct Stated<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
    /// How it is read; `nil` while there is none.
    public var value: Value?
    /// What is printed, where that is another word or a pictogram.
    public var printed: String?

    /// Nothing, unless given.
    public init(_ value: Value? = nil, printed: String? = nil) {
      self.value = value
      self.printed = printed
    }
  }

  /// What the committee thinks. The words are ours: document 001 prints a pictogram.
  public enum Opinion: String, CaseIterable, Codable, Sendable {
    case favourable, reserved, unfavourable

    /// The opinion in a word.
    public var label: Text {
      switch self {
      case .favourable: Text(fr: "favorable", en: "favourable")
      case .reserved: Text(fr: "réservé", en: "reserved")
      case .unfavourable: Text(fr: "défavorable", en: "unfavourable")
      }
    }
  }

  /// The rank among the files that are retained, the first before the others; no order within one.
  public enum Rank: String, CaseIterable, Codable, Sendable {
    case first = "P1"
    case second = "P2"
    case third = "P3"
  }

  /// What funders compare between files, besides households and money.
  public struct Profile: Hashable, Codable, Sendable {
    /// Whether the project goes on from an earlier one; unknown where the file does not say.
    public var renewal: Answer
    /// Whether its public is new.
    public var newPublic: Answer
    /// Whether it changes territory.
    public var newTerritory: Answer
    /// Whether several landlords carry it, which some funds favour.
    public var interBody: Answer
    public var reproducibility: Reproducibility?
    /// How many years it lasts.
    public var years: Int?
    /// On how many sites it runs.
    public var sites: Int?

    /// A profile of which nothing is known.
    public init() {
      (renewal, newPublic, newTerritory) = (.unknown, .unknown, .unknown)
      interBody = .unknown
    }
  }

  /// How well a project can be done again elsewhere. Source: D0.6, opinion of the State service.
  public enum Reproducibility: String, CaseIterable, Codable, Sendable {
    case weak, medium, strong

    /// The word of the form.
    public var label: Text {
      switch self {
      case .weak: Text(fr: "faible", en: "weak")
      case .medium: Text(fr: "moyen", en: "medium")
      case .strong: Text(fr: "fort", en: "strong")
      }
    }
  }

  /// What a project costs, and who is asked to pay.
  public struct Money: Hashable, Codable, Sendable {
    /// The total cost of the project.
    public var cost: StatedAmount
    /// The part of it on which a fund's rate is counted; the total where nothing else is said.
    public var eligible: StatedAmount
    /// The funding plan, line by line.
    public var plan: [FundingRequest]

    /// Nothing known, unless given.
    public init(
      cost: StatedAmount = .unknown, eligible: StatedAmount = .unknown,
      plan: [FundingRequest] = []
    ) {
      self.cost = cost
      self.eligible = eligible
      self.plan = plan
    }

    /// The cost on which rates are counted: `nil` where neither is known.
    public var eligibleCost: Cents? { eligible.cents ?? cost.cents }
  }
}
