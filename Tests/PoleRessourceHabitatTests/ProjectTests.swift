import CaseKernel
import PoleRessourceHabitat
import ProgrammeConformance
import Testing

@Suite struct ProjectTests {
  private let day = HousingCase.day

  private func readjusted(_ objectives: String) -> [Example.Act] {
    [
      .log("projectReview", day, facts: ["readjust": "oui"]),
      .log(
        "projectReadjusted", day, facts: ["objectives": objectives, "reasons": "newNeed"]),
    ]
  }

  @Test func `the initial project is the first one, whatever it becomes`() throws {
    var story = HousingCase()
    story.act()
    story.perform(readjusted("accessDwelling"))

    let book = ProjectBook(try #require(story.file))

    #expect(book.initial == [.keepHome, .adaptDwelling])
    #expect(book.present == [.accessDwelling])
    #expect(book.isReadjusted)
  }

  @Test func `the same objectives in another order are no readjustment of them`() throws {
    var story = HousingCase()
    story.act()
    story.perform(readjusted("adaptDwelling, keepHome"))

    #expect(!ProjectBook(try #require(story.file)).isReadjusted)
  }

  @Test func `an evaluation of the readjusted project alone leaves the initial one unevaluated`()
    throws
  {
    var story = HousingCase()
    story.act()
    story.perform(readjusted("accessDwelling"))
    story.lookBack()
    story.perform(.log("finalEvaluation", day, facts: ["reached": "accessDwelling"]))

    let book = ProjectBook(try #require(story.file))

    #expect(book.unevaluated == [.keepHome, .adaptDwelling])
    #expect(book.foreign == [])
  }

  @Test func `nothing is unevaluated before an evaluation`() throws {
    var story = HousingCase()
    story.act()

    let book = ProjectBook(try #require(story.file))

    #expect(!book.isEvaluated)
    #expect(book.unevaluated == [])
  }

  @Test func `a second evaluation takes the place of the first`() throws {
    var story = HousingCase()
    story.act()
    story.lookBack()
    story.perform(.log("finalEvaluation", day, facts: ["reached": "keepHome"]))
    story.perform(
      .log("finalEvaluation", day, facts: ["partly": "keepHome", "notReached": "adaptDwelling"]))

    let book = ProjectBook(try #require(story.file))

    #expect(book.results == [.keepHome: [.partly], .adaptDwelling: [.notReached]])
    #expect(book.contradicted == [])
  }

  @Test(
    arguments: [("owner", Commitment.Party.landlord), ("centre", .operatorOrganisation)])
  func `a tenant's plan lacks no side`(party: String, commitment: Commitment.Party) {
    var story = HousingCase()
    story.plan()
    let parties = ["household", "owner", "centre"].filter { $0 != party }
    let sides = [Commitment.Party.household, .landlord, .operatorOrganisation]
    story.perform(
      parties.map(story.role) + sides.filter { $0 != commitment }.map(story.commitment) + [
        .log("projectAgreed", day, facts: ["objectives": "keepHome"])
      ])

    let refused = story.perform(.advance("action", day))

    #expect(refused?.code == "blocked")
    story.perform(story.role(party), story.commitment(commitment))
    #expect(story.perform(.advance("action", day)) == nil)
  }

  @Test func `a contractor that comes in later is asked for its part, and stops nothing`() {
    var story = HousingCase()
    story.act()

    story.perform(.log("contractorExchange", day, facts: ["stage": "quote", "amount": "100"]))

    #expect(story.codes().contains("plan-incomplete"))
    story.perform(story.role("contractor"), story.commitment(.thirdParty))
    #expect(!story.codes().contains("plan-incomplete"))
  }
}
