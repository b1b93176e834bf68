internal import CaseKernel

extension TailoredReader {
  /// The phases in the order lived, which must hold together.
  func phases(_ node: YAMLNode) -> [Phase]? {
    var places: [PhaseID: Place] = [:]
    let told = yaml.defects.count
    let phases = numbered(node) { node -> (Placed<String>, Phase)? in
      guard let (id, phase) = phase(node) else { return nil }
      places[phase.id] = id.place
      return (id, phase)
    }
    // What is wrong within a phase is told first: the way between them would only repeat it.
    guard let phases, yaml.defects.count == told else { return phases }
    check(PhaseGraph(phases), places, at: node.place)
    return phases
  }

  private func phase(_ node: YAMLNode) -> (Placed<String>, Phase)? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed(ownID))
      let label = keys.required("label", house.label)
      let exits = keys.optional("leads-to", default: []) { self.yaml.distinct($0, of: self.phase) }
      let entry = keys.optional("entered-when", default: [], conditions)
      let completion = keys.optional("requires", default: [], conditions)
      let due = keys.optional("due", due)
      let observes = keys.optional("observes", default: false, yaml.flag)
      let measured = keys.optional("measured", yaml.placed(yaml.flag))
      guard let id, let label else { return nil }
      var phase = Phase(PhaseID(id.value), label)
      (phase.exits, phase.entry, phase.completion, phase.due) = (exits, entry, completion, due)
      phase.measured = measured?.value ?? false
      if observes { phase = phase.observing() }
      if let measured, measured.value, !observes { reportUnobserved(at: measured.place) }
      return (id, phase)
    }
  }

  private func reportUnobserved(at place: Place) {
    yaml.report(
      "measured-unobserved", at: place,
      Text(
        fr: "ce qui est payé au mois se fait avec l'accord du ménage ; ajoutez observes: true",
        en: "what is paid by the month is done with the household's agreement; add observes: true"))
  }

  /// By when one should have gone on: `{ within: 2 months, after: first/referralForm }`.
  func due(_ node: YAMLNode) -> DueRule? {
    yaml.mapping(node) { keys in
      let within = keys.required("within", yaml.rhythm)
      let after = keys.required("after", fact)
      let caps = keys.optional("no-later-than", default: []) { self.yaml.list($0, of: self.fact) }
      guard let within, let after else { return nil }
      return DueRule(within: within, after: after, noLaterThan: caps)
    }
  }

  /// One end, everything reachable, a way out of everywhere, no observation before an agreement.
  private func check(_ graph: PhaseGraph, _ places: [PhaseID: Place], at place: Place) {
    guard let initial = graph.initial else {
      return yaml.report(
        "empty-list", at: place,
        Text(fr: "aucune phase ; écrivez-en deux", en: "no phase; write two")
      )
    }
    if initial.observes {
      report(
        "observed-too-early", initial, places,
        Text(
          fr: "la première phase ne peut observer : personne n'a encore donné son accord",
          en: "the first phase can't observe: nobody can have agreed yet"))
    }
    let finals = graph.phases.filter(\.isFinal)
    guard let end = finals.last else {
      return yaml.report(
        "no-end", at: place,
        Text(
          fr: "aucune phase ne finit le dossier ; ajoutez-en une sans leads-to",
          en: "no phase ends a case; add one without leads-to"))
    }
    for phase in finals.dropLast() {
      report(
        "two-ends", phase, places,
        Text(
          fr: "« \(end.id) » finit le dossier, et une seule phase le finit ; écrivez leads-to",
          en: "\"\(end.id)\" ends a case, and one phase alone does; write leads-to"))
    }
    // Where a phase lacks its exits, what it leads to would only repeat it.
    if finals.count == 1 { checkWays(graph, from: initial, to: end, places) }
  }

  private func checkWays(
    _ graph: PhaseGraph, from initial: Phase, to end: Phase, _ places: [PhaseID: Place]
  ) {
    for phase in graph.phases where phase.id != initial.id {
      if graph.path(from: initial.id, to: phase.id) == nil {
        report(
          "unreachable", phase, places,
          Text(
            fr: "aucun chemin ne mène de « \(initial.id) » à « \(phase.id) »",
            en: "no way leads from \"\(initial.id)\" to \"\(phase.id)\""))
      }
    }
    for phase in graph.phases where !phase.isFinal && graph.path(from: phase.id, to: end.id) == nil
    {
      report(
        "no-way-out", phase, places,
        Text(
          fr: "aucun chemin ne mène de « \(phase.id) » à la fin, « \(end.id) »",
          en: "no way leads from \"\(phase.id)\" to the end, \"\(end.id)\""))
    }
  }

  private func report(
    _ code: String, _ phase: Phase, _ places: [PhaseID: Place], _ message: Text
  ) {
    guard let place = places[phase.id] else { return }
    yaml.report(code, at: place, message)
  }
}
