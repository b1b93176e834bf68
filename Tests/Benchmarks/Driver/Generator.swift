import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore

/// Fills a store with invented cases, opened one after the other from a first day on, whose journals
/// have all their entries: the same store for the same counts.
///
/// Nine cases in ten are closed; the open ones stand in every phase, some past their due day, each
/// with one of a hundred referents.
struct Generator {
  private let place: Workplace
  private let programmes: [ConfiguredProgramme]
  private let hashes: [String]

  static let users = 100
  private static let casesOfATransaction = 500

  init(_ place: Workplace) throws {
    self.place = place
    programmes = try place.programmes
    hashes = try programmes.map { try Transaction.hash(of: $0.definition.declared) }
  }

  func perform(cases: Int, entries: Int, from first: Day) throws {
    guard entries / cases >= 20 else { throw DriverError.usage }
    try place.deployment.store.write("generate", place.stamp) { transaction in
      for number in 0..<Self.users {
        try transaction.save(User(id: Self.user(number), roles: [.socialWorker]))
      }
    }
    let span = place.day.adding(days: -10) - first
    for start in stride(from: 1, through: cases, by: Self.casesOfATransaction) {
      let end = min(start + Self.casesOfATransaction - 1, cases)
      try place.deployment.store.write("generate", place.stamp) { transaction in
        for number in start...end {
          // The first cases take what does not divide.
          let count = entries / cases + (number <= entries % cases ? 1 : 0)
          let opened = first.adding(days: number * span / cases)
          try take(number, on: opened, span: span, entries: count, transaction)
        }
      }
    }
  }

  static func user(_ number: Int) -> User.ID {
    User.ID("user-" + InventedHousehold.padded(number % users, 2))
  }

  private func take(
    _ number: Int, on opened: Day, span: Int, entries: Int, _ transaction: Transaction
  ) throws {
    let programme = programmes[number % programmes.count]
    let landlord = programme.instance.partners["landlord"]?.first ?? "landlord-1"
    var household = try InventedHousehold(number: number, landlord: landlord)
      .household { try transaction.nextPersonID() }
    if number % 2 == 0 {
      household.occupancies[0].dwelling = try dwelling(number, landlord, transaction)
    }
    if number % 100 == 0 { household.addressConfidentiality = .restricted }
    try transaction.save(household)
    let history = try History(
      of: household, in: programme, hash: hashes[number % programmes.count], on: opened,
      id: try transaction.nextCaseID(openedOn: opened), place.session)
    let isOld = place.day - opened > span / 10
    var life = InventedLife(
      history, number: number, opened: opened, until: place.day, closes: isOld && number % 50 != 0)
    try life.write(transaction, entries: entries)
  }

  private func dwelling(
    _ number: Int, _ landlord: Partner.ID, _ transaction: Transaction
  ) throws -> Dwelling.ID {
    var dwelling = Dwelling(
      id: Dwelling.ID("D-" + InventedHousehold.padded(number, 6)), landlord: landlord,
      status: .occupied)
    dwelling.postcode = "44000"
    dwelling.insee = "44109"
    dwelling.mainRooms = 1 + number % 5
    try transaction.save(dwelling)
    return dwelling.id
  }
}
