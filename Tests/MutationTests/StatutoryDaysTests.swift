import CaseKernel
import Mutation
import Testing

@Suite struct StatutoryDaysTests {
  @Test(arguments: [
    (Example.day(2020, 4, 20), Example.day(2023, 4, 20)),
    (Example.day(2023, 4, 20), Example.day(2023, 4, 20)),
    (Example.day(2023, 4, 21), Example.day(2026, 4, 20)),
    (Example.day(2026, 1, 1), Example.day(2026, 4, 20)),
  ])
  func `examinations come every three years from the lease`(day: Day, next: Day) {
    #expect(
      TriennialExamination.next(leaseSigned: Example.day(2020, 4, 20), onOrAfter: day) == next)
  }

  @Test func `a lease of 29 February is examined at the end of February`() {
    let signed = Example.day(2024, 2, 29)

    #expect(
      TriennialExamination.next(leaseSigned: signed, onOrAfter: Example.day(2025, 1, 1))
        == Example.day(2027, 2, 28))
    #expect(
      TriennialExamination.next(leaseSigned: signed, onOrAfter: Example.day(2034, 1, 1))
        == Example.day(2036, 2, 29))
  }

  @Test func `a fall in occupants may be invoked a year after`() {
    let event = Example.day(2025, 3, 10)

    #expect(FallInOccupants.mayBeInvoked(after: event, on: Example.day(2026, 3, 9)) == .no)
    #expect(FallInOccupants.mayBeInvoked(after: event, on: Example.day(2026, 3, 10)) == .yes)
    #expect(FallInOccupants.mayBeInvoked(after: nil, on: event) == .unknown)
  }
}
