extension ProgrammeDefinition {
  /// What the limits of the instance say about the place of a case, always with the figures.
  func capacityFindings(_ background: CaseBackground) -> [Finding] {
    guard let capacity = background.instance.capacity else { return [] }
    let waits = capacity.beyond == .waitingList && !isObserved(background.file)
    let found = background.places.filter(\.isBeyond).map { place in
      waits ? waiting(place, background.file) : beyond(place, background.file)
    }
    return found + unknownSide(background.file, capacity)
  }

  private func beyond(_ place: CapacityPlace, _ file: CaseFile) -> Finding {
    Finding(
      code("beyond-capacity"), .warning, place.written, facts: facts(of: place, file))
  }

  private func waiting(_ place: CapacityPlace, _ file: CaseFile) -> Finding {
    let turn = place.rank - place.limit.households
    return Finding(
      code("waiting-list"), .blocking,
      Text(
        fr: "liste d'attente, \(turn)\(turn == 1 ? "er" : "e") rang : \(place.written.fr)",
        en: "waiting list, place \(turn): \(place.written.en)"), facts: facts(of: place, file))
  }

  /// The figures; and the fact that says the side, so that only its readers learn of it.
  private func facts(of place: CapacityPlace, _ file: CaseFile) -> [String: FieldValue] {
    var facts: [String: FieldValue] = [
      "rank": .number(place.rank), "households": .number(place.limit.households),
    ]
    if place.limit.side != nil, let field = declared.side?.field, let value = file.fact(field) {
      facts[field.rawValue] = value
    }
    return facts
  }

  /// A case counts in the whole, whatever its side; on which side is asked for where it matters.
  private func unknownSide(
    _ file: CaseFile, _ capacity: ProgrammeInstance.Capacity
  ) -> [Finding] {
    guard capacity.isBySide, declared.side(file) == nil else { return [] }
    let hint = sideHint
    return [
      Finding(
        code("side-unknown"), .information,
        Text(
          fr:
            "accès ou maintien : inconnu\(hint.fr) ; le ménage compte dans l'ensemble, d'aucun côté",
          en: "access or sustainment: unknown\(hint.en); the household counts in the whole, on "
            + "neither side"))
    ]
  }

  /// The field that says the side, with the values that do; nothing where the definition of the
  /// case has none.
  private var sideHint: Text {
    guard let side = declared.side else { return Text("") }
    let label = declared.field(side.field)?.label ?? Text(side.field.rawValue)
    let values = (side.access + side.sustainment).joined(separator: "|")
    return Text(
      fr: " (« \(label.fr) », \(side.field)=\(values))",
      en: " (\"\(label.en)\", \(side.field)=\(values))")
  }

  /// Work with the household has begun: it keeps its place.
  private func isObserved(_ file: CaseFile) -> Bool {
    file.stays.contains { declared.graph[$0.phase]?.observes == true }
  }
}
