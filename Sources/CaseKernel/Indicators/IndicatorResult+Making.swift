/// How numbers become figures, whoever counted them: the evaluator, case by case, or a store.
extension IndicatorResult {
  /// A number of households or of cases.
  public static func count(_ indicator: Indicator, _ count: Int) -> IndicatorResult {
    IndicatorResult(indicator, numerator: count, value: Double(count))
  }

  /// Households and people who are only counted, together: held against the households, so that
  /// neither is shown where these are few, and could be found again by subtraction.
  public static func participants(
    _ indicator: Indicator, households: Int, counted: Int
  ) -> IndicatorResult {
    let all = households + counted
    return IndicatorResult(
      indicator, numerator: all, denominator: households, value: Double(all))
  }

  /// A part of a whole, or a sum over a number: nothing over nobody.
  public static func ratio(
    _ indicator: Indicator, _ numerator: Int, of denominator: Int
  ) -> IndicatorResult {
    IndicatorResult(
      indicator, numerator: numerator, denominator: denominator,
      value: Ratio(numerator: numerator, denominator: denominator).value)
  }

  /// The value in the middle of so many in order, or half-way between the two in the middle.
  ///
  /// - Parameter middle: the two values in the middle, one twice in an odd number; `nil` of none.
  public static func median(
    _ indicator: Indicator, _ middle: (low: Int, high: Int)?, of count: Int
  ) -> IndicatorResult {
    IndicatorResult(
      indicator, numerator: nil, denominator: count,
      value: middle.map { Double($0.low + $0.high) / 2 })
  }

  /// Measure-months.
  public static func months(_ indicator: Indicator, _ months: MonthCount) -> IndicatorResult {
    IndicatorResult(
      indicator, numerator: months.hundredths, value: Double(months.hundredths) / 100)
  }

  /// Time logged, in minutes.
  public static func hours(_ indicator: Indicator, minutes: Int) -> IndicatorResult {
    IndicatorResult(indicator, numerator: minutes, value: Double(minutes) / 60)
  }

  /// Time done against time planned; no value where nothing was planned.
  public static func time(_ indicator: Indicator, _ balance: TimeBalance) -> IndicatorResult {
    IndicatorResult(
      indicator, numerator: balance.done, denominator: balance.planned,
      value: balance.planned > 0 ? Double(balance.done) / 60 : nil)
  }

  /// An amount shared among households; unknown where the amount is.
  public static func cost(
    _ indicator: Indicator, _ spent: Cents?, households: Int
  ) -> IndicatorResult {
    let each = spent.flatMap { $0.dividedHalfUp(by: households) }
    return IndicatorResult(
      indicator, numerator: spent.map { Int($0.amount) }, denominator: households,
      value: each.map { Double($0.amount) })
  }
}
