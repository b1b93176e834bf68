import CaseKernel
import FoundationEssentials
import Testing

/// Protection measures as dated facts of a household's members (D3.5).
@Suite struct ProtectionTests {
  private let start = Example.day(2024, 3, 1)
  private let end = Example.day(2027, 3, 1)

  private var unit: Household {
    var unit = Household(id: "H-1", kind: .sharedUnit)
    unit.people = [Person(id: "P-1", lastName: "Un"), Person(id: "P-2", lastName: "Deux")]
    unit.protectionMeasures = [
      ProtectionMeasure(
        person: "P-1", kind: .guardianship, from: start, to: end, mandatary: "udaf"),
      ProtectionMeasure(person: "P-2", kind: .curatorship, mandatary: "atmp"),
    ]
    return unit
  }

  @Test func `a measure holds from its first to its last day`() {
    let days = [start.adding(days: -1), start, end, end.adding(days: 1)]

    #expect(days.map { unit.protectionMeasures(of: "P-1", on: $0).count } == [0, 1, 1, 0])
  }

  @Test func `a mandatary knows the people whose measure holds, and nobody else`() {
    #expect(unit.wards(of: "udaf", on: start) == ["P-1"])
    #expect(unit.wards(of: "udaf", on: end.adding(days: 1)) == [])
    #expect(unit.wards(of: "atmp", on: start) == ["P-2"])
    #expect(unit.wards(of: "nobody", on: start) == [])
  }

  @Test func `tutelle and curatelle guard the lease, support measures do not`() {
    let guarding = ProtectionMeasure.Kind.allCases.filter(\.guardsLease)

    #expect(
      guarding == [
        .curatorship, .reinforcedCuratorship, .guardianship, .substituteCurator,
        .substituteGuardian,
      ])
  }

  @Test func `a measure that nothing goes on after is recalled before it ends`() {
    var unit = unit
    unit.memberships = unit.people.map { Membership(person: $0.id, relation: .resident) }
    let day = Example.day(2026, 8, 1)

    #expect(unit.endingMeasures(on: day).map(\.place) == [1])
    #expect(unit.endingMeasures(on: end).map(\.end) == [end])
    #expect(unit.endingMeasures(on: end.adding(days: 1)).isEmpty)
    #expect(ProtectionMeasure.nextWarning(of: end, from: day) == Example.day(2026, 9, 1))
    #expect(
      ProtectionMeasure.nextWarning(of: end, from: Example.day(2026, 9, 2))
        == Example.day(2026, 12, 1))
    #expect(ProtectionMeasure.nextWarning(of: end, from: Example.day(2027, 2, 2)) == end)
  }

  @Test func `a renewal, or a resident who left, is not recalled`() {
    var renewed = unit
    renewed.memberships = unit.people.map { Membership(person: $0.id, relation: .resident) }
    var left = renewed
    renewed.protectionMeasures.append(
      ProtectionMeasure(person: "P-1", kind: .guardianship, from: end.adding(days: 1)))
    left.memberships[0].to = start

    #expect(renewed.endingMeasures(on: start).isEmpty)
    #expect(left.endingMeasures(on: start.adding(days: 1)).isEmpty)
  }

  @Test func `a household written before measures were known reads as one without`() throws {
    var plain = Household(id: "H-1")
    plain.people = [Person(id: "P-1", lastName: "Un")]
    let written = String(decoding: try JSONEncoder().encode(plain), as: UTF8.self)
    let earlier = written.replacing("\"protectionMeasures\":[],", with: "")
      .replacing(",\"protectionMeasures\":[]", with: "")

    let read = try JSONDecoder().decode(Household.self, from: Data(earlier.utf8))

    #expect(!earlier.contains("protectionMeasures"))
    #expect(read == plain)
  }

  @Test func `only a judicial agent who is nothing else sees their own people alone`() {
    func only(_ roles: Set<UserRole>) -> Bool {
      Disclosure.seesOnlyWards(Viewer(user: "x", roles: roles, partner: "udaf"))
    }

    #expect(only([.judicialAgent]) && only([.judicialAgent, .funder]))
    #expect(!only([.judicialAgent, .socialWorker]) && !only([.socialWorker]) && !only([]))
  }
}
