import CaseKernel
import Testing

/// Periods that follow each other from a start, until another takes its place.
@Suite struct DeadlineCalendarTests {
  private let start = Day(2026, 1, 31)
  private let far = Day(2040, 1, 1)

  private static let lengths: [Period] = [
    .days(1), .days(45), .months(1), .months(5), .months(12), .months(36), .years(1), .years(3),
  ]

  private func calendar(
    _ starts: (Day, Period?)..., before lead: Period = .days(0), done: [Day] = []
  ) -> DeadlineCalendar {
    DeadlineCalendar(
      starts.map { DeadlineCalendar.Start($0.0, every: $0.1) }, before: lead, done: done)
  }

  @Test(arguments: lengths) func `each period counts from the start, and never drifts`(
    every: Period
  ) {
    let terms = calendar((start, every)).terms(through: far)

    #expect(!terms.isEmpty)
    for (index, term) in terms.enumerated() {
      #expect(term.due == start.adding(every.times(index + 1)))
    }
    #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.due < $1.due })
  }

  @Test func `what is due before the end of a period is so at the end of each`() {
    let terms = calendar((start, .months(6)), before: .months(2)).terms(through: Day(2027, 6, 30))

    #expect(terms.map(\.due) == [Day(2026, 5, 31), Day(2026, 11, 30), Day(2027, 5, 31)])
  }

  @Test func `each entry closes one period, on time or late, and moves none`() {
    let done = [Day(2026, 8, 3), Day(2027, 1, 31)]

    let terms = calendar((start, .months(6)), done: done).terms(through: Day(2027, 12, 31))

    #expect(terms.map(\.doneOn) == [done[0], done[1], nil])
    #expect(terms.map(\.isMet) == [false, true, false])
  }

  @Test func `another start takes over, and an entry of its day belongs to the one before`() {
    let other = Day(2026, 7, 31)
    let done = [other, Day(2026, 10, 1)]

    let terms = calendar((other, .months(3)), (start, .months(6)), done: done)
      .terms(through: Day(2027, 1, 31))

    #expect(terms.map(\.due) == [other, Day(2026, 10, 31), Day(2027, 1, 31)])
    #expect(terms.map(\.doneOn) == [other, done[1], nil])
  }

  @Test func `a length that is unknown or nothing makes no day`() {
    #expect(calendar((start, nil)).terms(through: far).isEmpty)
    #expect(calendar((start, .months(0))).terms(through: far).isEmpty)
    #expect(calendar((start, .days(-1))).terms(through: far).isEmpty)
  }

  @Test func `days end with the calendar`() {
    let terms = calendar((Day(9998, 1, 1), .years(1))).terms(through: .last)

    #expect(terms.map(\.due) == [Day(9999, 1, 1), .last])
  }
}
