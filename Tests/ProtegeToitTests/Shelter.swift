import CaseKernel
import ProtegeToit

/// A way to a dwelling told act by act, for what examples cannot say: referred on 5 January 2026,
/// agreed on the 8th.
struct Shelter {
  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 8)

  var definition = ProgrammeDefinition(ProtegeToit(settings: ProtegeToitSettings()))
  var instance: ProgrammeInstance
  var household: Household
  var file: CaseFile?
  let today = Example.day(2026, 12, 31)

  init(_ id: Household.ID = "H-1") {
    instance = ProgrammeInstance(
      id: "toit", module: "protege-toit", publicName: Text(fr: "Toit", en: "Roof"))
    instance.partners = ["landlord": ["erilia"], "operator": ["association"]]
    household = Household(id: id)
    household.people = [Person(id: "p1", lastName: "X"), Person(id: "p2", lastName: "X")]
    household.memberships = [
      Membership(person: "p1", relation: .holder), Membership(person: "p2", relation: .child),
    ]
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

  /// Referred and agreed, then housed where a day is given.
  mutating func live(keys: Day?) {
    let agreement = Self.agreement
    perform(
      .open(Self.opening, facts: ["side": "access"]), .advance("agreement", Self.opening),
      .agree(.support, agreement),
      .log("allocatorNamed", agreement, facts: ["landlord": "erilia"]),
      .advance("allocation", agreement))
    guard let keys else { return }
    perform(
      .log("allocationDecision", keys, facts: ["decision": "allocated"]),
      .advance("move-in", keys), .log("keysHandover", keys), .advance("support", keys))
  }

  /// The figure of some cases over a period that begins with the referral.
  static func result(_ id: String, _ cases: [Shelter], to last: Day) -> IndicatorResult? {
    guard let one = cases.first, let period = DayRange(from: opening, to: last) else { return nil }
    let evaluator = IndicatorEvaluator(
      files: cases.compactMap(\.file), instance: one.instance,
      definition: one.definition.declared, period: period)
    return evaluator.scope.definition.indicators.first { $0.id == id }.map(evaluator.result)
  }
}
