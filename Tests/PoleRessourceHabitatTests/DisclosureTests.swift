import CaseKernel
import PoleRessourceHabitat
import ProgrammeConformance
import Testing

@Suite struct DisclosureTests {
  private let day = HousingCase.day

  /// What the owner or the landlord of the dwelling reads of the facts.
  private func readByOwner(_ story: HousingCase) throws -> [FieldID] {
    let file = try #require(story.file)
    let owner = Viewer(user: "proprietaire", roles: [.landlordReferent])
    let reach = Disclosure.reach(of: owner, Involvement(partnerTakesPart: true, named: true))
    let declared = story.definition.declared
    return declared.fields.map(\.id).filter {
      Disclosure.reads(declared.visibility(of: $0, in: file), reach: reach)
    }
  }

  @Test func `the owner reads nothing of a request, which may be about it`() throws {
    var story = HousingCase()
    story.act()

    #expect(try readByOwner(story) == [])
  }

  @Test func `partners read the words of the evaluation once the household agreed to them`() throws
  {
    var story = HousingCase()
    story.act()
    story.perform(.record(["evaluationWording": "la toiture est refaite"], day))
    #expect(try readByOwner(story) == [])

    story.perform(.record(["evaluationAgreed": "oui"], day))

    #expect(try readByOwner(story) == ["evaluationWording"])
  }

  @Test func `an agreement to tell one interlocutor opens no exchange with the owner`() throws {
    var story = HousingCase()
    story.plan()
    var file = try #require(story.file)
    file.agreements.removeAll { $0.kind == .sharing }
    file.agreements.append(Agreement(.sharing, givenOn: day, with: "anah"))

    #expect(throws: Refusal.self) {
      try story.definition.log(
        "ownerExchange", CaseEvent.Note(), facts: ["about": "ownerMediation"], in: file,
        by: [.socialWorker], on: day, today: day)
    }
    #expect(
      try story.definition.log(
        "interlocutorMet", CaseEvent.Note(), facts: ["interlocutor": "anah"], in: file,
        by: [.socialWorker], on: day, today: day
      ).kind == "interlocutorMet")
  }

  @Test func `money of the works stays with the centre`() {
    let kinds = HousingCase().definition.declared.eventKinds

    let funding = kinds.first { $0.id == "worksFunding" }
    let exchange = kinds.first { $0.id == "contractorExchange" }
    #expect(funding?.visibility == .operatorManagement)
    #expect(exchange?.fields.first { $0.id == "amount" }?.visibility == .operatorManagement)
  }

  @Test func `interlocutors and contractors take part in no case`() {
    var story = HousingCase()

    story.perform(.open(day, facts: ["motives": "works"]))

    #expect(
      story.file?.parties == [Party("prh", "operator"), Party("sci-exemple", "landlord")])
  }

  @Test func `every phase may be closed`() {
    let declared = HousingCase().definition.declared

    for phase in declared.graph.phases.dropLast() {
      #expect(phase.exits.contains("closed"))
      #expect(declared.outcomes.contains { $0.from.isEmpty || $0.from.contains(phase.id) })
    }
  }
}
