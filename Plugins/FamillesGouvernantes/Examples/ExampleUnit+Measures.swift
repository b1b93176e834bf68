import CaseKernel

extension ExampleUnit {
  /// The household with the measure of its first resident changed.
  private static func protecting(_ change: (inout ProtectionMeasure) -> Void) -> Household {
    unit { change(&$0.protectionMeasures[0]) }
  }

  private static let unprotected = unit { $0.protectionMeasures.removeFirst() }

  /// Protection measures: known, ending, lapsed, renewed.
  static var measures: [Example] {
    let ending = protecting { $0.to = Example.day(2026, 9, 1) }
    let lapsed = protecting { $0.to = Example.day(2026, 4, 14) }
    let renewed = unit {
      $0.protectionMeasures[0].to = Example.day(2026, 9, 1)
      $0.protectionMeasures.append(
        ProtectionMeasure(
          person: resident(1), kind: .curatorship, from: Example.day(2026, 9, 2),
          mandatary: "mandataire"))
    }
    let checked: [Example.Act] = [.log("noProtection", day, facts: ["resident": "r1"])]
    return [
      example(
        "measures that hold for years find nothing", living(),
        expect: absent(.protectionUnknown), absent(.protectionEnding), absent(.protectionLapsed),
        absent(.mandataryOutside)),
      example(
        "a measure that is not recorded is asked for", of: unprotected, living(),
        expect: found(.protectionUnknown)),
      example(
        "that there is none was checked", of: unprotected, living() + checked,
        expect: absent(.protectionUnknown)),
      example(
        "a measure ends within six months", of: ending, living(), expect: found(.protectionEnding)),
      example(
        "a deployment may announce it later",
        settings: ["protection-warning": .period(.months(3))], of: ending, living(),
        expect: absent(.protectionEnding)),
      example(
        "a renewal goes on after it", of: renewed, living(), expect: absent(.protectionEnding)),
      example(
        "a measure lapsed yesterday", of: lapsed, living(),
        expect: found(.protectionLapsed), absent(.protectionEnding)),
      example(
        "that nothing goes on after it was checked", of: lapsed, living() + checked,
        expect: absent(.protectionLapsed), absent(.protectionUnknown)),
      example(
        "a mandatary who takes no part in the case", of: protecting { $0.mandatary = "ailleurs" },
        living(), expect: found(.mandataryOutside)),
    ]
  }

  /// Lease acts (CC art. 426).
  static var leases: [Example] {
    func act(_ act: String, _ authorisation: String? = nil) -> Example.Act {
      var facts: [FieldID: String] = ["resident": "r1", "act": act]
      facts["authorisation"] = authorisation
      return .log("leaseAct", day, facts: facts)
    }
    let support = protecting { $0.kind = .judicialSupport }
    let later = protecting { $0.from = Example.day(2026, 4, 16) }
    return [
      example(
        "a lease is not concluded without the authorisation", living() + [act("conclude")],
        expect: .refused("entry-refused"), .phase("living")),
      example(
        "a lease is not ended without it either", living() + [act("terminate")],
        expect: .refused("entry-refused")),
      example(
        "the reference of the authorisation lets the lease be concluded",
        living() + [act("conclude", "TJ Gap 26/00123")], expect: absent(.leaseUnauthorised)),
      example(
        "a support measure guards no lease", of: support, living() + [act("conclude")],
        expect: absent(.leaseUnauthorised)),
      example(
        "whether an authorisation is required is not known", of: unprotected,
        living() + [act("conclude")], expect: found(.leaseUnauthorised)),
      example(
        "a measure that does not hold yet refuses nothing", of: later,
        living() + [act("conclude")], expect: absent(.leaseUnauthorised)),
      example(
        "the authorisation may be that of the curator", of: protecting { $0.kind = .guardianship },
        living() + [act("terminate", "co-signature du 10 avril")],
        expect: absent(.leaseUnauthorised)),
    ]
  }

  /// One body in two roles (D3.5).
  static var roles: [Example] {
    var one = instance
    one.partners["judicialAgent"] = ["operateur"]
    let people: [FieldID: String] = ["operatorUser": "claire", "agentUser": "marc"]
    let safe = people.merging(["roleSafeguard": "deux services"]) { $1 }
    return [
      example(
        "two bodies need no safeguard", living(),
        expect: absent(.safeguardMissing), absent(.samePerson)),
      example(
        "one body in both roles names two people and a safeguard", of: unit(), in: one,
        living() + [.record(people, day)], expect: found(.safeguardMissing), absent(.samePerson)),
      example(
        "two people and a safeguard settle it", of: unit(), in: one,
        living() + [.record(safe, day)],
        expect: absent(.safeguardMissing)),
      example(
        "one person in both roles blocks", of: unit(), in: one,
        project + [
          .record(["operatorUser": "claire", "agentUser": "claire"], opening),
          .advance("agreement", agreement),
        ], expect: .refused("blocked"), found(.samePerson)),
    ]
  }
}
