import CaseKernel
import Testing

@testable import FamillesGouvernantes

/// One body in two roles: distinct people, the referent of the case among them (D3.5).
@Suite struct RoleTests {
  private let day = Example.day(2026, 4, 15)

  private func codes(referent: User.ID, from first: Day? = nil) -> [String] {
    let programme = FamillesGouvernantes(settings: .init())
    var file = CaseFile.empty
    file.parties = [Party("udaf", "operator"), Party("udaf", "judicialAgent")]
    file.referents = [Referent(user: referent, from: first ?? day)]
    var details = FamillesGouvernantesDetails()
    (details.operatorUser, details.agentUser) = ("claire", "marc")
    details.roleSafeguard = "deux services"
    let instance = ProgrammeInstance(
      id: "x", module: "familles-gouvernantes", publicName: Text("x"))
    let background = CaseBackground(
      file: file, household: Household(id: "u", kind: .sharedUnit), instance: instance, day: day)
    return programme.roleFindings(CaseContext(background, details: details)).map(\.code)
  }

  @Test func `the referent of the case is not the delegated agent`() {
    #expect(codes(referent: "marc") == ["familles-gouvernantes/same-person-in-both-roles"])
    #expect(codes(referent: "claire") == [])
  }

  @Test func `a referent to come is not one yet`() {
    #expect(codes(referent: "marc", from: day.adding(days: 1)) == [])
  }
}
