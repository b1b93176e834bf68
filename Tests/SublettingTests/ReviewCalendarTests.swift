import CaseKernel
import Subletting
import Testing

struct ReviewCalendarTests {
  /// Two hundred calendars of every kind of length, the same at each run.
  private static let calendars: [ReviewCalendar] = {
    var chance = Chance(seed: 4)
    return (0..<200).compactMap { _ in
      let period = [
        Period.months(.random(in: 1...36, using: &chance)),
        .days(.random(in: 1...800, using: &chance)), .years(.random(in: 1...3, using: &chance)),
      ].randomElement(using: &chance)
      return period.flatMap { ReviewCalendar(from: chance.day(), every: $0) }
    }
  }()

  @Test func `periods follow each other without gap or overlap`() {
    for calendar in Self.calendars {
      for number in 1...20 {
        #expect(calendar.term(number).end == calendar.term(number + 1).from)
        #expect(calendar.term(number).from < calendar.term(number).end)
      }
    }
  }

  @Test func `a period falls on the same day of the month, or on the last of a shorter one`() {
    for calendar in Self.calendars {
      guard case .months(let months) = calendar.every else { continue }
      for number in 1...20 {
        let end = calendar.term(number).end
        #expect(calendar.start.months(until: end) == months * number)
        #expect(end.day == calendar.start.day || end == end.lastOfMonth)
      }
    }
  }

  @Test func `each day falls in one period`() {
    var chance = Chance(seed: 7)
    for calendar in Self.calendars {
      let day = calendar.start.adding(days: .random(in: 1..<3_000, using: &chance))

      guard let term = calendar.term(on: day) else {
        Issue.record("no period on \(day)")
        continue
      }

      #expect(term.from < day && day <= term.end)
      #expect(term == calendar.term(term.number))
    }
  }

  @Test func `the notice is due two months before the end of the period, whatever its length`() {
    for calendar in Self.calendars {
      let term = calendar.term(3)
      #expect(term.noticeDue == term.end.adding(months: -2))
    }
  }

  @Test func `there is no period before the convention, nor one without length`() throws {
    let start = Example.day(2026, 1, 1)

    let calendar = try #require(ReviewCalendar(from: start, every: .months(6)))

    #expect(calendar.term(on: start.adding(days: -1)) == nil)
    #expect(calendar.term(on: start)?.number == 1)
    #expect(ReviewCalendar(from: start, every: .months(0)) == nil)
  }

  /// The deadlines that agendas show say what the calendar says: each entry closes one period.
  @Test func `the deadlines of a case are the days of the calendar`() throws {
    for months in [1, 3, 6, 12, 36] {
      for reviews in 0...4 {
        let file = try Letting.file(
          [.convention(months)] + Array(repeating: .review, count: reviews))
        let calendar = try #require(
          ReviewCalendar(from: Letting.start, every: .months(months)))

        let days = Dictionary(
          uniqueKeysWithValues: Letting.engine.deadlines.map { ($0.id, $0.rule.day(in: file)) })

        #expect(days["review"] == calendar.term(reviews + 1).end)
        #expect(days["prefect-notice"] == calendar.term(1).noticeDue)
      }
    }
  }
}
