import CaseKernel
import Subletting
import Testing

/// The days of reviews and notices, by the conventions of a case.
struct ConventionCalendarTests {
  private func days(_ entries: [Letting.Entry]) throws -> [DeadlineID: Day] {
    let file = try Letting.file(entries)
    let due = Letting.engine.deadlines.compactMap { deadline in
      deadline.rule.day(in: file).map { (deadline.id, $0) }
    }
    return Dictionary(uniqueKeysWithValues: due)
  }

  @Test(arguments: [1, 3, 6, 12, 36], 0...4)
  func `each review closes one period, counted from the first day of the convention`(
    months: Int, reviews: Int
  ) throws {
    let found = try days(
      [.convention(months)] + Array(repeating: .review(Letting.start), count: reviews))

    #expect(found["review"] == Letting.start.adding(months: months * (reviews + 1)))
    #expect(found["prefect-notice"] == Letting.start.adding(months: months).adding(months: -2))
  }

  @Test func `another convention counts from its own day, by its own period`() throws {
    let signed = Example.day(2026, 9, 15)
    let entries: [Letting.Entry] = [
      .convention(6), .review(Example.day(2026, 7, 1)), .review(signed), .convention(3, on: signed),
    ]

    let renewed = try days(entries)
    let reviewed = try days(entries + [.review(Example.day(2026, 12, 1))])

    #expect(renewed["review"] == Example.day(2026, 12, 15))
    #expect(renewed["prefect-notice"] == Example.day(2026, 10, 15))
    #expect(reviewed["review"] == Example.day(2027, 3, 15))
  }

  @Test func `a convention without a period has the one of the settings`() throws {
    let signed = Example.day(2026, 9, 15)

    let renewed = try days([.convention(3), .convention(nil, on: signed)])

    #expect(renewed["review"] == signed.adding(Letting.engine.terms.reviewEvery))
  }
}
