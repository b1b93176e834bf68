/// One line of a project's funding plan. Source: D4.7.
public struct FundingRequest: Hashable, Codable, Sendable {
  /// Who is asked.
  public var funder: Partner.ID
  /// The fund that the funder draws on; `nil` for its own money.
  public var fund: Fund.ID?
  /// The kind of project, by the words of the fund's rules.
  public var variant: String?
  public var asked: StatedAmount
  public var granted: StatedAmount
  /// The most that is granted, where no table of a fund says it.
  public var ceiling: Cents?
  /// The largest part of the eligible cost in percent, where no table of a fund says it.
  public var percent: Int?
  /// Whether the committee notes that the request is above the ceiling, which it may do without
  /// printing a figure.
  public var notedAboveCeiling: Answer

  /// A request of which no amount is known, unless given.
  public init(
    funder: Partner.ID, fund: Fund.ID? = nil, variant: String? = nil,
    asked: StatedAmount = .unknown, granted: StatedAmount = .unknown, ceiling: Cents? = nil,
    percent: Int? = nil, notedAboveCeiling: Answer = .unknown
  ) {
    self.funder = funder
    self.fund = fund
    self.variant = variant
    self.asked = asked
    self.granted = granted
    self.ceiling = ceiling
    self.percent = percent
    self.notedAboveCeiling = notedAboveCeiling
  }
}
