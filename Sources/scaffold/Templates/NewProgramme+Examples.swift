extension NewProgramme {
  /// `<Name>+Examples.swift`: executable examples, every rule with both its outcomes.
  var examplesSource: String {
    #"""
    package import CaseKernel

    extension \#(name) {
      package static var examples: [Example] { referrals + supports + candidates }

      private static let opening = Example.day(2026, 1, 5)
      private static let start = Example.day(2026, 1, 12)
      private static let lastDay = Example.day(2026, 7, 12)

      // Each list of acts continues the one before.

      private static let opened: [Example.Act] = [.open(opening, facts: ["origin": "landlord"])]
      private static let begun: [Example.Act] =
        opened + [.agree(.support, start), .advance("support", start)]
      private static let working: [Example.Act] =
        begun + [.record(["goals": "un budget stable"], start)]

      private static let missing = "\(description.module)/goals-missing"
      private static let overdue = "\(description.module)/support-overdue"
      private static let withdrawn = "\(description.module)/agreement-withdrawn"

      private static var referrals: [Example] {
        [
          example("a referral opens the case", opened, .phase("referral"), .due(nil)),
          example("a referral needs no goals", opened, .doesNotFind(missing)),
          example(
            "no support without knowing who asks",
            [.open(opening), .agree(.support, start), .advance("support", start)],
            .refused("blocked"), .phase("referral")),
          example(
            "no support before the agreement", opened + [.advance("support", start)],
            .refused("blocked"), .phase("referral")),
          example(
            "no goals before the agreement",
            opened + [.record(["goals": "un budget stable"], start)],
            .refused("no-support-agreement")),
          example(
            "the household does not wish for the support", opened + [.close("declined", start)],
            .closed("declined")),
        ]
      }

      private static var supports: [Example] {
        let month: [String: SettingValue] = ["support-within": .period(.months(1))]
        return [
          example("support lasts six months", begun, .phase("support"), .due(lastDay)),
          example(
            "a deployment may shorten it", settings: month, begun,
            .due(Example.day(2026, 2, 12))),
          example("support begins without goals", begun, .finds(missing)),
          example("goals are agreed upon", working, .doesNotFind(missing)),
          example("support may run to its last day", on: lastDay, working, .doesNotFind(overdue)),
          example(
            "support is overdue on the day after", on: Example.day(2026, 7, 13), working,
            .finds(overdue)),
          example(
            "an agreement withdrawn stops the support",
            working + [.withdraw(.support, start)], .finds(withdrawn)),
          example(
            "ordinary services take over", working + [.close("orientedToMainstream", start)],
            .closed("orientedToMainstream")),
          example(
            "nobody takes over without goals", begun + [.close("orientedToMainstream", start)],
            .refused("outcome-not-yet")),
        ]
      }

      private static var candidates: [Example] {
        func candidate(_ answer: String) -> [Example.Act] {
          [.open(opening, facts: ["supportedElsewhere": answer])]
        }
        return [
          example("nobody else supports the household", candidate("no"), .eligible(.yes)),
          example("nobody knows of another support", candidate("unknown"), .eligible(.unknown)),
          example(
            "a household supported elsewhere is refused", candidate("yes"), .eligible(.no),
            .refused("not-eligible")),
        ]
      }

      /// An example in a programme whose partners are there, under the settings that differ.
      package static func example(
        _ name: String, settings: [String: SettingValue] = [:], on day: Day = start,
        _ acts: [Example.Act], _ expected: Example.Expectation...
      ) -> Example {
        var instance = ProgrammeInstance(
          id: "exemple", module: description.module, publicName: description.name)
        instance.partners = ["landlord": ["bailleur"], "operator": ["operateur"]]
        var example = Example(
          name, settings: settings, household: Household(id: "exemple"), instance: instance,
          on: day, acts)
        example.expected = expected
        return example
      }
    }

    """#
  }
}
