import CaseKernel
import Testing

@Suite struct UnderOccupationTests {
  @Test(arguments: [
    (3, 1, Answer.yes), (4, 2, .yes), (2, 1, .no), (3, 2, .no), (5, 3, .yes), (5, 4, .no),
  ])
  func `two rooms more than occupants are under-occupied`(
    rooms: Int, occupants: Int, answer: Answer
  ) {
    #expect(UnderOccupation(rooms: rooms, occupants: occupants).answer == answer)
  }

  @Test func `habitable rooms come before the main rooms of the type`() {
    let household = Lived.household((.holder, 70))

    let test = UnderOccupation(
      household, in: Lived.dwelling(habitable: 2, main: 3), on: Lived.day)

    #expect(test.roomSource == .habitableRooms)
    #expect(test.answer == .no)
    #expect(test.facts == ["habitableRooms": .number(2), "occupants": .number(1)])
  }

  @Test func `main rooms stand in, and are named as such`() {
    let test = UnderOccupation(
      Lived.household((.holder, 70)), in: Lived.dwelling(main: 3), on: Lived.day)

    #expect(test.roomSource == .mainRooms)
    #expect(test.answer == .yes)
    #expect(test.facts["mainRooms"] == .number(3))
  }

  @Test func `rooms used for a profession do not count`() {
    let test = UnderOccupation(
      Lived.household((.holder, 50)), in: Lived.dwelling(habitable: 3), professionalRooms: 1,
      on: Lived.day)

    #expect(test.answer == .no)
  }

  @Test(arguments: [
    Relation.spouse, .child, .visitingChild, .relative, .dependant, .staff, .resident,
  ])
  func `whoever the law names counts`(relation: Relation) {
    let household = Lived.household((.holder, 50), (relation, 10))

    let test = UnderOccupation(household, in: Lived.dwelling(habitable: 3), on: Lived.day)

    #expect(test.occupants == 2)
    #expect(test.answer == .no)
  }

  @Test func `a member who left does not count, one who came twice counts once`() {
    var household = Lived.household((.holder, 50), (.child, 20))
    household.memberships[1].to = Lived.day.adding(days: -1)
    household.memberships.append(Membership(person: "p1", relation: .holder))

    #expect(UnderOccupation.occupants(of: household, on: Lived.day) == ["p1"])
  }

  @Test func `a dwelling without rooms is unknown, never no`() {
    let household = Lived.household((.holder, 50))

    for dwelling in [nil, Lived.dwelling(area: 8_000)] {
      let test = UnderOccupation(household, in: dwelling, on: Lived.day)
      #expect(test.answer == .unknown)
      #expect(test.missing == ["dwelling.habitableRooms"])
    }
  }

  @Test func `a household without people is unknown, never empty`() {
    let test = UnderOccupation(
      Household(id: "H-1"), in: Lived.dwelling(habitable: 5), on: Lived.day)

    #expect(test.answer == .unknown)
    #expect(test.missing == ["household.people"])
  }

  @Test func `no age is asked for`() {
    let household = Lived.household((.holder, nil))

    #expect(
      UnderOccupation(household, in: Lived.dwelling(main: 4), on: Lived.day).answer == .yes)
  }
}
