package import CaseKernel
import Subletting

extension BailGlissant {
  /// The engine's codes and the programme's own.
  package static let codes =
    Subletting.codes(of: parts) + ownCodes

  /// The rules of the engine in this programme's phases, and the programme's own.
  package static var examples: [Example] {
    let story = ExampleLease.story
    return story.examples + ExampleLease.supports + ExampleLease.slides + ExampleLease.candidates
  }
}

/// An invented lease of 2026: referral on 1 December 2025, leases and agreement on 1 January.
enum ExampleLease: ExampleStory {
  typealias Module = BailGlissant

  static let opening = Example.day(2025, 12, 1)
  static let start = SublettingStory.start

  static var story: SublettingStory {
    SublettingStory(
      BailGlissant(settings: .init()).engine, base: base, intermediary: "association",
      prepared: [.open(opening), .advance("preparation", opening)],
      entering: [
        .agree(.information, start), .agree(.support, start), .advance("sublet", start),
      ])
  }

  static var instance: ProgrammeInstance {
    instance(with: ["landlord": ["bailleur"], "intermediaryTenant": ["association"]])
  }

  private static var base: Example {
    Example("", household: household(.hosted), instance: instance, on: start, [])
  }

  /// An invented household; the footing is the one before the lease, until 31 December.
  static func household(_ tenure: Tenure?) -> Household {
    var household = Example.household(tenure, landlord: nil, until: Example.day(2025, 12, 31))
    household.kind = .singlePerson
    return household
  }

  /// Support, and what exists beside it.
  static var supports: [Example] {
    let many: [FieldID: String] = [
      "supportGoals": "tenir le budget", "existingSupport": "sectorPsychiatry, addictionCentre",
    ]
    return [
      story.example(
        "the goals of the support are to be written", on: start, story.running,
        expect: found(.goalsMissing), absent(.coordinatorMissing)),
      story.example(
        "several kinds of support want somebody who coordinates them", on: start,
        story.running + [.record(many, start)], expect: found(.coordinatorMissing),
        absent(.goalsMissing)),
      story.example(
        "a coordinator is named", on: start,
        story.running + [.record(many, start), .record(["supportCoordinator": "csapa-05"], start)],
        expect: absent(.coordinatorMissing)),
      story.example(
        "nobody becomes a sub-tenant without the three documents", on: start,
        story.prepared + story.entering, expect: .refused("blocked"), .phase("preparation")),
      story.example(
        "nobody becomes a sub-tenant before the agreement", on: start,
        story.prepared + SublettingStory.documents + [.advance("sublet", start)],
        expect: .refused("blocked")),
    ]
  }

  /// What comes after the slide, and the ways out.
  static var slides: [Example] {
    let slid = SublettingStory.slid
    let slidden = story.running + SublettingStory.readyToSlide + [SublettingStory.slide]
    let followed = slidden + [.advance("follow-up", slid)]
    let late = Example.day(2026, 8, 2)
    return [
      story.example(
        "the follow-up begins with the slide", on: slid, slidden, expect: found(.phaseBehindSlide)),
      story.example(
        "there is no follow-up before the slide", on: slid,
        story.running + [.advance("follow-up", slid)], expect: .refused("blocked")),
      story.example(
        "the follow-up lasts three months", on: slid, followed,
        expect: .phase("follow-up"), .due(Example.day(2026, 10, 1)), absent(.phaseBehindSlide)),
      story.example(
        "a month after the slide nobody has visited", on: late, followed,
        expect: found(.noVisitSince)),
      story.example(
        "a visit after the slide", on: late, followed + [.log("homeVisit", late)],
        expect: absent(.noVisitSince)),
      story.example(
        "the lease has slid, the case ends", on: late, followed + [.close("slid", late)],
        expect: .closed("slid")),
      story.example(
        "no case ends as slid before the slide", on: slid, story.running + [.close("slid", slid)],
        expect: .refused("outcome-not-yet")),
      story.example(
        "a definitive offer that was refused may end the case", on: slid,
        story.running + [
          .log("definitiveOffer", slid, facts: ["answer": "refused"]),
          .close("definitiveOfferRefused", slid),
        ], expect: .closed("definitiveOfferRefused")),
      story.example(
        "no title is said terminated by nobody", on: slid,
        story.running + [.close("terminated", slid)], expect: .refused("outcome-not-yet")),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ facts: [FieldID: String], _ tenure: Tenure?, dalo: Answer = .unknown,
      _ answer: Answer
    ) -> Example {
      story.example(
        name, on: opening, [.open(opening, facts: facts)], expect: .eligible(answer),
        changing: {
          $0.household = household(tenure)
          $0.household.dalo = dalo
        })
    }
    return [
      candidate(
        "a household in particular difficulties is eligible", ["particularDifficulties": "oui"],
        .hosted, .yes),
      candidate("a DALO priority is eligible", [:], .hosted, dalo: .yes, .yes),
      candidate("a priority that nobody checked is unknown", [:], .hosted, dalo: .no, .unknown),
      candidate(
        "neither priority nor difficulties is not eligible", ["particularDifficulties": "non"],
        .hosted, dalo: .no, .no),
      candidate(
        "a tenant in title is not eligible", ["particularDifficulties": "oui"], .tenant, .no),
      candidate(
        "an unknown footing is unknown", ["particularDifficulties": "oui"], nil, .unknown),
    ]
  }
}
