import CaseKernel
import ProgrammeConformance
import Testing
import VisitesSociales

@Suite struct DiagnosisTests {
  private let opened = Example.day(2026, 1, 5)
  private let day = Example.day(2026, 2, 10)

  @Test func `a diagnosis of the liaison form of 5 January is due on 5 March`() {
    var visit = SocialVisit()
    visit.diagnose()

    #expect(visit.file.flatMap(visit.definition.declared.due) == Example.day(2026, 3, 5))
    #expect(
      !visit.codes(on: Example.day(2026, 3, 5)).contains("visites-sociales/diagnosis-overdue"))
    #expect(visit.codes(on: Example.day(2026, 3, 6)).contains("visites-sociales/diagnosis-overdue"))
    #expect(visit.file.map(visit.definition.next) == ["orientation", "closed"])
  }

  @Test func `two months from 31 December end with February`() {
    var visit = SocialVisit()
    let end = Example.day(2025, 12, 31)

    visit.perform(.open(end), .agree(.support, end), .advance("diagnosis", end))

    #expect(visit.file.flatMap(visit.definition.declared.due) == Example.day(2026, 2, 28))
  }

  @Test(
    arguments: [
      "problems", "familySituation", "socialSituation", "financialSituation", "strengths",
      "network",
    ] as [FieldID])
  func `a diagnosis lacks none of its parts`(part: FieldID) {
    var visit = SocialVisit()
    visit.diagnose()
    visit.perform(.record([part: "", "wordingDecision": "notShared"], day))

    let refused = visit.perform(.advance("orientation", day))

    #expect(refused?.message.en.contains("(\(part))") == true)
    visit.perform(.record([part: part == "problems" ? "rent" : "x"], day))
    #expect(visit.perform(.advance("orientation", day)) == nil)
  }

  @Test func `a wording that the household did not decide on holds the diagnosis back`() {
    var visit = SocialVisit()
    visit.diagnose()
    visit.perform(.record(["landlordWording": "un texte"], day))

    let refused = visit.perform(.advance("orientation", day))

    #expect(refused?.remedy?.en.contains("wordingDecision=") == true)
  }

  @Test func `an agreement to nothing is no agreed wording`() {
    var visit = SocialVisit()
    visit.diagnose()
    visit.perform(.record(["wordingDecision": "agreed"], day))

    #expect(visit.perform(.advance("orientation", day))?.code == "blocked")
  }

  @Test func `the landlord reads the agreed wording and nothing else of the diagnosis`() throws {
    var visit = SocialVisit()
    visit.diagnose()
    visit.perform(.record(["landlordWording": "un texte", "wordingDecision": "agreed"], day))
    let file = try #require(visit.file)
    let landlord = Viewer(user: "bailleur", roles: [.landlordReferent])
    let reach = Disclosure.reach(
      of: landlord, Involvement(partnerTakesPart: true, named: true))
    let observed = visit.definition.declared.fields.filter {
      visit.definition.declared.graph[$0.phase]?.observes == true
    }

    let read = observed.map(\.id).filter {
      Disclosure.reads(visit.definition.declared.visibility(of: $0, in: file), reach: reach)
    }

    #expect(read == ["landlordWording", "supportUntil"])
  }

  @Test func `a wish that nothing be shared hides the wording`() throws {
    var visit = SocialVisit()
    visit.diagnose()
    visit.perform(.record(["landlordWording": "un texte", "wordingDecision": "agreed"], day))

    visit.perform(.record(["wordingDecision": "notShared"], day))

    let file = try #require(visit.file)
    #expect(visit.definition.declared.visibility(of: "landlordWording", in: file) == .operatorTeam)
  }

  @Test func `no outcome says that a proposal or a tenancy was refused`() {
    let outcomes = SocialVisit().definition.declared.outcomes.map(\.id.rawValue)

    #expect(outcomes.allSatisfy { !$0.lowercased().contains("refus") })
  }

  @Test func `the steering committee takes part in no case`() {
    var visit = SocialVisit()

    visit.perform(.open(opened))

    #expect(visit.file?.parties == [Party("lnh", "landlord"), Party("anef-ferrer", "operator")])
  }

  @Test func `an agreement to share with another service opens no call with the landlord`() throws {
    var visit = SocialVisit()
    visit.diagnose()
    var file = try #require(visit.file)
    file.agreements.append(Agreement(.sharing, givenOn: opened, with: "caf"))

    #expect(throws: Refusal.self) {
      try visit.definition.log(
        "landlordCall", CaseEvent.Note(), in: file, by: [.socialWorker], on: day, today: day)
    }
    file.agreements.append(Agreement(.sharing, givenOn: opened, with: "lnh"))
    #expect(
      try visit.definition.log(
        "landlordCall", CaseEvent.Note(), in: file, by: [.socialWorker], on: day, today: day
      ).kind == "landlordCall")
  }

  @Test func `every phase may be closed`() {
    let declared = SocialVisit().definition.declared

    for phase in declared.graph.phases.dropLast() {
      #expect(phase.exits.contains("closed"))
      #expect(declared.outcomes.contains { $0.from.isEmpty || $0.from.contains(phase.id) })
    }
  }
}
