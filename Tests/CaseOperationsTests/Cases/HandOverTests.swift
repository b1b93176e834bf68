import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// A household goes on in another programme, and its cases know of each other.
@Suite struct HandOverTests {
  private static let next = "partners: { landlord: north, operator: south }"

  private func house(_ next: String = next) throws -> House {
    let house = try House(next: next)
    _ = try house.open()
    try house.ask(RecordAgreement("2026-0001", .support))
    return house
  }

  private func case2(_ outcome: HandOver.Outcome) throws -> CaseSheet {
    guard case .done(let sheet, _) = outcome.opened else { throw House.Unexpected() }
    return sheet
  }

  @Test func `the case here closes, and one there continues it without its agreement`() throws {
    let house = try house()

    let outcome = try house.ask(HandOver("2026-0001", to: "stay-2"))

    let (here, there) = (try house.sheet(outcome.closed), try case2(outcome))
    #expect(here.view.file.outcome == "orientedToOtherMeasure")
    #expect(here.view.linkedFrom == [LinkBack(from: there.view.file.id, kind: .continues)])
    #expect(there.view.file.programme == "stay-2")
    #expect(there.view.file.links == [CaseLink(to: "2026-0001", kind: .continues)])
    #expect(there.view.file.agreements.isEmpty)
    #expect(there.view.file.referents.map(\.user) == ["claire"])
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `the agreement to the new measure is recorded when it is said`() throws {
    let house = try house()

    let outcome = try house.ask(
      HandOver("2026-0001", to: "stay-2", facts: ["purpose": "la suite"], agreedOn: House.day))

    let file = try case2(outcome).view.file
    #expect(file.holds(.support))
    #expect(file.fact("purpose") == "la suite")
  }

  @Test func `a refusal of either programme leaves both as they were`() throws {
    let full = Self.next + "\n    capacity: { households: 1, per: year, beyond: refuse }"
    let house = try house(full)
    try house.ask(OpenCase("stay-2", "H-2"))

    let refused = problem { try house.ask(HandOver("2026-0001", to: "stay-2")) }

    #expect(refused?.code == "full")
    #expect(try house.ask(ShowCase("2026-0001")).view.file.isOpen)
    #expect(try house.ask(ListCases(.init())).rows.count == 2)
  }

  @Test func `neither the same programme, a disabled one nor a second case takes the household`()
    throws
  {
    let disabled = try house(Self.next + "\n    enabled: false")
    #expect(
      problem { try disabled.ask(HandOver("2026-0001", to: "stay-2")) }?.code
        == "programme-disabled")

    let house = try house()
    #expect(
      problem { try house.ask(HandOver("2026-0001", to: "stay-1")) }?.code == "same-programme")
    try house.ask(OpenCase("stay-2", "H-1"))
    #expect(
      problem { try house.ask(HandOver("2026-0001", to: "stay-2")) }?.code == "already-open")
    #expect(
      problem { try house.ask(HandOver("2026-0001", to: "stay-2", outcome: "gone")) }?.code
        == "unknown-outcome")
  }

  @Test func `a dry run foresees both and writes nothing`() throws {
    let house = try house()
    var session = House.worker
    session.dryRun = true

    let outcome = try house.ask(HandOver("2026-0001", to: "stay-2"), as: session)

    guard case .preview(let closing) = outcome.closed, case .preview(let opening)? = outcome.opened
    else { throw House.Unexpected() }
    #expect(closing.open.after == false)
    #expect(opening.id == nil && outcome.id == nil)
    #expect(try house.ask(ShowCase("2026-0001")).view.file.isOpen)
  }

  @Test func `a case is tied to one that this store does not hold, for the team to read`() throws {
    let house = try house()
    let link = CaseLink(.elsewhere(Sensitive("appel de 2015, dossier 12")), kind: .continues)

    try house.ask(LinkCases("2026-0001", link))

    #expect(try house.ask(ShowCase("2026-0001")).view.file.links == [link])
    #expect(try house.ask(ShowCase("2026-0001"), as: House.landlord).view.file.links.isEmpty)
    #expect(problem { try house.ask(LinkCases("2026-0001", link)) }?.code == "already-linked")
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `a tie to a case that is closed to the viewer is not told`() throws {
    let house = try house()
    let outcome = try house.ask(HandOver("2026-0001", to: "stay-2"))
    let there = try case2(outcome).view.file.id
    try house.ask(RecordAgreement(there, .support))
    try house.ask(RemovePartner(there, "north", "landlord"))

    let seen = try house.ask(ShowCase("2026-0001"), as: House.landlord)

    #expect(seen.view.linkedFrom.isEmpty)
    #expect(try house.ask(ShowCase("2026-0001")).view.linkedFrom.map(\.from) == [there])
  }
}
