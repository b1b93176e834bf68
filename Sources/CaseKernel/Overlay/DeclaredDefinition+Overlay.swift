extension DeclaredDefinition {
  /// The definition under an overlay, or everything that the overlay may not do.
  ///
  /// The rules of the module run unchanged over it. What holds afterwards: the laws of phases, the
  /// agreement before any observation (D4.4), the ceiling of disclosure (D6.8), a way to close from
  /// every phase, and every reference of conditions, billing and indicators.
  /// - Returns: the definition, and no defect; or `nil`, and all of them.
  public func applying(
    _ overlay: Overlay
  ) -> (definition: DeclaredDefinition?, defects: [OverlayDefect]) {
    var work = OverlayWork(self, overlay)
    work.rename()
    work.changeDueDates()
    work.narrow()
    work.addPhases()
    work.addFields()
    work.keepOutcomes()
    work.checkGraph()
    return (work.defects.isEmpty ? work.definition : nil, work.defects)
  }
}

/// A definition while an overlay is laid over it.
struct OverlayWork {
  /// The definition before the overlay.
  let original: DeclaredDefinition
  let overlay: Overlay
  var definition: DeclaredDefinition
  private(set) var defects: [OverlayDefect] = []
  /// The added phases that are refused: what names one of them is not told a second time.
  var refusedPhases: Set<PhaseID> = []

  init(_ definition: DeclaredDefinition, _ overlay: Overlay) {
    original = definition
    self.overlay = overlay
    self.definition = definition
  }

  mutating func refuse(_ path: [String], _ reason: OverlayDefect.Reason) {
    defects.append(OverlayDefect(path, reason))
  }

  /// The position of an id, or a defect: the programme has none, or the overlay adds it itself.
  mutating func position(
    of id: String, in known: [String], _ thing: OverlayDefect.Thing, _ path: [String]
  ) -> Int? {
    if let index = known.firstIndex(of: id) { return index }
    let added =
      switch thing {
      case .phase: overlay.phases.contains { $0.id.rawValue == id }
      case .field: overlay.fields.contains { $0.id.rawValue == id }
      default: false
      }
    refuse(path, added ? .added(thing, id) : .unknown(thing, id, known: known))
    return nil
  }

  /// Where a kind of entry is declared, of cases or of the programme's own journal; or a defect.
  mutating func place(
    of kind: EventKindID, _ path: [String]
  ) -> WritableKeyPath<DeclaredDefinition, EventKind>? {
    let known = definition.kinds.map(\.id.rawValue)
    guard let index = position(of: kind.rawValue, in: known, .kind, path) else { return nil }
    let ofCases = definition.eventKinds.count
    return index < ofCases ? \.eventKinds[index] : \.programmeKinds[index - ofCases]
  }

  /// The position of a phase that an added part names, or a defect, unless it was told already.
  mutating func position(of phase: PhaseID, _ path: [String]) -> Int? {
    if let index = definition.graph.phases.firstIndex(where: { $0.id == phase }) { return index }
    if refusedPhases.contains(phase) { return nil }
    let isLater = overlay.phases.contains { $0.id == phase }
    let known = definition.graph.ids.map(\.rawValue)
    refuse(
      path,
      isLater ? .addedLater(phase) : .unknown(.phase, phase.rawValue, known: known))
    return nil
  }

  /// The phases must hold together, whatever was said.
  mutating func checkGraph() {
    guard defects.isEmpty else { return }
    for defect in definition.graph.defects { refuse(["phases"], .law(.graph(defect))) }
  }
}
