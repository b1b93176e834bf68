import CaseKernel

extension Household {
  /// Who each of the people described is: somebody known, else a new id.
  ///
  /// Nobody is taken twice. The same names and birth date come first, then names with a birth date
  /// that one side does not know, then the last name and the birth date.
  func matched(_ facts: [PersonFacts], _ writing: Writing) throws -> [Person.ID] {
    var free = people
    var found = [Person.ID?](repeating: nil, count: facts.count)
    for likeness in Likeness.allCases {
      for (index, described) in facts.enumerated() where found[index] == nil {
        guard let place = free.firstIndex(where: { likeness.holds(described, $0) }) else {
          continue
        }
        found[index] = free.remove(at: place).id
      }
    }
    return try found.map { try $0 ?? writing.nextPersonID() }
  }

  /// Takes over what is said about a person, who is added where they are new.
  ///
  /// - Parameter joins: the household was known before, so that somebody new joins it on the day.
  mutating func apply(
    _ facts: PersonFacts, to id: Person.ID, _ writing: Writing, joins: Bool
  ) {
    let isDated = joins || writing.isDated
    if !people.contains(where: { $0.id == id }) {
      people.append(Person(id: id, lastName: facts.lastName?.revealed ?? ""))
    }
    for index in people.indices where people[index].id == id { people[index].apply(facts) }
    let isPast = facts.leftOn != nil && memberships.contains { $0.person == id }
    if let relation = facts.relation, !isPast {
      belong(id, as: relation, writing.day, isDated: isDated)
    }
    stay(facts, id)
    if let room = facts.room { occupy(room, id, writing.day) }
    earn(facts, id, writing)
    if facts.sayProtection { protect(facts, id, writing) }
  }

  /// A person belongs from a day on, as a relation: another one closes the line before it.
  mutating func belong(_ id: Person.ID, as relation: Relation, _ day: Day, isDated: Bool) {
    let current = memberships.lastIndex { line in
      line.person == id && (line.to.map { $0 >= day } ?? true)
    }
    guard let current else {
      memberships.append(Membership(person: id, relation: relation, from: isDated ? day : nil))
      return
    }
    guard memberships[current].relation != relation else { return }
    if let from = memberships[current].from, from >= day {
      memberships[current].relation = relation
    } else {
      memberships[current].to = day.adding(days: -1)
      memberships.append(Membership(person: id, relation: relation, from: day))
    }
  }

  /// A person is not of the household any more from a day on.
  mutating func leave(_ id: Person.ID, on day: Day) {
    for index in memberships.indices where memberships[index].person == id {
      guard memberships[index].to.map({ $0 >= day }) ?? true else { continue }
      memberships[index].to = day.adding(days: -1)
    }
  }

  /// Dates the latest line of a person: the first day, and the day of the departure, which is not
  /// a day of the stay.
  private mutating func stay(_ facts: PersonFacts, _ id: Person.ID) {
    guard let last = memberships.lastIndex(where: { $0.person == id }) else { return }
    memberships[last].from = facts.joinedOn ?? memberships[last].from
    memberships[last].to = facts.leftOn?.adding(days: -1) ?? memberships[last].to
  }

  /// A member has a private room from a day on: another one closes the line before it.
  private mutating func occupy(_ room: String, _ id: Person.ID, _ day: Day) {
    let current = memberships.lastIndex { line in
      line.person == id && (line.to.map { $0 >= day } ?? true)
    }
    guard let current, memberships[current].room != room else { return }
    let begins = memberships[current].from.map { $0 >= day } ?? false
    guard memberships[current].room != nil, !begins else {
      memberships[current].room = room
      return
    }
    var next = memberships[current]
    (next.room, next.from) = (room, day)
    memberships[current].to = day.adding(days: -1)
    memberships.append(next)
  }

  private mutating func earn(_ facts: PersonFacts, _ id: Person.ID, _ writing: Writing) {
    guard facts.monthlyIncome != nil || facts.incomeSource != nil else { return }
    let current = incomes.lastIndex { $0.person == id }
    var next = current.map { incomes[$0] } ?? Income(person: id)
    next.monthly = facts.monthlyIncome ?? next.monthly
    next.source = facts.incomeSource ?? next.source
    earn(next, after: current, writing)
  }

  /// A new line of income, unless it says what the last one says, or began on the same day.
  mutating func earn(_ line: Income, after current: Int?, _ writing: Writing) {
    var next = line
    guard let current else {
      next.from = writing.isDated ? writing.day : nil
      incomes.append(next)
      return
    }
    guard next != incomes[current] else { return }
    next.from = writing.day
    if let from = incomes[current].from, from >= writing.day {
      incomes[current] = next
    } else {
      incomes.append(next)
    }
  }
}

extension Person {
  mutating func apply(_ facts: PersonFacts) {
    lastName = facts.lastName ?? lastName
    firstName = facts.firstName ?? firstName
    birthDate = facts.birthDate ?? birthDate
    phone = facts.phone ?? phone
    email = facts.email ?? email
    legalRepresentative = facts.legalRepresentative ?? legalRepresentative
    situations = facts.tags ?? situations
  }
}

/// How surely a person described is a person known.
private enum Likeness: CaseIterable {
  case same, sameNames, sameBirth

  func holds(_ facts: PersonFacts, _ person: Person) -> Bool {
    let (last, first) = (Self.plain(facts.lastName), Self.plain(facts.firstName))
    guard last == Self.plain(person.lastName) else { return false }
    let knownFirst = Self.plain(person.firstName)
    let births = (facts.birthDate, person.birthDate)
    switch self {
    case .same: return first == knownFirst && births.0 == births.1
    case .sameNames: return first == knownFirst && (births.0 == nil || births.1 == nil)
    case .sameBirth:
      return births.0 != nil && births.0 == births.1 && (first == nil || knownFirst == nil)
    }
  }

  private static func plain(_ name: Sensitive<String>?) -> String? {
    name?.revealed.lowercased()
  }
}
