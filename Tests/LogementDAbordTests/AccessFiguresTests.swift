import CaseKernel
import LogementDAbord
import ProgrammeConformance
import Testing

/// Time to access, tenure at six and twelve months, neighbours: the figures of D3.8, I.15, I.24.
@Suite struct AccessFiguresTests {
  private let end = Example.day(2026, 12, 31)

  private func access(_ id: Household.ID, keys: Day?) -> Access {
    var access = Access(id)
    access.live(keys: keys)
    return access
  }

  @Test func `time to access is counted from the referral to the keys, whatever the support`() {
    let cases = [
      access("H-1", keys: Access.opening.adding(days: 20)),
      access("H-2", keys: Access.opening.adding(days: 60)), access("H-3", keys: nil),
    ]

    #expect(Access.result("I.21.housing", cases, to: end)?.value == 40)
    #expect(Access.result("logement-d-abord/housed", cases, to: end)?.value == 2)
    #expect(Access.result("logement-d-abord/sheltered-for", cases, to: end)?.value == 100)
  }

  @Test func `a family that still waits beyond the time counts among those late`() {
    let late = Example.day(2026, 4, 6)
    let cases = [access("H-1", keys: Access.opening.adding(days: 20)), access("H-2", keys: nil)]

    let before = Access.result("logement-d-abord/housed-in-time", cases, to: late.adding(days: -1))
    let after = Access.result("logement-d-abord/housed-in-time", cases, to: late)

    #expect([before?.numerator, before?.denominator] == [1, 1])
    #expect([after?.numerator, after?.denominator] == [1, 2])
  }

  @Test(arguments: [(6, "tenureAt6Months"), (12, "tenureAt12Months")])
  func `tenure is of those looked at, and those lost to follow-up are shown`(
    _ months: Int, _ kind: EventKindID
  ) {
    let keys = Example.day(2026, 2, 20)
    let look = keys.adding(months: months)
    var (housed, left) = (access("H-1", keys: keys), access("H-2", keys: keys))
    let lost = access("H-3", keys: keys)
    housed.perform(.log(kind, look, facts: ["housed": "yes"]))
    left.perform(.log(kind, look, facts: ["housed": "no"]))
    let cases = [housed, left, lost]
    let next = look.adding(days: 1)

    let tenure = Access.result("I.15.\(months)months", cases, to: next)
    let unseen = Access.result("I.15.\(months)months.lost", cases, to: next)

    #expect([tenure?.numerator, tenure?.denominator] == [1, 2])
    #expect([unseen?.numerator, unseen?.denominator] == [1, 3])
  }

  @Test func `on the day of the look back nobody is lost yet`() {
    let keys = Example.day(2026, 2, 20)

    let unseen = Access.result(
      "I.15.6months.lost", [access("H-1", keys: keys)], to: keys.adding(months: 6))

    #expect(unseen?.denominator == 0)
  }

  @Test func `neighbours are counted by workshop, and never followed`() throws {
    let evening = Example.day(2026, 3, 18)
    let journal = [(1, 6), (2, 9)].map { number, count in
      LoggedRecord(
        entry: number, kind: "neighboursPresent", on: evening, facts: ["count": .number(count)])
    }
    let cases = [access("H-1", keys: Access.opening.adding(days: 20))]
    let one = try #require(cases.first)
    let evaluator = IndicatorEvaluator(
      files: cases.compactMap(\.file), instance: one.instance,
      definition: one.definition.declared, journal: journal,
      period: DayRange(yearOf: evening))

    let neighbours = try #require(
      one.definition.declared.indicators.first { $0.id == "logement-d-abord/neighbours" })

    #expect(evaluator.result(neighbours).value == 15)
  }

  @Test func `who was housed and never wished for support is told apart`() {
    var supported = Access("H-2")
    supported.live(keys: Access.opening.adding(days: 20), supported: true)
    let cases = [access("H-1", keys: Access.opening.adding(days: 20)), supported]

    let alone = Access.result("logement-d-abord/housed-without-support", cases, to: end)

    #expect([alone?.numerator, alone?.denominator] == [1, 2])
  }

  @Test func `a withdrawal stops the months, and the home is kept`() {
    let keys = Example.day(2026, 2, 20)
    var access = Access("H-1")
    access.live(keys: keys, supported: true)
    let day = keys.adding(months: 2)

    let refused = access.perform(.withdraw(.support, day), .advance("tenancy", day))

    #expect(refused == nil)
    #expect(access.file?.phase == "tenancy")
    #expect(Access.result("I.17", [access], to: end)?.value == 2)
    #expect(access.perform(.advance("support", day)) != nil)
  }
}
