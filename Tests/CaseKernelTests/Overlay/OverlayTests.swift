import CaseKernel
import Testing

/// What an overlay changes, over the fake programme.
@Suite struct OverlayTests {
  private let label = Text(fr: "essai", en: "trial")

  private func overlaid(
    _ change: (inout Overlay) -> Void
  ) throws -> DeclaredDefinition {
    var overlay = Overlay()
    change(&overlay)
    let (definition, defects) = ProgrammeDefinition.fake.declared.applying(overlay)
    #expect(defects == [])
    return try #require(definition)
  }

  @Test func `an overlay that says nothing changes nothing`() throws {
    #expect(try overlaid { _ in } == ProgrammeDefinition.fake.declared)
  }

  @Test func `words replace the programme's own, whatever they name`() throws {
    let declared = try overlaid {
      $0.labels.phases["stay"] = label
      $0.labels.fields["level"] = label
      $0.labels.options["level"] = ["low": label]
      $0.labels.outcomes["gone"] = label
      $0.labels.roles["host"] = label
      $0.labels.kinds["outing"] = label
      $0.labels.indicators["I.8"] = label
    }

    #expect(declared.graph["stay"]?.label == label)
    #expect(declared.field("level")?.label == label)
    #expect(declared.field("level")?.kind.written("low", .en) == "trial")
    #expect(declared.outcome("gone")?.label == label)
    #expect(declared.roles.first { $0.id == "host" }?.label == label)
    #expect(declared.eventKind("outing")?.label == label)
    #expect(declared.indicators.first { $0.id == "I.8" }?.label == label)
  }

  @Test func `another time counts from the same fact, with the same caps`() throws {
    let due = try overlaid { $0.due["stay"] = .days(10) }.graph["stay"]?.due

    #expect(
      due
        == DueRule(within: .days(10), after: .entered("stay"), noLaterThan: [.field("roomUntil")]))
  }

  @Test func `a phase without a limit gets one from the day of entry`() throws {
    let due = try overlaid { $0.due["farewell"] = .months(1) }.graph["farewell"]?.due

    #expect(due == DueRule(within: .months(1), after: .entered("farewell")))
  }

  @Test func `a phase stands between two others, and one may still close from the first`() throws {
    let graph = try overlaid {
      $0.phases = [AddedPhase("trial", label, after: "welcome", before: "stay", due: .days(5))]
    }.graph

    #expect(graph.ids == ["welcome", "trial", "stay", "farewell", "closed"])
    #expect(graph["welcome"]?.exits == ["trial", "closed"])
    #expect(graph["trial"]?.exits == ["stay", "closed"])
    #expect(graph["trial"]?.due == DueRule(within: .days(5), after: .entered("trial")))
    #expect(graph["trial"]?.observes == false)
  }

  @Test func `a phase before the last is lived under the agreement, and may be passed by`() throws {
    let declared = try overlaid {
      $0.phases = [AddedPhase("watch", label, after: "farewell", before: "closed")]
    }

    #expect(declared.graph["farewell"]?.exits == ["stay", "watch", "closed"])
    #expect(declared.graph["watch"]?.exits == ["closed"])
    #expect(declared.graph["watch"]?.observes == true)
    #expect(declared.graph["watch"]?.entry == [.agreement(.support)])
    #expect(declared.outcome("settled")?.from == ["farewell", "watch"])
  }

  @Test func `phases are put one after the other`() throws {
    let graph = try overlaid {
      $0.phases = [
        AddedPhase("first", label, after: "stay", before: "farewell"),
        AddedPhase("second", label, after: "first", before: "farewell"),
      ]
    }.graph

    #expect(graph.path(from: "stay", to: "farewell") == ["first", "second", "farewell"])
  }

  @Test func `a phase on the way back stands after the one it comes from`() throws {
    let graph = try overlaid {
      $0.phases = [AddedPhase("return", label, after: "farewell", before: "stay")]
    }.graph

    #expect(graph.ids == ["welcome", "stay", "farewell", "return", "closed"])
    #expect(graph["farewell"]?.exits == ["return", "closed"])
  }

  @Test func `a field is the operator's own unless it is said`() throws {
    let declared = try overlaid {
      $0.fields = [
        AddedField("bus", label, .answer, askedIn: "welcome"),
        AddedField("mood", label, .text, askedIn: "stay"),
        AddedField("since", label, .day, askedIn: "stay", visibility: .partnersOfTheCase),
      ]
    }

    #expect(declared.extraFields.map(\.id) == ["bus", "mood", "since"])
    #expect(
      declared.extraFields.map(\.visibility)
        == [.operatorManagement, .operatorTeam, .partnersOfTheCase])
  }

  @Test func `a field may be asked in a phase that is added`() throws {
    let declared = try overlaid {
      $0.phases = [AddedPhase("trial", label, after: "welcome", before: "stay")]
      $0.fields = [AddedField("mood", label, .text, askedIn: "trial")]
    }

    #expect(declared.field("mood")?.phase == "trial")
  }

  @Test func `an outcome left out is offered no more, and keeps its name and its figures`() throws {
    let declared = try overlaid { $0.outcomes = ["gone"] }

    #expect(declared.offeredOutcomes.map(\.id) == ["gone"])
    #expect(declared.outcome("settled")?.label == Text(fr: "installé", en: "settled"))
    #expect(declared.indicators == ProgrammeDefinition.fake.declared.indicators)
  }
}
