import CaseKernel

extension ExampleHome {
  /// Reviews and readjustments.
  static var projects: [Example] {
    let readjusted = Example.Act.log(
      "projectReadjusted", reviewed,
      facts: ["objectives": "accessDwelling, keepHome", "reasons": "setback"])
    let overdue = "pole-ressource-habitat/project-review-overdue"
    let late = Example.day(2026, 2, 25)
    return [
      example(
        "a review is due three months after the start", on: late, active, expect: .finds(overdue)),
      example("it was held", on: late, active + [review("non")], expect: .doesNotFind(overdue)),
      example(
        "a deployment may review less often", settings: ["review-every": .period(.months(6))],
        on: late, active, expect: .doesNotFind(overdue)),
      example(
        "a review calls for a readjustment", on: reviewed, active + [review("oui")],
        expect: found(.readjustmentAwaited)),
      example(
        "a readjusted project is told beside the initial one", on: reviewed,
        active + [review("oui"), readjusted],
        expect: absent(.readjustmentAwaited), found(.projectReadjusted)),
      example(
        "a review that calls for none", on: reviewed, active + [review("non")],
        expect: absent(.readjustmentAwaited), absent(.projectReadjusted)),
      example(
        "no readjustment without a review", on: reviewed, active + [readjusted],
        expect: .refused("kind-not-yet")),
      example(
        "no review of what has not begun", on: reviewed, planned3 + [review("non")],
        expect: .refused("kind-not-yet")),
      example(
        "no readjustment without reasons", on: reviewed,
        active + [
          review("oui"),
          .log("projectReadjusted", reviewed, facts: ["objectives": "keepHome"]),
        ], expect: .refused("values-missing")),
      example(
        "no evaluation before a review", on: evaluated,
        active + [.advance("evaluation", evaluated)], expect: .refused("blocked")),
    ]
  }

  /// Works and their money.
  static var works: [Example] {
    func quote(_ amount: String) -> Example.Act {
      .log(
        "contractorExchange", reviewed,
        facts: ["stage": "quote", "contractor": "toitures", "amount": amount])
    }
    func line(_ funder: String, asked: String, granted: String = "") -> Example.Act {
      .log(
        "worksFunding", reviewed, facts: ["funder": funder, "asked": asked, "granted": granted])
    }
    let covered = [
      quote("4200"), line("anah", asked: "3000", granted: "3000"),
      line("foundation", asked: "1200", granted: "1200"),
    ]
    return [
      example(
        "works without a quote cost something unknown", on: acting, active,
        expect: found(.worksWithoutQuote), absent(.worksUncovered)),
      example(
        "an answer that is awaited covers nothing yet", on: reviewed,
        active + [quote("4200"), line("anah", asked: "3000")],
        expect: found(.worksUncovered), absent(.worksWithoutQuote)),
      example(
        "everything is covered", on: reviewed, active + covered,
        expect: absent(.worksUncovered), absent(.worksOverfunded)),
      example(
        "a second quote of the same contractor takes the place of the first", on: reviewed,
        active + [quote("9000")] + covered, expect: absent(.worksUncovered)),
      example(
        "grants beyond the cost are told to the funders", on: reviewed,
        active + covered + [line("owner", asked: "500", granted: "500")],
        expect: found(.worksOverfunded)),
      example(
        "no contractor where no works were chosen", on: planned,
        strategy("bodies") + [.log("contractorExchange", planned, facts: ["stage": "quote"])],
        expect: .refused("kind-not-yet")),
    ]
  }

  /// The evaluation against the initial project, sent to the household and the partners.
  static var evaluations: [Example] {
    let partners = Example.Act.log("evaluationSent", evaluated, facts: ["to": "partners"])
    let foreign = evaluation([
      "reached": "adaptDwelling, becomeOwner", "notReached": "keepHome, adaptDwelling",
    ])
    return [
      example(
        "no evaluation while the action goes on", on: evaluated,
        active + [review("non"), evaluation(["reached": "keepHome"])],
        expect: .refused("kind-not-yet")),
      example(
        "an objective of the initial project without a result", on: evaluated,
        looking + [evaluation(["reached": "adaptDwelling"])],
        expect: found(.objectivesNotEvaluated)),
      example(
        "each objective has its result", on: evaluated, whole,
        expect: absent(.objectivesNotEvaluated), absent(.resultsContradict),
        absent(.evaluatedBeyondProject), found(.wordingNotAgreed), absent(.evaluationToSend)),
      example(
        "two results for one objective, and one of another project", on: evaluated,
        looking + [foreign], expect: found(.resultsContradict), found(.evaluatedBeyondProject)),
      example(
        "an evaluation is sent to the household and to partners", on: evaluated, worded,
        expect: absent(.wordingNotAgreed), found(.evaluationToSend)),
      example(
        "an evaluation that only partners received is not sent", on: evaluated, worded + [partners],
        expect: found(.evaluationToSend)),
      example("it was sent to both", on: evaluated, sent, expect: absent(.evaluationToSend)),
      example(
        "partners receive no words that the household did not agree to", on: evaluated,
        whole + [partners], expect: .refused("kind-not-yet")),
      example(
        "a dwelling improved", on: evaluated, sent + [.close("dwellingImproved", evaluated)],
        expect: .closed("dwellingImproved")),
      example(
        "no result is told that the evaluation does not show", on: evaluated,
        sent + [.close("becameOwner", evaluated)], expect: .refused("outcome-not-yet")),
      example(
        "no result is told before the household received the evaluation", on: evaluated,
        worded + [partners, .close("dwellingImproved", evaluated)],
        expect: .refused("outcome-not-yet")),
      example(
        "objectives not met", on: evaluated, sent + [.close("objectivesNotMet", evaluated)],
        expect: .closed("objectivesNotMet")),
    ]
  }
}
