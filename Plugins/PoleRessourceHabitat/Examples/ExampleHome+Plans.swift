import CaseKernel
import Subletting

extension ExampleHome {
  /// The strategy and the plan of every side.
  static var plans: [Example] {
    let bare = strategy("works, bodies")
    let contractor = Example.Act.log(
      "contractorExchange", planned, facts: ["stage": "quote", "amount": "4200"])
    let institution: [Example.Act] = [role("institution"), commitment(.thirdParty)]
    let two = Array(sides.filter { !$0.isOwners })
    return [
      example(
        "no plan without objectives", on: chosen, analysedCase + [.advance("plan", chosen)],
        expect: .refused("blocked"), .phase("strategy")),
      example(
        "a plan has roles and commitments on every side", on: planned, bare,
        expect: found(.planIncomplete), .due(Example.day(2025, 12, 12))),
      example(
        "a tenant's plan without its owner goes nowhere", on: acting,
        bare + two + [projectAgreed, .advance("action", acting)],
        expect: .refused("blocked"), .phase("plan")),
      example(
        "three sides and an initial project open the action", on: acting, active,
        expect: .phase("action"), absent(.planIncomplete)),
      example(
        "no action without an initial project", on: acting,
        bare + sides + [.advance("action", acting)],
        expect: .refused("blocked")),
      example(
        "an owner's third side is an institution", Example.household(.owner), on: acting,
        bare + two + institution + [projectAgreed, .advance("action", acting)],
        expect: .phase("action")),
      example(
        "a contractor at work is a side too", on: planned, bare + sides + [contractor],
        expect: found(.planIncomplete)),
      example(
        "a contractor takes its part", on: planned,
        bare + sides + [contractor, role("contractor"), commitment(.thirdParty)],
        expect: absent(.planIncomplete)),
      example(
        "a commitment that was dropped is none", on: planned,
        bare + sides + [.settle(2, as: .dropped, planned)], expect: found(.planIncomplete)),
      example(
        "no commitment before the agreement", on: asked, opened + [commitment(.household, asked)],
        expect: .refused("no-support-agreement")),
    ]
  }

  /// Sub-letting, under an existing convention only; the engine's examples besides.
  static var sublettings: [Example] {
    let convention: [FieldID: String] = [
      "sublettingConvention": "2025-12", "sublettingConventionUntil": "2030-12-31",
    ]
    let short = convention.merging(["sublettingConventionUntil": "2025-11-11"]) { $1 }
    var alone = example(
      "no sub-letting without a body that sub-lets", on: chosen,
      strategy("transitionalLetting", more: convention),
      expect: .refused("blocked"), found(.noIntermediary))
    alone.instance.partners["intermediaryTenant"] = nil
    let slide: [Example.Act] = [.close("orientedToSlidingLease", chosen)]
    return [
      alone,
      example(
        "no sub-letting without an existing convention", on: chosen,
        strategy("transitionalLetting"),
        expect: .refused("blocked"), found(.noConvention), .phase("strategy")),
      example(
        "an existing convention allows it", on: chosen,
        strategy("transitionalLetting", more: convention),
        expect: .phase("plan"), absent(.noConvention), absent(.conventionEnded),
        absent(.noIntermediary)),
      example(
        "a convention that has ended does not", on: chosen,
        strategy("transitionalLetting", more: short),
        expect: .refused("blocked"), found(.conventionEnded)),
      example(
        "who does not sub-let needs no lease and no approval", on: planned, planned3,
        expect: absent(.noConvention),
        .doesNotFind("pole-ressource-habitat/lease-documents-awaited")),
      example(
        "a sliding lease goes on elsewhere", on: chosen, strategy("slidingLease") + slide,
        expect: .closed("orientedToSlidingLease")),
      example(
        "where none was chosen it does not", on: chosen, strategy("works") + slide,
        expect: .refused("outcome-not-yet")),
    ] + story.examples
  }

  /// The letting that the engine's examples tell: prepared in December, running from 1 January.
  private static var story: SublettingStory {
    let engine = PoleRessourceHabitat(settings: .init()).engine
    let prepared =
      strategy(
        "transitionalLetting",
        more: [
          "sublettingConvention": "2025-12", "sublettingConventionUntil": "2035-12-31",
        ]) + sides + [role("institution"), commitment(.thirdParty), projectAgreed]
    let base = Example(
      "sub-letting", household: Example.household(.subtenant), instance: instance, on: planned,
      prepared)
    return SublettingStory(
      engine, base: base, intermediary: "association", prepared: prepared,
      entering: [.advance("action", SublettingStory.start)])
  }
}

extension Example.Act {
  /// An act of the owner's side.
  fileprivate var isOwners: Bool {
    switch self {
    case .log(_, _, _, let facts): facts["party"] == "owner"
    case .plan(_, .landlord, _, _): true
    default: false
    }
  }
}
