import CaseKernel
import ProgrammeConformance
import SuiviDeFamilles
import Testing

@Suite struct CommitmentTests {
  private let january = Example.day(2026, 1, 5)

  @Test(
    arguments: [
      ("household, landlord", "plateforme"), ("household, operator", "bailleur"),
      ("landlord, operator", "ménage"),
    ])
  func `a commitment names the party that did not sign`(parties: String, missing: String) {
    var followUp = FollowUp()
    followUp.perform(
      .open(january, facts: ["referralReason": "x", "difficulties": "rentDebt"]),
      .record(["intervention": "support"], january), .advance("commitment", january),
      .agree(.support, january),
      .record(["aims": "neighbours", "supportUntil": "2026-07-14"], january),
      .log("commitmentSigned", january, facts: ["parties": parties, "until": "2026-07-14"]))

    let refused = followUp.perform(.advance("support", january))

    #expect(refused?.message.fr.contains(missing) == true)
  }

  @Test func `a price that is not set leaves the cost unknown, never zero`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    followUp.instance.prices = [.init(from: january)]
    let file = try #require(followUp.file)
    let spring = try #require(DayRange(from: january, to: Example.day(2026, 5, 14)))

    let costing = Costing(
      files: [file], instance: followUp.instance, definition: followUp.definition.declared,
      period: spring)

    #expect(costing.measureMonths == MonthCount(4))
    #expect(costing.spent == nil)
  }

  @Test func `the diagnosis is paid by the months, not apart`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    followUp.instance.prices = [.init(from: january, measureMonth: Cents(30_000))]
    let file = try #require(followUp.file)
    let month = try #require(DayRange(from: january, to: Example.day(2026, 2, 14)))

    let costing = Costing(
      files: [file], instance: followUp.instance, definition: followUp.definition.declared,
      period: month)

    #expect(costing.spent == Cents(30_000))
  }

  @Test func `the landlord reads nothing of health, and orientations only once agreed`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    followUp.perform(
      .record(
        ["recommendations": "un plan", "recommendationsAgreed": "oui", "healthFeatures": "health"],
        FollowUp.shared))
    let file = try #require(followUp.file)
    let landlord = Viewer(user: "bailleur", roles: [.landlordReferent])
    let reach = Disclosure.reach(of: landlord, Involvement(partnerTakesPart: true, named: true))
    let declared = followUp.definition.declared
    let observed = declared.fields.filter { declared.graph[$0.phase]?.observes == true }

    let read = observed.map(\.id).filter {
      Disclosure.reads(declared.visibility(of: $0, in: file), reach: reach)
    }

    #expect(read == ["recommendations"])
    #expect(declared.field("healthFeatures")?.visibility == .namedPeople)
  }

  @Test func `a new text of orientations needs a new agreement`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    followUp.perform(
      .record(["recommendations": "un plan", "recommendationsAgreed": "oui"], FollowUp.shared))

    followUp.perform(.record(["recommendations": "un autre plan"], FollowUp.shared))

    let file = try #require(followUp.file)
    let declared = followUp.definition.declared
    #expect(file.fact("recommendationsAgreed") == nil)
    #expect(declared.visibility(of: "recommendations", in: file) == .operatorTeam)
  }

  @Test func `hours reach no landlord`() throws {
    var followUp = FollowUp()
    followUp.diagnose()
    followUp.perform(.log("homeVisit", FollowUp.shared, facts: ["minutes": "600"]))
    let background = CaseBackground(
      file: try #require(followUp.file), household: followUp.household,
      instance: followUp.instance, day: FollowUp.shared)

    let hours = followUp.definition.findings(background).filter { $0.code.contains("hours") }

    #expect(hours.map(\.code).contains("suivi-de-familles/diagnosis-hours-exceeded"))
    #expect(hours.allSatisfy { $0.visibility == .operatorManagement })
  }

  @Test func `the other landlords of the platform take part in no case`() {
    var followUp = FollowUp()

    followUp.perform(.open(january, facts: ["difficulties": "rentDebt"]))

    #expect(followUp.file?.parties == [Party("mch", "landlord"), Party("empreintes", "operator")])
  }
}
