import CaseKernel

extension ExampleFamily {
  /// The situation presented, the intervention decided, the flags.
  static var presentations: [Example] {
    [
      example(
        "the landlord is yet to present the situation", on: presented, [.open(presented)],
        expect: found(.situationMissing), absent(.interventionUndecided)),
      example(
        "a presented situation awaits a decision", on: presented, opened,
        expect: found(.interventionUndecided), absent(.situationMissing), absent(.notForPlatform)),
      example(
        "nothing is committed before the decision", on: presented,
        opened + [.advance("commitment", presented)],
        expect: .refused("blocked"), .phase("identification")),
      example(
        "a household that the platform does not follow is told so", on: presented,
        opened + [.record(["intervention": "otherService"], presented)],
        expect: found(.notForPlatform)),
      example(
        "it does not go on to a commitment", on: presented,
        opened + [
          .record(["intervention": "notNeeded"], presented), .advance("commitment", presented),
        ], expect: .refused("blocked")),
      example(
        "its case is closed", on: presented,
        opened + [
          .record(["intervention": "notNeeded"], presented), .close("notForPlatform", presented),
        ], expect: .closed("notForPlatform")),
      example(
        "nobody is turned away without a decision", on: presented,
        opened + [.close("notForPlatform", presented)], expect: .refused("outcome-not-yet")),
      example(
        "an unanswered flag without a comment is told", household(flags: .unknown), on: presented,
        opened, expect: found(.flagsUnanswered)),
      example(
        "a comment is an answer", household(flags: .unknown), on: presented,
        opened + [
          .record(
            [
              "daloComment": "le cas échéant", "collectiveAgreementComment": "le cas échéant",
              "departmentalPlanComment": "dossier en cours",
            ], presented)
        ], expect: absent(.flagsUnanswered)),
    ]
  }

  /// The commitment of the three parties.
  static var commitments: [Example] {
    let late = Example.day(2026, 2, 6)
    let overdue = "suivi-de-familles/commitment-overdue"
    let otherAims: [Example.Act] = [.record(["aims": "neighbours"], signed)]
    return [
      example(
        "no commitment before the household agrees", on: signed,
        decided + [commitment("household, landlord, operator")], expect: .refused("kind-not-yet")),
      example(
        "no support without a commitment", on: start, aimed + [.advance("support", start)],
        expect: .refused("blocked"), .phase("commitment")),
      example(
        "a commitment of two is none", on: start,
        aimed + [commitment("household, operator"), .advance("support", start)],
        expect: .refused("blocked"), found(.commitmentIncomplete)),
      example(
        "a commitment of three opens the support", on: start, begun,
        expect: .phase("support"), .due(end), absent(.commitmentIncomplete)),
      example(
        "the three parties have a month", on: Example.day(2026, 2, 5), decided,
        expect: .due(Example.day(2026, 2, 5)), .doesNotFind(overdue)),
      example("then the commitment is overdue", on: late, decided, expect: .finds(overdue)),
      example(
        "a deployment may give more time", settings: ["commitment-within": .period(.months(2))],
        on: late, decided, expect: .due(Example.day(2026, 3, 5)), .doesNotFind(overdue)),
      example(
        "a threat of eviction is among the aims", on: signed, aimed + otherAims,
        expect: found(.evictionAimMissing)),
      example(
        "the aim of preventing it is noted", on: signed, aimed,
        expect: absent(.evictionAimMissing)),
      example(
        "no eviction threatens, no aim is missing", on: signed,
        aimed + otherAims + [.record(["evictionStage": "noProcedure"], signed)],
        expect: absent(.evictionAimMissing)),
      example(
        "the household does not wish for the support", on: signed,
        decided + [.close("declined", signed)], expect: .closed("declined")),
      example(
        "an agreement withdrawn stops the support", on: shared,
        begun + [.withdraw(.support, shared), .advance("renewal", shared)],
        expect: .refused("blocked"), .finds("suivi-de-familles/agreement-withdrawn")),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    let met: [FieldID: String] = ["difficulties": "neighbours"]
    func candidate(
      _ name: String, _ household: Household, _ facts: [FieldID: String], _ answer: Answer
    ) -> Example {
      example(
        name, household, on: presented, [.open(presented, facts: facts)], expect: .eligible(answer))
    }
    var indebted = household()
    indebted.rentDebt = Cents(41_250)
    return [
      candidate("a tenant in difficulty is eligible", household(), met, .yes),
      candidate("a rent debt is a difficulty", indebted, [:], .yes),
      candidate("unknown difficulties are unknown", household(), [:], .unknown),
      candidate("an unknown tenure is unknown", household(nil), met, .unknown),
      candidate(
        "an occupant after the end of the lease is eligible", household(.bareOccupant), met, .yes),
      candidate("a hosted household is not a tenant", household(.hosted), met, .no),
      candidate(
        "a dwelling of another landlord is to be checked", household(landlord: "autre"), met,
        .unknown),
      candidate(
        "three flags unanswered exclude nobody", household(flags: .unknown), met, .yes),
      candidate("three noes exclude nobody", household(flags: .no), met, .yes),
      example(
        "an owner is refused at the opening", household(.owner), on: presented,
        [.open(presented, facts: met)], expect: .refused("not-eligible")),
    ]
  }
}
