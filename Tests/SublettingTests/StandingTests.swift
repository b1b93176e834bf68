import CaseKernel
import Subletting
import Testing

struct StandingTests {
  private let day = Example.day(2026, 6, 1)

  private func standing(_ qualifications: Partner.Qualification...) -> IntermediaryStanding {
    var partner = Partner(id: "association", name: "Association", kind: .operatorOrganisation)
    partner.qualifications = qualifications
    return IntermediaryStanding(partner, on: day)
  }

  @Test func `a partner of whom nothing is written stands unknown`() {
    #expect(standing().holds == .unknown)
    #expect(IntermediaryStanding(nil, on: day).holds == .unknown)
    #expect(standing(.init(kind: "isft", from: Example.day(2026, 1, 1))).holds == .unknown)
    #expect(standing(.init(kind: "ILGLS")).holds == .unknown)
  }

  @Test func `an approval without its last day holds five years`() {
    let begun = Partner.Qualification(kind: "ILGLS", from: Example.day(2021, 6, 2))
    let lapsed = Partner.Qualification(kind: "ilgls", from: Example.day(2021, 6, 1))

    #expect(standing(begun) == standing(begun, lapsed))
    #expect(standing(begun).holds == .yes)
    #expect(standing(begun).until == day)
    #expect(standing(lapsed).holds == .no)
  }

  @Test func `a centre of social action needs no last day`() {
    let standing = standing(.init(kind: "ccas", from: Example.day(1996, 1, 1)))

    #expect(standing.holds == .yes)
    #expect(standing.until == nil)
  }

  @Test func `the truce runs from 1 November to 31 March`() {
    #expect(WinterTruce.end(on: Example.day(2026, 10, 31)) == nil)
    #expect(WinterTruce.end(on: Example.day(2026, 11, 1)) == Example.day(2027, 3, 31))
    #expect(WinterTruce.end(on: Example.day(2027, 3, 31)) == Example.day(2027, 3, 31))
    #expect(WinterTruce.end(on: Example.day(2027, 4, 1)) == nil)
  }
}

struct LapsedApprovalTests {
  private let background: (PhaseID) throws -> CaseBackground = { phase in
    var file = try Letting.file([])
    file.phase = phase
    file.parties = [Party("association", "intermediaryTenant")]
    var partner = Partner(id: "association", name: "Association", kind: .operatorOrganisation)
    partner.qualifications = [.init(kind: "ilgls", from: Example.day(2015, 1, 1))]
    return CaseBackground(
      file: file, household: Household(id: "H-1"),
      instance: ProgrammeInstance(
        id: "essai", module: "essai", publicName: Text(fr: "Essai", en: "Trial")),
      partners: [partner.id: partner], day: Letting.start)
  }

  @Test(arguments: [
    (PhaseID("preparation"), Finding.Severity.blocking), (PhaseID("running"), .warning),
  ])
  func `a lapsed approval stops what is prepared, and warns of what runs`(
    phase: PhaseID, severity: Finding.Severity
  ) throws {
    let context = CaseContext(
      try background(phase), details: SublettingDetails<NoFacts>())

    let found = Letting.engine.findings(context)

    #expect(
      found.first { $0.code == "essai/intermediary-not-qualified" }?.severity == severity)
  }

  @Test func `once the household holds the lease, nobody asks who may sub-let`() throws {
    let context = CaseContext(
      try background("after"), details: SublettingDetails<NoFacts>())

    #expect(!Letting.engine.findings(context).contains { $0.code.hasSuffix("not-qualified") })
  }
}

private struct NoFacts: CaseDetails {}
