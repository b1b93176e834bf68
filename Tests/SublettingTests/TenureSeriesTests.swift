import CaseKernel
import Subletting
import Testing

struct TenureSeriesTests {
  private static func change(_ entry: Int, _ tenure: Tenure, on day: Day) -> LoggedRecord {
    LoggedRecord(
      entry: entry, kind: "tenureChange", on: day, facts: ["tenure": .text(tenure.rawValue)])
  }

  /// Two hundred journals of up to twelve changes, many on the same day.
  private static let journals: [[LoggedRecord]] = {
    var chance = Chance(seed: 11)
    return (0..<200).map { _ in
      let first = chance.day()
      return (1...Int.random(in: 1...12, using: &chance)).map { entry in
        change(
          entry, TenureStep.tenures.randomElement(using: &chance) ?? .tenant,
          on: first.adding(days: .random(in: 0...9, using: &chance)))
      }
    }
  }()

  @Test func `steps follow each other without gap or overlap, and the last one lasts`() {
    for journal in Self.journals {
      let steps = TenureSeries(records: journal).steps

      #expect(!steps.isEmpty)
      #expect(steps.last?.to == nil)
      for (step, next) in zip(steps, steps.dropFirst()) {
        #expect(step.to == next.from.adding(days: -1))
        #expect(step.from < next.from)
      }
    }
  }

  @Test func `no two steps that follow each other are on the same footing`() {
    for journal in Self.journals {
      let steps = TenureSeries(records: journal).steps
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.tenure != $1.tenure })
    }
  }

  @Test func `the order in which entries were written down changes nothing`() {
    var chance = Chance(seed: 12)
    for journal in Self.journals {
      #expect(
        TenureSeries(records: journal.shuffled(using: &chance)) == TenureSeries(records: journal))
    }
  }

  @Test func `on each day stands the latest entry of the latest day reached`() {
    for journal in Self.journals {
      let series = TenureSeries(records: journal)
      for record in journal {
        let latest = journal.filter { $0.on <= record.on }.max {
          ($0.on, $0.entry) < ($1.on, $1.entry)
        }
        #expect(
          series.step(on: record.on)?.tenure.rawValue == latest?.facts["tenure"]?.text)
      }
    }
  }

  @Test func `the register goes from 4 to 1 at the slide`() {
    let start = Example.day(2026, 1, 1)
    let slid = Example.day(2026, 7, 1)
    let records = [
      LoggedRecord(entry: 2, kind: "sublease", on: start, facts: ["start": .init(start)]),
      LoggedRecord(
        entry: 9, kind: "slide", on: slid.adding(days: 20), facts: ["newLease": .init(slid)]),
    ]

    let series = TenureSeries(records: records)

    #expect(series.steps.map(\.mode.rawValue) == [4, 1])
    #expect(series.step(on: slid.adding(days: -1))?.tenure == .subtenant)
    #expect(series.step(on: slid)?.tenure == .tenant)
    #expect(series.step(on: start.adding(days: -1)) == nil)
  }

  @Test func `a renewal of the sub-lease begins no new footing`() {
    let start = Example.day(2026, 1, 1)
    let records = [0, 12].map { months in
      let day = start.adding(months: months)
      return LoggedRecord(
        entry: months + 2, kind: "sublease", on: day, facts: ["start": .init(day)])
    }

    #expect(TenureSeries(records: records).steps.map(\.from) == [start])
  }

  @Test func `each footing has a code of the register`() {
    let codes = Dictionary(
      grouping: Tenure.allCases, by: { OccupationMode($0).rawValue }
    ).mapValues { Set($0.map(\.rawValue)) }

    #expect(codes[1] == ["tenant", "cotenant"])
    #expect(codes[4] == ["subtenant", "hosted"])
    #expect(codes[5] == ["bareOccupant", "protocolHolder"])
    #expect(codes[9] == ["applicant", "owner", "none"])
  }
}
