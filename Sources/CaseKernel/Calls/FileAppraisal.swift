/// What can be computed of a file: cost per household, ceilings, measures that fit.
///
/// Everything that rests on a figure which the file does not give is unknown. Source: D4.7.
public struct FileAppraisal: Hashable, Sendable {
  public let file: CallFile
  /// The day whose rules hold; `nil` where the examination has none yet.
  public let day: Day?
  /// The lines of the funding plan, each with what limits it.
  public let lines: [Line]

  /// A line of the plan with the rules of its fund on the day.
  public struct Line: Hashable, Sendable {
    public let request: FundingRequest
    /// The fund; `nil` for money of the funder's own, or for a fund that no table names.
    public let fund: Fund?
    /// The rules of the fund on the day; `nil` where the table has none.
    public let rules: Fund.Rules?
    /// What the body received of the fund over the months that its rules look back on.
    public let receivedEarlier: Cents

    /// What is written on the line itself, else what the rules say; `nil` where neither does.
    public var ceiling: Cents? { request.ceiling ?? rules?.variant(request.variant)?.ceiling }

    /// The largest part of the eligible cost, in percent, found in the same way.
    public var percent: Int? { request.percent ?? rules?.variant(request.variant)?.percent }

    /// The name by which people call what is asked: the fund, else the funder.
    public var name: String {
      request.fund?.rawValue.uppercased() ?? request.funder.rawValue
    }
  }

  /// The file under the rules of a day.
  ///
  /// - Parameter earlier: what the landlord received of a fund over so many months before the day.
  public init(
    _ file: CallFile, on day: Day?, funds: [Fund],
    earlier: (_ fund: Fund.ID, _ months: Int) -> Cents = { _, _ in .zero }
  ) {
    self.file = file
    self.day = day
    lines = file.money.plan.map { request in
      let fund = funds.first { $0.id == request.fund }
      let rules = day.flatMap { fund?.rules(on: $0) }
      let received = rules?.overall.flatMap { overall in
        fund.map { earlier($0.id, overall.months) }
      }
      return Line(
        request: request, fund: fund, rules: rules, receivedEarlier: received ?? .zero)
    }
  }

  /// The total cost shared by the households (I.16); unknown where either is.
  public var costPerHousehold: StatedAmount {
    guard case .known(let cost) = file.money.cost else { return file.money.cost }
    return StatedAmount(file.households.households.flatMap { cost.dividedHalfUp(by: $0) })
  }

  /// The part of the eligible cost that a line may reach; `nil` without a rate or a cost.
  public func shareOfCost(_ line: Line) -> Cents? {
    guard let percent = line.percent, let eligible = file.money.eligibleCost else { return nil }
    return Cents(eligible.amount * Int64(percent) / 100)
  }

  /// How many measures, one a household, the ceiling of a line pays at the price that is asked for
  /// each; never more than the file has, `nil` where a figure is missing.
  public func measuresThatFit(_ line: Line) -> Int? {
    guard let asked = line.request.asked.cents, asked > .zero, let ceiling = line.ceiling,
      let households = file.households.households, households > 0
    else { return nil }
    let paid = min(asked, shareOfCost(line) ?? asked)
    guard ceiling < paid else { return households }
    let product = ceiling.amount.multipliedFullWidth(by: Int64(households))
    return Int(paid.amount.dividingFullWidth(product).quotient)
  }

  /// What the whole plan grants, as far as it is known.
  public var granted: Cents { file.money.plan.compactMap(\.granted.cents).reduce(.zero, +) }

  /// What the whole plan asks for; `nil` where a line leaves it open.
  public var asked: Cents? {
    let known = file.money.plan.compactMap(\.asked.cents)
    let open = file.money.plan.contains { $0.asked == .unknown }
    return known.isEmpty || open ? nil : known.reduce(.zero, +)
  }
}
