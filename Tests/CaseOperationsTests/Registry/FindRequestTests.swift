import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Testing

/// What may be looked for, and what the answer says.
@Suite struct FindRequestTests {
  @Test func `a case is called by its programme and its phase`() throws {
    let house = try House()
    _ = try house.open()

    let rows = try house.ask(Find("canari1"))

    #expect(rows.map(\.found.kind) == [.household, .person, .caseFile])
    #expect(rows.last?.written(.fr) == "Séjour d'essai, Préparation")
    let object = try #require(rows.last?.object(.fr))
    #expect(object["household"] == "H-1")
    #expect(object["open"] == true)
  }

  @Test(arguments: ["", "   ", "%", "'=--", "\u{202E}"])
  func `a text with nothing to find by is refused`(_ text: String) throws {
    let house = try House()

    #expect(problem { try house.ask(Find(text)) }?.code == "nothing-to-find")
  }

  @Test func `a social security number is neither looked for nor repeated`() throws {
    let house = try House()
    let number = "1 85 05 78 006 084 91"

    for request in [number, "canari1 \(number)"] {
      let refusals = [
        problem { try house.ask(Find(request)) },
        problem { try house.ask(ListHouseholds(text: request)) },
        problem { try house.ask(ListCases(CaseFilter(text: request))) },
      ]
      for refusal in refusals {
        #expect(refusal?.code == "social-security-number")
        #expect(refusal?.message.fr.contains("006") == false)
      }
    }
  }

  @Test func `a text longer than any name is refused`() throws {
    let house = try House()
    let long = String(repeating: "a ", count: 5000)

    #expect(problem { try house.ask(Find(long)) }?.code == "text-too-long")
    #expect(problem { try house.ask(ListHouseholds(text: long)) }?.code == "text-too-long")
    #expect(
      problem { try house.ask(ListCases(CaseFilter(text: long))) }?.code == "text-too-long")
    #expect(try house.ask(Find(String(repeating: "zz ", count: 66))).isEmpty)
  }

  @Test func `who reads no case finds partners alone`() throws {
    let house = try House()

    let found = try house.ask(Find("n"), as: House.funder)

    #expect(found.map(\.found.id) == ["north"])
    #expect(try house.ask(Find("canari1"), as: House.funder).isEmpty)
  }
}
