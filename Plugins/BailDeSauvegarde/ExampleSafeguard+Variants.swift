import CaseKernel
import Subletting

extension ExampleSafeguard {
  private static var tenant: (inout Example) -> Void {
    { $0.household = household(.tenant) }
  }

  private static var prepared: [Example.Act] {
    [.open(opening, facts: safeguard), .advance("preparation", opening)]
  }

  private static let givenUp = Example.Act.record(["leaseGivenUpOn": "2025-12-20"], start)

  /// The safeguard lease: from tenant to sub-tenant to tenant again.
  static var safeguards: [Example] {
    let slid = SublettingStory.slid
    let running = prepared + SublettingStory.documents + [givenUp] + entering
    let again = running + SublettingStory.readyToSlide + [SublettingStory.slide]
    return [
      story.example(
        "a tenant keeps its lease until it agrees to end it", on: start, prepared,
        expect: found(.leaseToKeep), absent(.protocolPossible), changing: tenant),
      story.example(
        "no safeguard lease without the tenant's written agreement", on: start,
        prepared + SublettingStory.documents + entering, expect: .refused("blocked"),
        changing: tenant),
      story.example(
        "the tenant gives up its lease in writing", on: start, prepared + [givenUp],
        expect: absent(.leaseToKeep), changing: tenant),
      story.example(
        "a terminated lease has a lighter way", on: start, prepared,
        expect: found(.protocolPossible),
        changing: { $0.household = household(.bareOccupant, until: nil) }),
      story.example(
        "an occupant whose protocol was honoured is a tenant again, and never sub-let", on: slid,
        prepared + [
          .log("protocolHonoured", slid), .log("newLease", slid, facts: ["start": "2026-07-01"]),
          .close("tenantAgain", slid),
        ], expect: .closed("tenantAgain"),
        changing: { $0.household = household(.bareOccupant, until: nil) }),
      story.example(
        "a tenant again, in the home that it kept", on: slid, again + [.close("tenantAgain", slid)],
        expect: .closed("tenantAgain"), changing: tenant),
      story.example(
        "nobody is a tenant again by a securing lease", on: slid,
        story.running + SublettingStory.readyToSlide + [
          SublettingStory.slide, .close("tenantAgain", slid),
        ], expect: .refused("outcome-not-yet")),
      story.example(
        "an own lease is followed for six months", on: slid, again + [.advance("own-lease", slid)],
        expect: .due(Example.day(2027, 1, 1)), changing: tenant),
    ]
  }

  /// The team of several professions.
  static var teams: [Example] {
    func member(_ partner: String, _ discipline: String, _ scope: String) -> Example.Act {
      .log(
        "teamMember", start, facts: ["partner": partner, "discipline": discipline, "maySee": scope])
    }
    let social = member("ase-84", "social", "leaseOnly")
    let medical = member("sessad-84", "medicoSocial", "wholeFile")
    return [
      story.example(
        "a team of one discipline", on: start, story.running + [social],
        expect: found(.oneDiscipline), absent(.memberWithoutSharing)),
      story.example(
        "a team of two disciplines, one of which reads without an agreement", on: start,
        story.running + [social, medical], expect: absent(.oneDiscipline),
        found(.memberWithoutSharing)),
      story.example(
        "the household agrees to share", on: start,
        story.running + [social, medical, .agree(.sharing, start)],
        expect: absent(.memberWithoutSharing)),
      story.example(
        "a professional who reads the file is to be named on the case", on: start,
        story.running + [social, medical, .agree(.sharing, start)],
        expect: found(.memberNotNamed)),
      story.example(
        "a professional is named on the case", on: start,
        story.running + [
          social, medical, .agree(.sharing, start), .join("sessad-84", as: "team", start),
        ], expect: absent(.memberNotNamed)),
      story.example(
        "a professional who has left the case reads no more", on: start.adding(days: 1),
        story.running + [
          social, medical, .agree(.sharing, start), .join("sessad-84", as: "team", start),
          .part("sessad-84", from: "team", last: start),
        ], expect: found(.memberNotNamed)),
      story.example(
        "nobody is named on a case before the household agrees to share", on: start,
        story.running + [.join("sessad-84", as: "team", start)], expect: .refused("not-shared")),
      story.example(
        "no team before the household agreed", on: start, story.prepared + [social],
        expect: .refused("no-support-agreement")),
    ]
  }

  /// The two offices of the Vaucluse merge.
  static var landlords: [Example] {
    func heir(since: Day) -> (inout Example) -> Void {
      { example in
        var heir = Partner(id: "nouvel-office", name: "Nouvel office", kind: .landlord)
        (heir.successorOf, heir.since) = ("bailleur", since)
        example.partners[heir.id] = heir
      }
    }
    return [
      story.example(
        "the landlord of the case was succeeded", on: start, story.running,
        expect: found(.landlordSucceeded), changing: heir(since: start)),
      story.example(
        "a landlord that takes part no more concerns nobody", on: start.adding(days: 1),
        story.running + [.part("bailleur", from: "landlord", last: start)],
        expect: absent(.landlordSucceeded), changing: heir(since: start)),
      story.example(
        "the successor has not begun", on: start, story.running, expect: absent(.landlordSucceeded),
        changing: heir(since: start.adding(days: 1))),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ tenure: Tenure?, _ answer: Answer, saying facts: [FieldID: String],
      settings: [String: SettingValue] = [:], child: Person.Situation? = nil
    ) -> Example {
      story.example(
        name, settings: settings, on: opening, [.open(opening, facts: facts)],
        expect: .eligible(answer),
        changing: {
          $0.household = household(tenure)
          $0.household.people[1].situations = Sensitive(child.map { [$0] } ?? [])
        })
    }
    let protected: [FieldID: String] = [
      "variant": "securing", "publicServed": "internationalProtection",
    ]
    return [
      candidate("a care leaver without a lease", .hosted, .yes, saying: securing),
      candidate(
        "a tenant at risk, with an autistic child", .tenant, .yes,
        saying: ["variant": "safeguard", "tenancyAtRisk": "oui"], child: .autism),
      candidate("a tenant needs no securing lease", .tenant, .no, saying: securing),
      candidate("a hosted household has no lease to safeguard", .hosted, .no, saying: safeguard),
      candidate(
        "a tenancy of which nobody says that it is at risk", .tenant, .unknown,
        saying: safeguard.filter { $0.key != "tenancyAtRisk" }),
      candidate("protection alone is not enough to know", .hosted, .unknown, saying: protected),
      candidate(
        "protection with cumulated problems", .hosted, .yes,
        saying: protected.merging(["cumulatedProblems": "oui"]) { $1 }),
      candidate(
        "a public that the instance does not serve", .hosted, .no, saying: securing,
        settings: ["care-leavers": .flag(false)]),
      candidate("a footing that nobody knows", nil, .unknown, saying: securing),
    ]
  }
}
