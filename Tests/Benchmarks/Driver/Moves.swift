import CaseKernel
import CaseOperations
import CaseStore

/// Tries to move each case one phase on, each in a transaction of its own; half of them are
/// refused: a quarter for want of an agreement, a quarter for their day.
struct Moves {
  private let place: Workplace

  init(_ place: Workplace) { self.place = place }

  /// - Parameter answers: each act is also answered with the case as it then stands, as the command
  ///   line does.
  func perform(_ count: Int, answers: Bool) throws {
    var moved = 0
    for number in 1...count where try move(number, answers: answers) { moved += 1 }
    print("\(moved) moved, \(count - moved) refused")
  }

  private func move(_ number: Int, answers: Bool) throws -> Bool {
    let id = CaseFile.ID("2026-" + InventedHousehold.padded(number, 4))
    let day = CaseDays(number).opened.adding(days: number % 4 == 3 ? 5 : 40)
    let act = AdvanceCase(id, to: "diagnosis", on: day)
    do {
      if answers {
        _ = try act.perform(in: place.deployment, place.session)
      } else {
        try act.write(in: place.deployment, place.session)
      }
      return true
    } catch let problem as Problem where ["blocked", "day-too-early"].contains(problem.code) {
      return false
    }
  }
}
