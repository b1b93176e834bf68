import CaseKernel
import Testing

@Suite struct RoomNormTests {
  private func rooms(_ members: (Relation, age: Int?)...) -> ClosedRange<Int>? {
    var household = Household(id: "H-1")
    for (index, member) in members.enumerated() {
      let one = Lived.household(member)
      let id = Person.ID("p\(index + 1)")
      household.people += one.people.map {
        Person(id: id, lastName: "Exemple", birthDate: $0.birthDate)
      }
      household.memberships.append(Membership(person: id, relation: member.0))
    }
    return RoomNorm(household, on: Lived.day).rooms
  }

  @Test func `a person alone and a couple need two rooms`() {
    #expect(rooms((.holder, 70)) == 2...2)
    #expect(rooms((.holder, 70), (.spouse, 68)) == 2...2)
  }

  @Test func `a couple with two children under seven needs three rooms`() {
    #expect(rooms((.holder, 35), (.spouse, 34), (.child, 6), (.child, 2)) == 3...3)
  }

  @Test func `a child of seven is no small child any more`() {
    #expect(rooms((.holder, 35), (.child, 7), (.child, 2)) == 3...4)
  }

  @Test func `a child of nineteen takes a room`() {
    #expect(rooms((.holder, 50), (.child, 19), (.child, 18)) == 4...4)
  }

  @Test func `an adult relative and staff take a room each`() {
    #expect(rooms((.holder, 50), (.relative, 80), (.staff, 30)) == 4...4)
  }

  @Test func `children under a visiting right live elsewhere`() {
    #expect(rooms((.holder, 40), (.visitingChild, 8)) == 2...2)
  }

  @Test func `an unknown age leaves the norm between two numbers`() {
    let household = Lived.household((.holder, 40), (.child, 5), (.child, nil))

    let norm = RoomNorm(household, on: Lived.day)

    #expect(norm.rooms == 3...4)
    #expect(norm.missing == ["household.birthDate"])
  }

  @Test func `an unknown sex leaves it open only where it matters`() {
    let children = [RoomNorm.Child(age: 9), RoomNorm.Child(age: 12)]

    #expect(RoomNorm(families: 1, children: children).missing == ["household.sex"])
    #expect(
      RoomNorm(families: 1, children: children.map { .init(age: $0.age, sex: .male) }).rooms
        == 3...3)
    #expect(RoomNorm(families: 1, children: [.init(age: 12)]).missing == [])
  }

  @Test func `sexes that are known settle the norm of a household`() {
    let household = Lived.household((.holder, 40), (.child, 9), (.child, 12))

    #expect(
      RoomNorm(household, sexes: ["p2": .female, "p3": .female], on: Lived.day).rooms == 3...3)
    #expect(
      RoomNorm(household, sexes: ["p2": .female, "p3": .male], on: Lived.day).rooms == 4...4)
  }

  @Test func `a household without people has no norm`() {
    let norm = RoomNorm(Household(id: "H-1"), on: Lived.day)

    #expect(norm.rooms == nil)
    #expect(norm.missing == ["household.people"])
  }
}
