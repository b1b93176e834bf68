import CaseKernel
import ProgrammeConformance
import SuiviDeFamilles
import Testing

@Suite struct HoursLedgerTests {
  private func time(_ kind: EventKindID, _ minutes: Int, _ day: Day) -> Example.Act {
    .log(kind, day, facts: ["minutes": String(minutes)])
  }

  @Test func `ten hours of diagnosis are six with the household and four besides`() {
    let plan = HoursPlan(SuiviDeFamillesSettings())

    #expect(plan.diagnosisDirect == 6 * 60)
    #expect(plan.diagnosisCoordination == 4 * 60)
    #expect(plan.minutes(.usual) == 10 * 60)
    #expect(plan.minutes(nil) == 10 * 60)
  }

  @Test func `there are no hours before the support`() {
    var followUp = FollowUp()
    followUp.begin()

    #expect(followUp.ledger(on: FollowUp.start.adding(days: -1)) == nil)
    #expect(followUp.ledger(on: FollowUp.start) != nil)
  }

  @Test func `visits are work with the household, writing is not`() throws {
    var followUp = FollowUp()
    followUp.begin()
    let day = Example.day(2026, 1, 20)
    followUp.perform(
      time("homeVisit", 90, day), time("call", 15, day), time("reportWriting", 120, day),
      time("partnerCoordination", 45, day), .log("note", day))

    let ledger = try #require(followUp.ledger(on: day))

    #expect(ledger.diagnosisDirect == TimeBalance(planned: 360, done: 105))
    #expect(ledger.diagnosisCoordination == TimeBalance(planned: 240, done: 165))
    #expect(ledger.months.isEmpty)
    #expect(ledger.total == TimeBalance(planned: 600, done: 270))
  }

  @Test func `work before the support counts for neither part`() throws {
    var followUp = FollowUp()
    followUp.begin()
    followUp.perform(time("call", 30, Example.day(2026, 1, 10)))

    #expect(try #require(followUp.ledger(on: FollowUp.start)).total.done == 0)
  }

  @Test func `the day of the diagnosis is its last, the months count from the next`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    let next = FollowUp.shared.adding(days: 1)
    followUp.perform(time("homeVisit", 60, FollowUp.shared), time("homeVisit", 90, next))

    let ledger = try #require(followUp.ledger(on: next))

    #expect(ledger.diagnosisDirect.done == 60)
    #expect(ledger.months.map(\.balance.done) == [90])
    #expect(ledger.months.map(\.days.from) == [Example.day(2026, 2, 13)])
    #expect(ledger.months.map(\.days.to) == [Example.day(2026, 3, 12)])
  }

  @Test func `a month is planned at the level in force on its first day`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    let third = Example.day(2026, 3, 20)
    followUp.perform(
      .log("interventionLevel", FollowUp.shared, facts: ["level": "light"]),
      .log("interventionLevel", third, facts: ["level": "reinforced"]))

    let ledger = try #require(followUp.ledger(on: Example.day(2026, 4, 15)))

    #expect(ledger.months.map(\.level) == [.light, .light, .reinforced])
    #expect(ledger.months.map(\.balance.planned) == [300, 300, 900])
  }

  @Test func `a month begins on 28 February where the diagnosis was shared at the end of January`()
    throws
  {
    var followUp = FollowUp()
    followUp.begin()
    let shared = Example.day(2026, 1, 30)
    followUp.perform(
      .record(["features": "lowWage", "situation": "x", "strengths": "x"], shared),
      .log("diagnosisShared", shared))

    let ledger = try #require(followUp.ledger(on: Example.day(2026, 3, 31)))

    #expect(
      ledger.months.map(\.days.from)
        == [Example.day(2026, 1, 31), Example.day(2026, 2, 28), Example.day(2026, 3, 31)])
  }

  @Test(arguments: [(720, false), (721, true)])
  func `a fifth more than planned is accepted, and no minute beyond`(done: Int, exceeds: Bool) {
    #expect(TimeBalance(planned: 600, done: done).exceeds(by: 20) == exceeds)
  }

  @Test(arguments: [(480, false), (479, true)])
  func `a fifth less than planned is accepted, and no minute below`(done: Int, short: Bool) {
    #expect(TimeBalance(planned: 600, done: done).fallsShort(by: 20) == short)
  }

  @Test func `the time of an entry is what it states as a value`() throws {
    var followUp = FollowUp()
    followUp.begin()

    followUp.perform(time("homeVisit", 90, FollowUp.start))

    #expect(try #require(followUp.file).efforts == [Effort(on: FollowUp.start, minutes: 90)])
  }
}
