import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite("Accounts")
struct UserTests {
  @Test func `an administrator gives accounts, by words in either form`() throws {
    let house = try House()

    let done = try house.ask(
      AddUser("paul", roles: ["landlord-referent", "allocator"], partner: "north"),
      as: house.administrator())

    #expect(done.change == .added)
    #expect(done.user.roles == [.landlordReferent, .allocator])
    #expect(try house.ask(ListUsers()).contains(done.user))
  }

  @Test func `nobody else does`() throws {
    let refusal = problem { try House().ask(AddUser("paul", roles: ["funder"])) }

    #expect(refusal?.exit == .notAllowed)
  }

  @Test func `a landlord's referent belongs to a landlord`() throws {
    let house = try House()
    let ada = try house.administrator()

    let refusal = problem { try house.ask(AddUser("lise", roles: ["landlordReferent"]), as: ada) }

    #expect(refusal?.code == "no-partner")
  }

  @Test func `an unknown role or partner is refused`() throws {
    let house = try House()
    let ada = try house.administrator()

    #expect(problem { try house.ask(AddUser("paul", roles: ["admin"]), as: ada) } != nil)
    #expect(
      problem { try house.ask(AddUser("paul", roles: ["funder"], partner: "nowhere"), as: ada) }
        != nil)
    #expect(problem { try house.ask(AddUser("two words", roles: ["funder"]), as: ada) } != nil)
    #expect(problem { try house.ask(AddUser("paul", roles: []), as: ada) } != nil)
  }

  @Test func `the last administrator stays one`() throws {
    let house = try House()

    let refusal = problem {
      try house.ask(AddUser("ada", roles: ["funder"]), as: house.administrator())
    }

    #expect(refusal?.code == "last-administrator")
  }
}

extension House {
  /// Somebody who gives accounts and follows nobody.
  func administrator() throws -> Session {
    let ada = Self.session("ada", [.administrator])
    let stamp = Stamp(viewer: ada.viewer, at: ada.at, day: ada.day)
    try deployment.store.write("test", stamp) { transaction in
      try transaction.save(User(id: "ada", roles: [.administrator]))
    }
    return ada
  }
}
