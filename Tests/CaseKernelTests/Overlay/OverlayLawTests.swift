import CaseKernel
import Testing

/// What no overlay may do, over the fake programme.
@Suite struct OverlayLawTests {
  private let label = Text(fr: "essai", en: "trial")

  private func defects(_ change: (inout Overlay) -> Void) -> [OverlayDefect] {
    var overlay = Overlay()
    change(&overlay)
    let (definition, defects) = ProgrammeDefinition.fake.declared.applying(overlay)
    #expect((definition == nil) == !defects.isEmpty)
    return defects
  }

  private func defects(adding phase: AddedPhase) -> [OverlayDefect] {
    defects { $0.phases = [phase] }
  }

  @Test func `nothing is shown to more people`() {
    #expect(
      defects { $0.visibility.fields["level"] = .operatorManagement }
        == [
          OverlayDefect(
            ["visibility", "fields", "level"],
            .law(.disclosure(asked: .operatorManagement, widest: .operatorTeam)))
        ])
    #expect(
      defects { $0.visibility.kinds["call"] = .everyPartner }
        == [
          OverlayDefect(
            ["visibility", "kinds", "call"],
            .law(.disclosure(asked: .everyPartner, widest: .operatorTeam)))
        ])
  }

  @Test func `what is kept for the team is not asked before the agreement`() {
    let law = OverlayDefect.Law.askedTooEarly(
      widest: .partnersOfTheCase, narrowest: .operatorManagement)

    #expect(
      defects { $0.visibility.fields["arrival"] = .operatorTeam }
        == [OverlayDefect(["visibility", "fields", "arrival"], .law(law))])
    #expect(
      defects {
        $0.fields = [
          AddedField("mood", label, .text, askedIn: "welcome", visibility: .namedPeople)
        ]
      } == [OverlayDefect(["fields", "0", "visibility"], .law(law))])
  }

  @Test func `what is observed stays with the operator`() {
    #expect(
      defects {
        $0.fields = [
          AddedField("mood", label, .text, askedIn: "stay", visibility: .partnersOfTheCase)
        ]
      }
        == [
          OverlayDefect(
            ["fields", "0", "visibility"],
            .law(.disclosure(asked: .partnersOfTheCase, widest: .operatorManagement)))
        ])
  }

  @Test func `once observed, a household stays under its agreement`() {
    #expect(
      defects(
        adding: AddedPhase("pause", label, after: "stay", before: "farewell", observes: false))
        == [OverlayDefect(["phases", "0", "observes"], .law(.agreement(after: "stay")))])
  }

  @Test func `nothing comes after the last phase, nor before the first`() {
    #expect(
      defects(adding: AddedPhase("after", label, after: "closed", before: "welcome"))
        == [OverlayDefect(["phases", "0", "between", "0"], .law(.lastPhase("closed")))])
    #expect(
      defects(adding: AddedPhase("before", label, after: "stay", before: "welcome"))
        == [OverlayDefect(["phases", "0", "between", "1"], .law(.firstPhase("welcome")))])
  }

  @Test func `a case can be closed from every phase, whatever is known of it`() {
    #expect(
      defects { $0.outcomes = ["settled"] }.first
        == OverlayDefect(["outcomes"], .law(.closing(from: "welcome", with: ["gone"]))))
    #expect(
      defects { $0.outcomes = [] }
        == [
          OverlayDefect(
            ["outcomes"], .law(.closing(from: "welcome", with: ["settled", "gone"])))
        ])
  }

  @Test func `a phase stands between two that follow one another`() {
    #expect(
      defects(adding: AddedPhase("trial", label, after: "welcome", before: "farewell"))
        == [
          OverlayDefect(
            ["phases", "0", "between", "1"],
            .notNext("welcome", "farewell", exits: ["stay", "closed"]))
        ])
  }

  @Test func `a due day that is written in the case is not a length of time`() {
    var declared = ProgrammeDefinition.fake.declared
    declared.graph.phases[0].due = DueRule(within: .days(0), after: .field("roomUntil"))
    var overlay = Overlay()
    overlay.due["welcome"] = .days(3)

    #expect(
      declared.applying(overlay).defects
        == [OverlayDefect(["due", "welcome"], .dueIsRecorded("welcome", "roomUntil"))])
  }

  @Test func `what the overlay adds is described where it is added`() {
    let found = defects {
      $0.phases = [AddedPhase("trial", label, after: "welcome", before: "stay")]
      $0.fields = [AddedField("mood", label, .text, askedIn: "trial")]
      $0.due["trial"] = .days(3)
      $0.labels.fields["mood"] = label
    }

    #expect(
      found == [
        OverlayDefect(["labels", "fields", "mood"], .added(.field, "mood")),
        OverlayDefect(["due", "trial"], .added(.phase, "trial")),
      ])
  }

  @Test func `values that mean unknown, stand twice or have a poor id are refused`() {
    let found = defects {
      $0.fields = [
        AddedField(
          "mood", label,
          .choice([
            FieldOption("inconnu", label), FieldOption("good", label), FieldOption("good", label),
            FieldOption("so-so", label),
          ]), askedIn: "stay")
      ]
    }

    #expect(
      found.map(\.reason) == [
        .reservedOption("inconnu"), .exists(.option, "good"), .malformed(.option, "so-so"),
      ])
  }

  @Test func `every defect is told at once`() {
    let found = defects {
      $0.labels.phases["sty"] = label
      $0.due["closed"] = .days(3)
      $0.outcomes = ["settled", "lost"]
    }

    #expect(
      found.map(\.path) == [["labels", "phases", "sty"], ["due", "closed"], ["outcomes", "1"]])
  }
}
