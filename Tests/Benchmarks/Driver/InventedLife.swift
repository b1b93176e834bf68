import CaseKernel
import CaseStore

/// What happens in a generated case, from its opening to its closing or to where it stands.
struct InventedLife {
  private var history: History
  private let number: Int
  private let opened: Day
  private let until: Day
  /// Days between two entries; the last one falls before `until`.
  private let pace: Int
  private var day: Day

  /// Old cases are closed, but one in fifty.
  private let closes: Bool

  init(_ history: History, number: Int, opened: Day, until: Day, closes: Bool) {
    self.closes = closes
    self.history = history
    self.number = number
    self.opened = opened
    self.until = until
    pace = max(1, min(7, (until - opened) / 64))
    day = opened
  }

  /// How far the case has come: 0 for the referral, 4 for the support.
  private var reach: Int { closes ? 2 + number % 3 : number % 5 }

  mutating func write(_ transaction: Transaction, entries: Int) throws {
    try history.assign(Generator.user(number), on: opened)
    try history.log("call", CaseEvent.Note(text: Self.said, minutes: 20), on: next())
    for step in 1...4 where step <= reach { try take(step) }
    let endings = closes ? 1 + history.file.plan.count : 0
    let left = entries - history.file.entries - endings
    for index in 0..<max(0, left) { try note(index) }
    if closes { try close() }
    try history.write(transaction)
  }

  private mutating func take(_ step: Int) throws {
    switch step {
    case 1:
      try history.advance(to: "proposal", on: next())
    case 2:
      try history.agree(on: next())
      try history.advance(to: "diagnosis", on: day)
      try history.plan(Self.said, due: until.adding(days: number % 90 - 30), on: day)
    case 3:
      try history.record(Self.content, on: next())
      try history.record(["landlordWording": "rien à signaler"], on: day)
      try history.record(["wordingDecision": "agreed"], on: day)
      try history.advance(to: "orientation", on: next())
    default:
      try history.record(["orientation": "personalisedSupport"], on: next())
      try history.advance(to: "support", on: day)
      try history.record(
        ["supportUntil": opened.adding(days: 200 + number % 120).description], on: day)
    }
  }

  /// A closed case leaves nothing open in its plan.
  private mutating func close() throws {
    for commitment in history.file.plan where commitment.state == .open {
      try history.settle(commitment.number, on: day)
    }
    let ends: [OutcomeID] = reach == 4 ? ["autonomous", "relocated", "lostContact"] : ["movedAway"]
    try history.close(ends[number % ends.count], on: day)
  }

  private mutating func note(_ index: Int) throws {
    let kinds: [EventKindID] = ["call", "note", "homeVisit", "callAttempt", "officeMeeting"]
    try history.log(
      kinds[(index + number) % kinds.count],
      CaseEvent.Note(text: Self.said, minutes: 10 + index % 50), on: next())
  }

  private mutating func next() -> Day {
    day = min(day.adding(days: pace), until)
    return day
  }

  private static let said = "a line or two of what was said, as long as such notes are"
  private static let content: [FieldID: String] = [
    "problems": "rent,isolation", "familySituation": "deux enfants",
    "socialSituation": "suivie", "financialSituation": "un emploi", "strengths": "autonome",
    "network": "une sœur",
  ]
}
