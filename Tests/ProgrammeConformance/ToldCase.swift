public import CaseKernel

/// A case told act by act, for the particular cases that examples cannot say: each test target has
/// its own, with its partners and what is usually done in it.
public protocol ToldCase {
  var definition: ProgrammeDefinition { get }
  var instance: ProgrammeInstance { get }
  var household: Household { get }
  /// The dwelling of the household; `nil` where it is unknown.
  var dwelling: Dwelling? { get }
  /// The day on which acts are recorded, after all of them.
  var today: Day { get }
  /// The case after the last act that was accepted; `nil` before the opening.
  var file: CaseFile? { get set }
  /// The acts that were accepted, in order.
  var done: [Example.Act] { get set }
}

extension ToldCase {
  /// Unknown.
  public var dwelling: Dwelling? { nil }

  /// Performs the acts in order, all of them or up to the refusal that it returns.
  @discardableResult
  public mutating func perform(_ acts: Example.Act...) -> Refusal? { perform(acts) }

  /// The same, from a list.
  @discardableResult
  public mutating func perform(_ acts: [Example.Act]) -> Refusal? {
    let example = Example(
      "a particular case", household: household, dwelling: dwelling, instance: instance, on: today,
      done + acts)
    let run = example.run(definition)
    file = run.file
    if run.refusal == nil { done += acts }
    return run.refusal?.reason
  }

  /// What is found on a day.
  public func findings(on day: Day) -> [Finding] {
    guard let file else { return [] }
    return definition.findings(
      CaseBackground(
        file: file, household: household, dwelling: dwelling, instance: instance, day: day))
  }

  /// What is found on a day, by code.
  public func codes(on day: Day) -> [String] { findings(on: day).map(\.code) }

  /// A figure of some cases over a period, which are of one instance.
  public static func result(
    _ id: String, _ cases: [Self], from first: Day, to last: Day
  ) -> IndicatorResult? {
    guard let one = cases.first, let period = DayRange(from: first, to: last) else { return nil }
    let evaluator = IndicatorEvaluator(
      files: cases.compactMap(\.file), instance: one.instance,
      definition: one.definition.declared, period: period)
    return evaluator.scope.definition.indicators.first { $0.id == id }.map(evaluator.result)
  }
}
