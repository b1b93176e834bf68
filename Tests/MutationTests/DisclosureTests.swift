import CaseKernel
import Mutation
import ProgrammeConformance
import Testing

/// What a landlord learns of a household, and what it never does.
@Suite struct DisclosureTests {
  private let opened = Example.day(2026, 1, 5)
  private let agreed = Example.day(2026, 1, 27)
  private let later = Example.day(2026, 2, 2)

  private func statutory() -> Move {
    var move = Move()
    move.perform(
      .open(
        opened, kind: "landlordProposal",
        facts: [
          "procedure": "statutory", "sanctionTerritory": "oui", "inPriorityDistrict": "non",
          "formerUrbanZone": "non",
        ]),
      .agree(.support, agreed), .record(["disabilityRecognised": "oui"], agreed))
    return move
  }

  private func landlordReads(_ visibility: Visibility) -> Bool {
    let landlord = Viewer(user: "bailleur", roles: [.landlordReferent])
    let reach = Disclosure.reach(of: landlord, Involvement(partnerTakesPart: true, named: false))
    return Disclosure.reads(visibility, reach: reach)
  }

  @Test func `an exemption by health stays with the people named`() throws {
    let move = statutory()

    let found = move.findings(on: later).filter { $0.code.contains("exempt") }

    #expect(found.map(\.code) == ["mutation/sanction-exempt", "mutation/exemption-ground"])
    #expect(found.allSatisfy { !landlordReads($0.visibility) })
  }

  @Test
  func `the landlord learns that one applies once the household lets it be told, never which`()
    throws
  {
    var move = statutory()

    move.perform(.record(["exemptionMayBeTold": "oui"], later))

    let exempt = try #require(move.finding("sanction-exempt", on: later))
    let ground = try #require(move.finding("exemption-ground", on: later))
    #expect(landlordReads(exempt.visibility))
    #expect(exempt.facts == [:])
    #expect(!exempt.message.fr.contains("handicap"))
    #expect(!landlordReads(ground.visibility))
  }

  @Test func `an exemption by age is the landlord's to see`() throws {
    var move = statutory()
    move.household = Move.household(born: Example.day(1950, 1, 1))

    let exempt = try #require(move.finding("sanction-exempt", on: later))

    #expect(landlordReads(exempt.visibility))
    #expect(exempt.facts == ["grounds": .list(["age"])])
  }

  @Test func `the landlord reads the wishes only while the household shares them`() throws {
    var move = Move()
    move.perform(
      .open(opened, facts: ["procedure": "voluntary"]), .agree(.support, agreed),
      .record(["wishedLift": "required", "wishedMinutesToCare": "preferred:10"], agreed))
    let declared = move.definition.declared
    var file = try #require(move.file)
    #expect(!landlordReads(declared.visibility(of: "wishedLift", in: file)))

    file.agreements.append(Agreement(.sharing, givenOn: agreed, with: "erilia"))

    #expect(landlordReads(declared.visibility(of: "wishedLift", in: file)))
    #expect(!landlordReads(declared.visibility(of: "wishedMinutesToCare", in: file)))
  }

  @Test func `the reasons of a refusal stay with the operator`() throws {
    let declared = Move().definition.declared

    let reason = try #require(
      declared.eventKind("offerAnswer")?.fields.first { $0.id == "reason" })

    #expect(reason.visibility.map { !landlordReads($0) } == true)
  }

  @Test func `the household's own landlord takes part, the others and the métropole do not`() {
    var move = Move()

    move.perform(.open(opened, facts: ["procedure": "voluntary"]))

    #expect(move.file?.parties == [Party("erilia", "landlord"), Party("recipro-cite", "operator")])
  }
}
