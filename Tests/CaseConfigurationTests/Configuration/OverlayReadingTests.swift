import CaseConfiguration
import CaseKernel
import Testing

/// The overlay of an instance, as the file writes it.
@Suite struct OverlayReadingTests {
  /// The sample with an overlay of these lines; the first of them is line 24.
  private func overlaid(_ lines: String...) -> String {
    ([Sample.config, "    overlay:"] + lines.map { "      " + $0 }).joined(separator: "\n")
  }

  private func definition(_ text: String) throws -> DeclaredDefinition {
    var found: DeclaredDefinition?
    try Sample.run { folder in
      let loaded = try folder.load(text)
      #expect(loaded.defects == [])
      found = loaded.configuration?.instance("visits")?.definition.declared
    }
    return try #require(found)
  }

  @Test func `words, times, phases, fields, outcomes and readers are read`() throws {
    let declared = try definition(
      overlaid(
        "labels:", "  phases: { support: { fr: Suivi, en: Follow-up } }",
        "  outcomes: { moved-away: parti }", "  kinds: { home-visit: visite }",
        "due: { diagnosis: 45 days }",
        "phases: [ { id: watch, label: Veille, between: [support, closed], due: 1 month } ]",
        "fields: [ { id: bus, label: car, kind: yes-no, phase: watch, help: en été } ]",
        "outcomes: [autonomous]", "visibility: { kinds: { letter: operator-team } }"))

    #expect(declared.graph["support"]?.label == Text(fr: "Suivi", en: "Follow-up"))
    #expect(declared.outcome("movedAway")?.label == Text("parti"))
    #expect(declared.eventKind("homeVisit")?.label == Text("visite"))
    #expect(declared.graph["diagnosis"]?.due?.within == .days(45))
    #expect(declared.graph["watch"]?.due == DueRule(within: .months(1), after: .entered("watch")))
    #expect(declared.field("bus")?.kind == .answer)
    #expect(declared.field("bus")?.help == Text("en été"))
    #expect(declared.offeredOutcomes.map(\.id) == ["autonomous"])
    #expect(declared.eventKind("letter")?.visibility == .operatorTeam)
  }

  @Test(arguments: [
    ("text", FieldKind.text), ("day", .day), ("amount", .cents), ("yes-no", .answer),
    ("number", .number(from: 0, to: 1_000_000)),
    ("number, from: 2, to: 5", .number(from: 2, to: 5)),
    ("partner", .reference(to: "partner")), ("dwelling", .reference(to: "dwelling")),
    (
      "list, options: { a: un, b: deux }",
      .list([.init("a", Text("un")), .init("b", Text("deux"))])
    ),
    ("choice, options: { a: un }", .choice([.init("a", Text("un"))])),
  ])
  func `a field has one of these kinds`(written: String, kind: FieldKind) throws {
    let declared = try definition(
      overlaid("fields: [ { id: more, label: plus, phase: support, kind: \(written) } ]"))

    #expect(declared.field("more")?.kind == kind)
  }

  @Test func `an overlay changes its own instance alone`() throws {
    try Sample.run { folder in
      let other =
        "\n  other: { module: visites-sociales, partners: { landlord: lnh, operator: anef } }"
      let configuration = try folder.load(overlaid("due: { diagnosis: 45 days }") + other)
        .configuration

      let due = configuration?.instance("other")?.definition.declared.graph["diagnosis"]?.due

      #expect(due?.within == .months(2))
    }
  }

  @Test func `the phases of an overlay may be validated`() throws {
    try Sample.run { folder in
      let text = overlaid(
        "phases: [ { id: watch, label: Veille, between: [support, closed] } ]"
      ).replacing("validates: { diagnosis", with: "validates: { watch")

      let defects = try folder.load(text).defects

      #expect(defects == [])
    }
  }

  @Test func `every value of an overlay shows where it is written`() throws {
    try Sample.run { folder in
      let loaded = try folder.load(
        overlaid("due: { diagnosis: 45 days }", "outcomes: [autonomous, moved-away]"))

      let shown = try #require(loaded.configuration).values.filter { $0.path.contains("overlay") }

      #expect(
        shown.map(\.path) == [
          "programmes.visits.overlay.due.diagnosis", "programmes.visits.overlay.outcomes",
        ])
      #expect(shown.map(\.value) == ["45 days", "[autonomous, moved-away]"])
    }
  }

  @Test(arguments: mistakes)
  func `one mistake of an overlay is told once, at its place`(_ mistake: Mistake) throws {
    try Sample.run { folder in
      let loaded = try folder.load(overlaid(mistake.text))

      #expect(loaded.configuration == nil)
      #expect(loaded.defects == ["config.yaml:\(mistake.defect)"])
    }
  }

  static let mistakes = [
    Mistake(24, "lables: {}", "24:7: unknown key \"lables\"; did you mean \"labels\"?"),
    Mistake(
      24, "due: [diagnosis]", "24:12: expected keys (key: value) here, but a list is written"),
    Mistake(
      24, "labels: { phases: { diagnossis: x } }",
      "24:27: no phase \"diagnossis\"; did you mean \"diagnosis\"?"),
    Mistake(
      24, "labels: { outcomes: { movedAway: x } }",
      "24:29: \"movedAway\" is not an id; write it in small letters without accents, digits and "
        + "hyphens, like \"visites-sociales-44\""),
    Mistake(
      24, "labels: { phases: { diagnosis: \"two\\nlines\" } }",
      "24:38: a label stands on one line, without a space at its ends, in 200 characters at most"),
    Mistake(
      24, "outcomes: [autonomous, moved-awy]",
      "24:30: no outcome \"moved-awy\"; did you mean \"moved-away\"?"),
    Mistake(
      24, "outcomes: [autonomous, autonomous]",
      "24:30: \"autonomous\" is already written on line 24; keep one of the two"),
    Mistake(24, "outcomes: []", "24:17: no outcome kept; write at least one or delete the key"),
    Mistake(
      24, "visibility: { kinds: { call: partners } }",
      "24:36: \"partners\" would show it to more people than \"operator-team\": visibility can only be "
        + "narrowed (D6.8); possible here: operator-team, named-people"),
    Mistake(
      24, "visibility: { kinds: { call: team } }",
      "24:36: unknown value \"team\"; possible here: every-partner, partners, operator-management, "
        + "operator-team, named-people"),
    Mistake(
      24, "due: { closed: 3 days }",
      "24:22: nothing is awaited of a closed case (\"closed\"); name a phase before it"),
    Mistake(
      24, "phases: [ { id: watch, label: Veille, between: [support] } ]",
      "24:54: two phases are expected; write between: [the one before, the one after]"),
    Mistake(
      24, "fields: [ { id: a-b, label: x, kind: text, phase: support } ]",
      "24:23: \"a-b\" is not an id of a field; write a small letter, then letters without accents and "
        + "digits, like \"aB\""),
    Mistake(
      24, "fields: [ { id: a, label: x, kind: text, phase: support, options: { a: x } } ]",
      "24:64: unknown key \"options\"; possible here: id, label, kind, phase, visibility, help"),
    Mistake(
      24, "fields: [ { id: a, label: x, kind: txt, phase: support, options: { a: x } } ]",
      "24:42: unknown value \"txt\"; did you mean \"text\"?"),
  ]
}
