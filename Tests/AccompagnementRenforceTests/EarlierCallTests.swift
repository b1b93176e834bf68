import AccompagnementRenforce
import CaseKernel
import ProgrammeConformance
import Testing

@Suite struct EarlierCallTests {
  private let day = Example.day(2026, 2, 2)

  @Test func `a case that continues an earlier one is linked, whatever the territory`() throws {
    var support = ReinforcedSupport()
    support.support(from: day, former: true)
    let unlinked = support.codes(on: day)

    var file = try #require(support.file)
    file.links.append(CaseLink(to: "D-earlier", kind: .continues))
    support.file = file

    #expect(unlinked.contains("accompagnement-renforce/earlier-case-unlinked"))
    #expect(
      !support.codes(on: day).contains("accompagnement-renforce/earlier-case-unlinked"))
  }

  @Test func `a case that goes with another one does not continue the earlier one`() throws {
    var support = ReinforcedSupport()
    support.support(from: day, former: true)

    var file = try #require(support.file)
    file.links.append(CaseLink(to: "D-earlier", kind: .accompanies))
    support.file = file

    #expect(support.codes(on: day).contains("accompagnement-renforce/earlier-case-unlinked"))
  }

  @Test func `who referred the household in the earlier call is read by the people named only`() {
    let declared = ReinforcedSupport().definition.declared

    #expect(declared.field("formerReferrer")?.visibility == .namedPeople)
    #expect(declared.field("formerReferrer")?.sharing == nil)
  }

  @Test func `both operators take part in the case, the earlier partners in none`() {
    var support = ReinforcedSupport()

    support.support(from: day)

    #expect(
      support.file?.parties == [
        Party("logirem", "landlord"), Party("soliha-provence", "operator"),
        Party("gcs-galile", "operator"),
      ])
  }

  @Test func `who knew the household then is named on its case once it agrees`() {
    var support = ReinforcedSupport()
    support.support(from: day, former: true)

    let early = support.perform(.join("centre", as: "earlier", day))
    let agreed = support.perform(.agree(.sharing, day), .join("centre", as: "earlier", day))

    #expect(early == .notShared("centre", case: "example"))
    #expect(agreed == nil)
    #expect(support.file?.takesPart("centre", as: "earlier", on: day) == true)
  }

  @Test func `a hand-over ends in a move where nobody says how`() throws {
    var support = ReinforcedSupport()
    support.support(from: day)
    support.perform(.record(["mutationWish": "yes", "mutationReady": "yes"], day))

    let outcome = try support.definition.handingOver(nil, try #require(support.file))

    #expect(outcome == "passedToMutation")
  }

  @Test func `the landlord reads of the support its referral, its lead and nothing observed`()
    throws
  {
    var support = ReinforcedSupport()
    support.support(from: day)
    let file = try #require(support.file)
    let declared = support.definition.declared
    let reach = Disclosure.reach(
      of: Viewer(user: "bailleur", roles: [.landlordReferent]),
      Involvement(partnerTakesPart: true, named: true))

    let read = declared.fields.map(\.id).filter {
      Disclosure.reads(declared.visibility(of: $0, in: file), reach: reach)
    }

    #expect(
      read == [
        "referralReason", "precaritySigns", "formerProject", "formerTerritory", "stageAtEntry",
        "leadOperator",
      ])
  }

  @Test func `the wish for a move reaches the landlord once the household agrees to share`() throws
  {
    var support = ReinforcedSupport()
    support.support(from: day)
    support.perform(.record(["mutationWish": "yes"], day))
    let before = try #require(support.file)

    support.perform(.agree(.sharing, day))

    let file = try #require(support.file)
    let declared = support.definition.declared
    #expect(declared.visibility(of: "mutationWish", in: before) == .operatorManagement)
    #expect(declared.visibility(of: "mutationWish", in: file) == .partnersOfTheCase)
  }
}
