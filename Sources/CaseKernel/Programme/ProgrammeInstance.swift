/// A programme as one deployment runs it: with whom, where, for how many and with which money.
public struct ProgrammeInstance: Hashable, Sendable {
  /// The id of a programme as `config.yaml` names it and cases store it.
  public typealias ID = Identifier<ProgrammeInstance>

  public var id: ID
  /// The module whose rules it follows.
  public var module: ModuleID
  /// What letters and calendars show.
  public var publicName: Text
  /// The partners that hold each role, in the order of the configuration.
  public var partners: [PartnerRole.ID: [Partner.ID]]
  /// Whether it takes new acts; a disabled one stays readable.
  public var enabled: Bool
  /// The agreement it runs under; `nil` when it is not written down.
  public var convention: Convention?
  /// Where it may take households; `nil` for everywhere.
  public var territory: Territory?
  /// How many it may take; `nil` for any number.
  public var capacity: Capacity?
  /// Prices by first day, oldest first.
  public var prices: [PriceList]
  /// The budget of each calendar year.
  public var budgets: [Int: Cents]
  /// The lines of the funding plan, in the order of the configuration.
  public var funding: [FundingLine]
  /// How often the household is to be met while it is supported.
  public var contactEvery: Period?
  /// Which role validates the end of which phase; `exit` stands for the closing.
  public var validates: [String: UserRole]
  /// The bodies that meet about it.
  public var committees: [Committee]

  /// An enabled programme without partners, limits, prices or budget.
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
    /// First day.
    public var from: Day
    /// Last day; `nil` when no end was agreed.
    public var to: Day?
    public var renewable: Bool

    /// A convention of one term, unless it is renewable.
    public init(from: Day, to: Day? = nil, renewable: Bool = false) {
      self.from = from
      self.to = to
      self.renewable = renewable
    }

    /// The first day of the term that runs on a day: a renewable convention that is over goes on
    /// for terms of the same length, in whole months, until its new dates are written.
    public func termStart(on day: Day) -> Day {
      guard renewable, let to, to < day else { return from }
      let length = from.months(until: to.adding(days: 1))
      guard length > 0 else { return from }
      return from.adding(months: from.months(until: day) / length * length)
    }
  }

  /// What happens to a case that goes beyond a limit.
  public enum Beyond: String, CaseIterable, Sendable {
    case warn, refuse
    case waitingList = "waiting-list"
  }

  /// The departments and communes served.
  public struct Territory: Hashable, Sendable {
    /// Codes of départements served whole.
    public var departments: [String]
    /// INSEE codes of communes served besides.
    public var communes: [String]
    /// `warn` or `refuse`.
    public var outside: Beyond

    /// The territory of those codes; without any, every commune is served.
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

  /// Unit prices from a day on. Source: D4.5.
  public struct PriceList: Hashable, Sendable {
    /// The first day of the prices; they last until the next list begins.
    public var from: Day
    /// `nil` while the price is not fixed: the cost is then unknown, never zero.
    public var diagnosis: Cents?
    /// The price of one household followed for one month; `nil` while it is not fixed.
    public var measureMonth: Cents?
    /// How months are counted.
    public var counting: MonthCounting
    /// Whether months of suspension count.
    public var suspendedMonths: SuspendedMonths

    /// Prices of which those not given are not fixed yet, which is not zero.
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
    /// What was asked of the funder; `nil` before the request.
    public var asked: Cents?
    /// What the funder granted; `nil` before its decision, which is not zero.
    public var granted: Cents?

    /// A line of which the amounts not given are unknown.
    public init(funder: Partner.ID, asked: Cents? = nil, granted: Cents? = nil) {
      self.funder = funder
      self.asked = asked
      self.granted = granted
    }
  }

  /// A body that meets at a rhythm.
  public struct Committee: Hashable, Sendable {
    /// What the body is called.
    public var kind: String
    /// The partners that sit on it.
    public var members: [Partner.ID]
    /// How often it meets; `nil` when no rhythm was agreed.
    public var every: Period?

    /// A body and its members, without a rhythm unless one is given.
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
