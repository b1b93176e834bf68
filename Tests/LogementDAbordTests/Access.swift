import CaseKernel
import LogementDAbord

/// An access told act by act, for what examples cannot say: referral on 5 January 2026, keys on
/// the day that is said.
struct Access {
  static let opening = Example.day(2026, 1, 5)

  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household: Household
  var file: CaseFile?
  let today = Example.day(2028, 12, 31)

  init(_ id: Household.ID = "H-1", settings: LogementDAbordSettings = .init()) {
    definition = ProgrammeDefinition(LogementDAbord(settings: settings))
    instance = ProgrammeInstance(
      id: "acces", module: "logement-d-abord", publicName: Text(fr: "Accès", en: "Access"))
    instance.partners = ["landlord": ["var-habitat"], "operator": ["operateur"]]
    household = Household(id: id)
  }

  /// Performs the acts in order, all of them or up to the refusal that it returns.
  @discardableResult
  mutating func perform(_ acts: Example.Act...) -> Refusal? {
    let example = Example(
      "a particular case", household: household, instance: instance, on: today, done + acts)
    let run = example.run(definition)
    file = run.file
    if run.refusal == nil { done += acts }
    return run.refusal?.reason
  }

  private var done: [Example.Act] = []

  /// Referred, and housed where a day is given, with a support or without.
  mutating func live(keys: Day?, supported: Bool = false) {
    perform(
      .open(
        Self.opening,
        facts: [
          "accommodation": "hotel", "shelteredSince": "2025-11-06",
          "difficulties": "finance, social",
        ]))
    guard let keys else { return }
    if supported { perform(.agree(.support, Self.opening)) }
    perform(
      .log("leaseSigned", keys, facts: ["inOwnName": "yes"]), .log("keys", keys),
      .advance(supported ? "support" : "tenancy", keys))
  }

  /// The figure of some cases over a period.
  static func result(
    _ id: String, _ cases: [Access], from first: Day = opening, to last: Day
  ) -> IndicatorResult? {
    guard let one = cases.first, let period = DayRange(from: first, to: last) else { return nil }
    let evaluator = IndicatorEvaluator(
      files: cases.compactMap(\.file), instance: one.instance,
      definition: one.definition.declared, period: period)
    return evaluator.scope.definition.indicators.first { $0.id == id }.map(evaluator.result)
  }
}
