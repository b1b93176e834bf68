import CaseKernel
import Testing

@Suite struct OpeningTests {
  @Test func `a case opens in the first phase with the usual form`() throws {
    let story = try Story()

    #expect(story.file.phase == "welcome")
    #expect(story.file.openedBy == "referralForm")
    #expect(story.file.day(of: .first("referralForm")) == Day(2026, 1, 5))
    #expect(story.file.fact("arrival") == "2026-01-02")
  }

  @Test func `partners that take part are those of the roles that do`() throws {
    let story = try Story()

    #expect(story.file.parties == [Party("hlm", "landlord"), Party("maison", "host")])
  }

  @Test func `among several landlords, the household's own takes part`() throws {
    var instance = ProgrammeInstance.fake
    instance.partners["landlord"] = ["autre", "hlm"]

    let story = try Story(instance: instance)

    #expect(story.file.parties.filter { $0.role == "landlord" } == [Party("hlm", "landlord")])
  }

  @Test func `the day of the form logged afterwards is the better one`() throws {
    var story = try Story(on: Day(2026, 1, 5))

    try story.log("referralForm", on: Day(2026, 1, 8))

    #expect(story.file.day(of: .first("referralForm")) == Day(2026, 1, 8))
  }

  @Test func `a form logged a third time moves nothing`() throws {
    var story = try Story(on: Day(2026, 1, 5))

    try story.log("referralForm", on: Day(2026, 1, 8))
    try story.log("referralForm", on: Day(2026, 1, 20))

    #expect(story.file.day(of: .first("referralForm")) == Day(2026, 1, 8))
    #expect(story.file.day(of: .last("referralForm")) == Day(2026, 1, 20))
  }

  @Test func `an owner is refused with the finding that says why`() {
    let refused = refusal { _ = try Story(household: .fake(.owner)) }

    guard case .notEligible(let findings) = refused else {
      Issue.record("not refused as ineligible")
      return
    }
    #expect(findings.map(\.code) == ["fake/owner"])
  }

  @Test func `a household of which nothing is known may enter`() throws {
    #expect(try Story(household: .fake(nil)).file.isOpen)
  }

  @Test func `a disabled programme takes nobody`() {
    var instance = ProgrammeInstance.fake
    instance.enabled = false

    #expect(refusal { _ = try Story(instance: instance) } == .programmeDisabled("fake-here"))
  }

  @Test func `a shared unit is refused where only families are followed`() {
    var household = Household.fake()
    household.kind = .sharedUnit

    #expect(refusal { _ = try Story(household: household) } == .householdKind(.sharedUnit))
  }

  @Test func `a form that opens nothing is refused`() {
    #expect(
      refusal { _ = try Story(kind: "letter") }
        == .unknownKind("letter", known: ["referralForm", "liaisonForm"]))
  }

  @Test func `nothing is opened in the future`() {
    #expect(
      refusal { _ = try Story(on: Day(2026, 1, 6), today: Day(2026, 1, 5)) }
        == .dayInTheFuture(Day(2026, 1, 6), today: Day(2026, 1, 5)))
  }

  @Test func `an observed fact waits for the agreement`() {
    let refused = refusal { _ = try Story(["level": "low"]) }

    #expect(refused?.code == "no-support-agreement")
  }

  @Test func `an observed fact of an overlay waits for the agreement too`() {
    var definition = ProgrammeDefinition.fake
    definition.declared.extraFields = [
      FieldDeclaration(
        id: "mood", label: Text(fr: "humeur", en: "mood"), kind: .text, visibility: .operatorTeam,
        phase: "stay")
    ]

    let refused = refusal { _ = try Story(["mood": "bonne"], definition: definition) }

    #expect(refused?.code == "no-support-agreement")
  }

  @Test func `a commune outside is refused where the territory says so`() {
    var instance = ProgrammeInstance.fake
    instance.territory = .init(departments: ["44"], outside: .refuse)
    var household = Household.fake()
    household.insee = "2A004"

    #expect(
      refusal { _ = try Story(household: household, instance: instance) }
        == .outsideTerritory(insee: "2A004"))
  }

  @Test func `an unknown commune is not outside`() throws {
    var instance = ProgrammeInstance.fake
    instance.territory = .init(departments: ["44"], outside: .refuse)

    #expect(try Story(instance: instance).file.isOpen)
  }

  @Test func `a full programme refuses the next household`() {
    var instance = ProgrammeInstance.fake
    instance.capacity = .init(households: 2, per: .atOnce, beyond: .refuse)
    let request = OpeningRequest(
      household: .fake(), instance: instance, definition: "hash", on: Day(2026, 1, 5),
      today: Day(2026, 1, 5), taken: [.init(2, per: .atOnce): 2])

    #expect(
      refusal { _ = try ProgrammeDefinition.fake.open(request) }
        == .full([CapacityPlace(.init(2, per: .atOnce), rank: 3, on: Day(2026, 1, 5))]))
  }

  @Test func `the last place is taken without a refusal`() throws {
    var instance = ProgrammeInstance.fake
    instance.capacity = .init(households: 2, per: .atOnce, beyond: .refuse)
    let request = OpeningRequest(
      household: .fake(), instance: instance, definition: "hash", on: Day(2026, 1, 5),
      today: Day(2026, 1, 5), taken: [.init(2, per: .atOnce): 1])

    #expect(try ProgrammeDefinition.fake.open(request).kind == "referralForm")
  }
}
