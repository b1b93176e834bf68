import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore

/// Takes in households with a case and five entries each, every act decided by the rules of its
/// programme; every fourth case lacks the agreement that `Moves` asks for.
struct Intake {
  private let place: Workplace
  private let programmes: [ConfiguredProgramme]
  private let hashes: [String]

  init(_ place: Workplace) throws {
    self.place = place
    programmes = try place.programmes
    hashes = try programmes.map { try Transaction.hash(of: $0.definition.declared) }
  }

  /// All of them in one transaction.
  func batch(_ count: Int) throws {
    try place.deployment.store.write("intake", place.stamp) { transaction in
      for number in 1...count { try take(number, transaction) }
    }
  }

  /// Each in a transaction of its own.
  func each(_ count: Int) throws {
    for number in 1...count {
      try place.deployment.store.write("intake", place.stamp) { try take(number, $0) }
    }
  }

  private func take(_ number: Int, _ transaction: Transaction) throws {
    let programme = programmes[number % programmes.count]
    let landlord = programme.instance.partners["landlord"]?.first ?? "landlord-1"
    let household = try InventedHousehold(number: number, landlord: landlord)
      .household { try transaction.nextPersonID() }
    try transaction.save(household)
    let days = CaseDays(number)
    var history = try History(
      of: household, in: programme, hash: hashes[number % programmes.count], on: days.opened,
      id: try transaction.nextCaseID(openedOn: days.opened), place.session)
    try history.log("call", Self.call, on: days.called)
    if number % 4 == 2 {
      try history.log("letter", CaseEvent.Note(), on: days.agreed)
    } else {
      try history.agree(on: days.agreed)
    }
    try history.advance(to: "proposal", on: days.agreed)
    try history.log("homeVisit", Self.visit, on: days.visited)
    try history.write(transaction)
  }

  private static let call = CaseEvent.Note(
    text: "a line or two of what was said, as long as such notes are", minutes: 45)
  private static let visit = CaseEvent.Note(
    text: "a line or two of what was seen, as long as such notes are", minutes: 60)
}

/// The days on which things happen in the case of a number.
struct CaseDays {
  let opened: Day

  init(_ number: Int) {
    let first = Day(year: 2026, month: 1, day: 5) ?? .first
    opened = first.adding(days: number % 200)
  }

  var called: Day { opened.adding(days: 3) }
  var agreed: Day { opened.adding(days: 10) }
  var visited: Day { opened.adding(days: 20) }
}
