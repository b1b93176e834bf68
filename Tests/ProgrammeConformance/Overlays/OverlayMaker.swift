import CaseKernel

/// Makes overlays by chance, each of which goes against no law of the definition.
struct OverlayMaker {
  let declared: DeclaredDefinition
  private var random: SeededNumbers
  private var words = 0

  init(_ declared: DeclaredDefinition, seed: UInt64) {
    self.declared = declared
    random = SeededNumbers(seed: seed)
  }

  /// An overlay of words, readers and fields alone: every example of the module still holds.
  mutating func quiet() -> Overlay {
    var overlay = Overlay()
    overlay.labels = labels()
    overlay.visibility = circles()
    overlay.fields = fields(askedIn: declared.graph.phases)
    return overlay
  }

  /// An overlay of everything.
  mutating func overlay() -> Overlay {
    var overlay = Overlay()
    overlay.labels = labels()
    overlay.visibility = circles()
    overlay.due = due()
    for number in 0..<Int.random(in: 0...3, using: &random) {
      guard let graph = declared.applying(overlay).definition?.graph else { break }
      overlay.phases.append(phase(number, in: graph))
    }
    let phases = declared.applying(overlay).definition?.graph.phases ?? []
    overlay.fields = fields(askedIn: phases)
    overlay.outcomes = random.some(of: declared.outcomes.map(\.id))
    if declared.applying(overlay).definition == nil { overlay.outcomes = nil }
    return overlay
  }

  private mutating func text() -> Text {
    words += 1
    return Text(fr: "mot d'essai \(words)", en: "word for tests \(words)")
  }

  private mutating func texts<ID: Hashable>(_ ids: [ID]) -> [ID: Text] {
    var texts: [ID: Text] = [:]
    for id in random.some(of: ids) { texts[id] = text() }
    return texts
  }

  private mutating func labels() -> Overlay.Labels {
    var labels = Overlay.Labels()
    labels.phases = texts(declared.graph.ids)
    labels.fields = texts(declared.fields.map(\.id))
    for field in declared.fields {
      labels.options[field.id] = texts(field.kind.options.map(\.id))
    }
    labels.outcomes = texts(declared.outcomes.map(\.id))
    labels.roles = texts(declared.roles.map(\.id))
    labels.kinds = texts(declared.kinds.map(\.id))
    labels.indicators = texts(declared.indicators.map(\.id))
    return labels
  }

  private mutating func circles() -> Overlay.Circles {
    var circles = Overlay.Circles()
    for field in random.some(of: declared.fields) {
      let isObserved = declared.graph[field.phase]?.observes == true
      circles.fields[field.id] = circle(
        from: field.visibility, to: isObserved ? .namedPeople : .operatorManagement)
    }
    for kind in random.some(of: declared.kinds) {
      circles.kinds[kind.id] = circle(from: kind.visibility, to: .namedPeople)
    }
    return circles
  }

  private mutating func circle(from widest: Visibility, to narrowest: Visibility) -> Visibility {
    let allowed = Visibility.choosable.filter { widest <= $0 && $0 <= narrowest }
    return allowed.randomElement(using: &random) ?? widest
  }

  private mutating func due() -> [PhaseID: Period] {
    var due: [PhaseID: Period] = [:]
    for phase in random.some(of: declared.graph.phases) where !phase.isFinal {
      if phase.due?.within.count == 0 { continue }
      due[phase.id] = .days(Int.random(in: 1...500, using: &random))
    }
    return due
  }

  private mutating func phase(_ number: Int, in graph: PhaseGraph) -> AddedPhase {
    let starts = graph.phases.filter { !$0.isFinal }
    let start = starts.randomElement(using: &random) ?? Phase("none", Text("none"))
    let end = start.exits.randomElement(using: &random) ?? "none"
    let observes: [Bool?] = start.observes ? [nil, true] : [nil, true, false]
    return AddedPhase(
      PhaseID("added-\(number)"), text(), after: start.id, before: end,
      due: random.once(in: 2) ? .months(Int.random(in: 1...12, using: &random)) : nil,
      observes: observes.randomElement(using: &random) ?? nil)
  }

  private mutating func fields(askedIn phases: [Phase]) -> [AddedField] {
    let open = phases.filter { !$0.isFinal }
    var fields: [AddedField] = []
    for number in 0..<Int.random(in: 0...4, using: &random) {
      guard let phase = open.randomElement(using: &random) else { break }
      let kind = kinds.randomElement(using: &random) ?? .text
      let widest: Visibility =
        !phase.observes || kind == .day ? .partnersOfTheCase : .operatorManagement
      let circle = circle(
        from: widest, to: phase.observes ? .namedPeople : .operatorManagement)
      fields.append(
        AddedField(
          FieldID("added\(number)"), text(), kind, askedIn: phase.id,
          visibility: random.once(in: 3) ? nil : circle, help: random.once(in: 2) ? text() : nil))
    }
    return fields
  }

  private var kinds: [FieldKind] {
    let options = [
      FieldOption("one", Text(fr: "un", en: "one")),
      FieldOption("two", Text(fr: "deux", en: "two")),
    ]
    return [
      .text, .day, .cents, .number(from: 0, to: 9), .answer, .choice(options), .list(options),
      .reference(to: "partner"), .reference(to: "dwelling"),
    ]
  }
}
