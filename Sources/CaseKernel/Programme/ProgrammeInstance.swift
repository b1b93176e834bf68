/// A programme as one deployment runs it: with whom, where, for how many and with which money.
public struct ProgrammeInstance: Hashable, Sendable {
  public typealias ID = Identifier<ProgrammeInstance>

  public var id: ID
  public var module: ModuleID
  /// What letters and calendars show.
  public var publicName: Text
  /// The partners that hold each role, in the order of the configuration.
  public var partners: [PartnerRole.ID: [Partner.ID]]
  public var enabled: Bool
  public var convention: Convention?
  public var territory: Territory?
  public var capacity: Capacity?
  /// Prices by first day, oldest first.
  public var prices: [PriceList]
  /// The budget of each calendar year.
  public var budgets: [Int: Cents]
  public var funding: [FundingLine]
  /// How often the household is to be met while it is supported.
  public var contactEvery: Period?
  /// Which role validates the end of which phase; `exit` stands for the closing.
  public var validates: [String: UserRole]
  public var committees: [Committee]

  public init(id: ID, module: ModuleID, publicName: Text) {
    self.id = id
    self.module = module
    self.publicName = publicName
    partners = [:]
    enabled = true
    prices = []
    budgets = [:]
    funding = []
    validates = [:]
    committees = []
  }

  /// The days between which the programme is agreed; a renewable one goes on after its end.
  public struct Convention: Hashable, Sendable {
    public var from: Day
    public var to: Day?
    public var renewable: Bool

    public init(from: Day, to: Day? = nil, renewable: Bool = false) {
      self.from = from
      self.to = to
      self.renewable = renewable
    }
  }

  /// What happens to a case that goes beyond a limit.
  public enum Beyond: String, CaseIterable, Sendable {
    case warn, refuse
    case waitingList = "waiting-list"
  }

  /// The departments and communes served.
  public struct Territory: Hashable, Sendable {
    public var departments: [String]
    public var communes: [String]
    /// `warn` or `refuse`.
    public var outside: Beyond

    public init(departments: [String] = [], communes: [String] = [], outside: Beyond = .warn) {
      self.departments = departments
      self.communes = communes
      self.outside = outside
    }

    /// Whether a commune is served: unknown when the commune is.
    public func serves(_ insee: String?) -> Answer {
      guard let insee else { return .unknown }
      if communes.isEmpty && departments.isEmpty { return .yes }
      let department = InseeCommune.department(of: insee)
      return communes.contains(insee) || department.map(departments.contains) == true ? .yes : .no
    }
  }

  /// How many households, per year of opening or at the same time.
  public struct Capacity: Hashable, Sendable {
    public enum Span: String, CaseIterable, Sendable {
      case year
      case atOnce = "at-once"
    }

    public var households: Int
    public var per: Span
    public var beyond: Beyond

    public init(households: Int, per: Span, beyond: Beyond = .warn) {
      self.households = households
      self.per = per
      self.beyond = beyond
    }
  }

  /// Unit prices from a day on. Source: D4.5.
  public struct PriceList: Hashable, Sendable {
    public var from: Day
    /// `nil` while the price is not fixed: the cost is then unknown, never zero.
    public var diagnosis: Cents?
    public var measureMonth: Cents?
    public var counting: MonthCounting
    public var suspendedMonths: SuspendedMonths

    public init(
      from: Day, diagnosis: Cents? = nil, measureMonth: Cents? = nil,
      counting: MonthCounting = .anniversaryMonths, suspendedMonths: SuspendedMonths = .excluded
    ) {
      self.from = from
      self.diagnosis = diagnosis
      self.measureMonth = measureMonth
      self.counting = counting
      self.suspendedMonths = suspendedMonths
    }
  }

  /// A line of the funding plan.
  public struct FundingLine: Hashable, Sendable {
    public var funder: Partner.ID
    public var asked: Cents?
    public var granted: Cents?

    public init(funder: Partner.ID, asked: Cents? = nil, granted: Cents? = nil) {
      self.funder = funder
      self.asked = asked
      self.granted = granted
    }
  }

  /// A body that meets at a rhythm.
  public struct Committee: Hashable, Sendable {
    public var kind: String
    public var members: [Partner.ID]
    public var every: Period?

    public init(kind: String, members: [Partner.ID], every: Period? = nil) {
      self.kind = kind
      self.members = members
      self.every = every
    }
  }

  /// The prices of a day: the latest list that has begun.
  public func prices(on day: Day) -> PriceList? {
    prices.last { $0.from <= day }
  }
}
