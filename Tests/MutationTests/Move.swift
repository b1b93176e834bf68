import CaseKernel
import Mutation
import ProgrammeConformance

/// A move told act by act, for the particular cases that examples cannot say.
struct Move: ToldCase {
  var definition: ProgrammeDefinition
  var instance: ProgrammeInstance
  var household: Household
  var dwelling: Dwelling?
  var file: CaseFile?
  var done: [Example.Act] = []
  var today = Example.day(2026, 12, 31)

  init(settings: MutationSettings = .init()) {
    definition = ProgrammeDefinition(Mutation(settings: settings))
    instance = ProgrammeInstance(
      id: "mutation-nice", module: "mutation", publicName: Text(fr: "Mutations", en: "Moves"))
    instance.partners = [
      "landlord": ["erilia", "logirem"], "operator": ["recipro-cite"],
      "metropolis": ["metropole"],
    ]
    household = Self.household()
    var home = Dwelling(id: "L-1", landlord: "erilia", status: .occupied)
    (home.habitableRooms, home.principalRent) = (4, Cents(52_000))
    dwelling = home
  }

  /// An invented person alone, and whoever else.
  static func household(
    born: Day? = Example.day(1975, 6, 1), with others: [(Relation, Day?)] = []
  ) -> Household {
    var household = Household(id: "H-1")
    for (index, (relation, birth)) in ([(Relation.holder, born)] + others).enumerated() {
      let id = Person.ID("p\(index + 1)")
      household.people.append(Person(id: id, lastName: "Exemple", birthDate: birth))
      household.memberships.append(Membership(person: id, relation: relation))
    }
    household.occupancies = [Occupancy(landlord: "erilia", tenure: .tenant)]
    return household
  }

  func finding(_ code: String, on day: Day) -> Finding? {
    findings(on: day).first { $0.code == "mutation/\(code)" }
  }
}
