import CaseKernel

extension Household {
  /// Takes over what is said about the household as a whole.
  ///
  /// - Throws: `Problem` for a protection that cannot be as it is said.
  mutating func apply(_ facts: HouseholdFacts) throws(Problem) {
    language = facts.language ?? language
    postalAddress = facts.postalAddress ?? postalAddress
    postcode = facts.postcode ?? postcode
    insee = facts.insee ?? insee
    safeContact = facts.safeContact ?? safeContact
    addressConfidentiality = facts.addressConfidentiality ?? addressConfidentiality
    rentDebt = facts.rentDebt ?? rentDebt
    housingRequestNumber = facts.housingRequestNumber ?? housingRequestNumber
    dalo = facts.dalo ?? dalo
    collectiveAgreement = facts.collectiveAgreement ?? collectiveAgreement
    departmentalPlan = facts.departmentalPlan ?? departmentalPlan
    privateRooms = facts.privateRooms ?? privateRooms
    try apply(facts.safety)
  }

  /// A unit of residents, whenever they come and leave; else a single person or a family, by those
  /// who belong to it on the day.
  mutating func settleKind(on day: Day) {
    if memberships.contains(where: { $0.relation == .resident }) {
      kind = .sharedUnit
    } else {
      kind = Set(members(on: day).map(\.person)).count == 1 ? .singlePerson : .family
    }
  }

  /// Where the line that is being lived, or is to be, stands in the series of tenures.
  func currentOccupancy(on day: Day) -> Int? {
    occupancies.lastIndex { $0.to.map { $0 >= day } ?? true }
  }

  /// Takes over where and how the household lives: a change closes the line before it on the eve.
  mutating func live(_ facts: HouseholdFacts, _ writing: Writing) throws {
    guard let index = currentOccupancy(on: writing.day) else {
      guard facts.sayOccupancy else { return }
      var first = try Self.occupancy(facts, after: nil, writing)
      first.from = facts.tenureSince ?? (writing.isDated ? writing.day : nil)
      occupancies.append(first)
      return
    }
    let current = occupancies[index]
    var next = try Self.occupancy(facts, after: current, writing)
    next.to = nil
    if let since = facts.tenureSince {
      next.from = since
      // An older file that tells a line of the past tells nothing new.
      let isKnown = occupancies.contains { $0.from == since && $0.isSamePlace(as: next) }
      guard !isKnown else { return }
    }
    guard !next.isSamePlace(as: current) else {
      occupancies[index].from = facts.tenureSince ?? current.from
      return
    }
    move(to: next, from: facts.tenureSince ?? writing.day)
  }

  /// A household that has moved leaves its former place behind: no letter goes there, and the
  /// commune is that of the new dwelling, or unknown (D5.4 point 2).
  mutating func leavePlace(of before: Household, _ facts: HouseholdFacts, _ writing: Writing) throws
  {
    let former = before.currentOccupancy(on: writing.day).flatMap {
      before.occupancies[$0].dwelling
    }
    let present = currentOccupancy(on: writing.day).flatMap { occupancies[$0].dwelling }
    guard let former, let present, former != present else { return }
    let dwelling = try writing.dwelling(present)
    if facts.postalAddress == nil { postalAddress = nil }
    if facts.postcode == nil { postcode = dwelling?.postcode }
    if facts.insee == nil { insee = dwelling?.insee }
  }

  /// A line from a day on: what was to begin later falls away, what lasted ends on the eve.
  private mutating func move(to line: Occupancy, from start: Day) {
    var next = line
    next.from = start
    occupancies.removeAll { $0.from.map { $0 >= start } ?? false }
    for index in occupancies.indices where occupancies[index].to.map({ $0 >= start }) ?? true {
      occupancies[index].to = start.adding(days: -1)
    }
    occupancies.append(next)
  }

  /// The line that is said; what is not said goes on, as far as it can.
  private static func occupancy(
    _ facts: HouseholdFacts, after current: Occupancy?, _ writing: Writing
  ) throws -> Occupancy {
    var next = current ?? Occupancy(tenure: nil)
    next.tenure = facts.tenure ?? next.tenure
    if let tenure = facts.tenure, tenure == .withoutDwelling, tenure != current?.tenure {
      (next.dwelling, next.landlord) = (nil, nil)
    }
    if let dwelling = facts.dwelling {
      if dwelling != current?.dwelling { next.landlord = nil }
      next.dwelling = dwelling
    }
    next.landlord = facts.landlord ?? next.landlord
    if next.landlord == nil, let dwelling = next.dwelling {
      next.landlord = try writing.landlord(dwelling)
    }
    return next
  }
}

extension Occupancy {
  /// Whether two lines say the same but for their days.
  fileprivate func isSamePlace(as other: Occupancy) -> Bool {
    dwelling == other.dwelling && landlord == other.landlord && tenure == other.tenure
  }
}
