/// The norm of occupation of INSEE: how many rooms a household needs, by the people in it.
///
/// A statistical norm, for what a household may look for and for matching; never the legal test of
/// under-occupation. Source: INSEE (D1.13).
public struct RoomNorm: Hashable, Sendable {
  /// The sex that the pairing of children looks at; it is asked for nothing else.
  public enum Sex: String, Hashable, CaseIterable, Sendable {
    case female, male
  }

  /// A single person under 19, who may share a room.
  public struct Child: Hashable, Sendable {
    /// Completed years.
    public var age: Int
    /// `nil` when it is not known, which leaves the norm between two numbers.
    public var sex: Sex?

    /// A child of that age, of unknown sex unless it is given.
    public init(age: Int, sex: Sex? = nil) {
      self.age = age
      self.sex = sex
    }
  }

  /// Couples and reference persons of families, one room each.
  public var families: Int
  /// The spouses among them, who take no room of their own.
  public var spouses: Int
  /// Other adults, one room each: those who are not single, and single people of 19 and more.
  public var otherAdults: Int
  /// Single people under 19, two in a room where the norm allows it.
  public var children: [Child]
  /// People whose age is not known, so that they may need a room or share one.
  public var withoutAge: Int

  /// The norm for people that the caller has already told apart.
  public init(
    families: Int, spouses: Int = 0, otherAdults: Int = 0, children: [Child] = [],
    withoutAge: Int = 0
  ) {
    self.families = families
    self.spouses = spouses
    self.otherAdults = otherAdults
    self.children = children
    self.withoutAge = withoutAge
  }

  /// The norm for a household on a day.
  ///
  /// Its holder, with the spouse if there is one, is one family; every other member of 19 or more
  /// takes a room, staff whatever their age. Children under a visiting right live elsewhere and do
  /// not count; what they need is said in the project. The sex of nobody is recorded, unless
  /// `sexes` tells it for the children in question.
  public init(_ household: Household, sexes: [Person.ID: Sex] = [:], on day: Day) {
    self.init(families: 0)
    let members = household.members(on: day).filter { $0.relation != .visitingChild }
    for (person, relation) in Self.relations(members) {
      switch relation {
      case .holder: families += 1
      case .spouse: spouses += 1
      case .visitingChild: break
      case .staff, .resident: otherAdults += 1
      case .child, .relative, .dependant:
        place(household.people.first { $0.id == person }, person, sexes, on: day)
      }
    }
    if families == 0, spouses > 0 { (families, spouses) = (1, spouses - 1) }
  }

  private static func relations(_ members: [Membership]) -> [(Person.ID, Relation)] {
    members.reduce(into: []) { found, member in
      guard !found.contains(where: { $0.0 == member.person }) else { return }
      found.append((member.person, member.relation))
    }
  }

  private mutating func place(
    _ person: Person?, _ id: Person.ID, _ sexes: [Person.ID: Sex], on day: Day
  ) {
    guard let age = person?.age(on: day) else {
      withoutAge += 1
      return
    }
    if age >= 19 { otherAdults += 1 } else { children.append(Child(age: age, sex: sexes[id])) }
  }

  /// How many people live there.
  public var people: Int {
    families + spouses + otherAdults + children.count + withoutAge
  }

  /// The rooms needed: one to live in, one for each couple or reference person, one for each other
  /// adult, and those of the children; a range where a sex or an age is not known.
  ///
  /// `nil` when nobody is known to live there.
  public var rooms: ClosedRange<Int>? {
    guard people > 0 else { return nil }
    let sure = 1 + families + otherAdults
    // Somebody without an age is a small child at best, and takes a room of their own at worst.
    let small = Array(repeating: Child(age: 0), count: withoutAge)
    let least = Self.roomsNeeded(for: children + small).lowerBound
    let most = Self.roomsNeeded(for: children).upperBound + withoutAge
    return (sure + least)...(sure + most)
  }

  /// The facts that would turn the range into a number, by name.
  public var missing: [String] {
    guard let rooms else { return ["household.people"] }
    guard rooms.lowerBound < rooms.upperBound else { return [] }
    return (withoutAge > 0 ? ["household.birthDate"] : [])
      + (Self.roomsNeeded(for: children).count > 1 ? ["household.sex"] : [])
  }
}
