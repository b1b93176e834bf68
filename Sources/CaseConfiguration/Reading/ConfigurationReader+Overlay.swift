internal import CaseKernel

extension ConfigurationReader {
  /// The definition under the overlay of an instance; where the overlay is refused, each defect is
  /// told at its place and the definition stays as it was.
  func overlaid(_ definition: ProgrammeDefinition, _ node: YAMLNode) -> ProgrammeDefinition? {
    var reading = OverlayReading(node)
    guard read(&reading) else { return nil }
    let (declared, defects) = definition.declared.applying(reading.overlay)
    for defect in defects where !reading.isToldAlready(defect) {
      yaml.report(defect.code, at: reading.place(of: defect), defect.message)
    }
    return declared.map { definition.under($0) }
  }

  private func read(_ reading: inout OverlayReading) -> Bool {
    yaml.mapping(reading.node) { keys in
      reading.overlay.labels = keys.optional("labels", default: .init(), labels)
      reading.overlay.due = keys.optional("due", default: [:], times)
      reading.overlay.visibility = keys.optional("visibility", default: .init(), circles)
      reading.overlay.phases = keys.optional("phases", default: []) {
        numbered($0, "phases", &reading, of: addedPhase)
      }
      reading.overlay.fields = keys.optional("fields", default: []) {
        numbered($0, "fields", &reading, of: addedField)
      }
      reading.overlay.outcomes = keys.optional("outcomes") { keptOutcomes($0, &reading) }
      return true
    } ?? false
  }

  /// The elements of a list that could be read; the reading remembers where each stands.
  private func numbered<Element>(
    _ node: YAMLNode, _ key: String, _ reading: inout OverlayReading,
    of read: (YAMLNode) -> Element?
  ) -> [Element]? {
    var next = 0
    return yaml.list(node) { node in
      let index = next
      next += 1
      guard let element = read(node) else {
        reading.unread[key, default: []].append(node["id"]?.text)
        return nil
      }
      reading.positions[key, default: []].append(index)
      return element
    }
  }

  /// The outcomes that stay, by the words that positive exits have too.
  private func keptOutcomes(
    _ node: YAMLNode, _ reading: inout OverlayReading
  ) -> [OutcomeID]? {
    let kept = numbered(node, "outcomes", &reading, of: yaml.placed(yaml.identifier))
    guard let kept else { return nil }
    guard !kept.isEmpty || !node.elements.isEmpty else {
      yaml.report(
        "empty-list", at: node.place,
        Text(
          fr: "aucune sortie gardée ; écrivez-en au moins une ou supprimez la clé",
          en: "no outcome kept; write at least one or delete the key"))
      return nil
    }
    yaml.checkDistinct(kept)
    return kept.map { OutcomeID(camelCase($0.value)) }
  }
}

/// An overlay while it is read, and where its parts stand in the file.
struct OverlayReading {
  let node: YAMLNode
  var overlay = Overlay()
  /// For each list, the position in the file of every element that could be read.
  var positions: [String: [Int]] = [:]
  /// For each list, the ids of the elements that could not be read; `nil` where that can't either.
  var unread: [String: [String?]] = [:]

  init(_ node: YAMLNode) {
    self.node = node
  }

  /// Whether a name is unknown only because what it names could not be read.
  func isToldAlready(_ defect: OverlayDefect) -> Bool {
    guard case .unknown(.phase, let id, _) = defect.reason, let unread = unread["phases"] else {
      return false
    }
    return unread.contains { $0 == nil || $0 == id }
  }

  /// Where a defect is to be told: at the name that is wrong, or at the value.
  func place(of defect: OverlayDefect) -> Place {
    var node = self.node
    var place = node.place
    for (depth, step) in defect.path.enumerated() {
      if case .sequence = node.kind {
        guard let element = element(step, of: node, under: defect.path.first, depth) else { break }
        node = element
        place = node.place
      } else {
        let entry = node.entries.first { $0.key == step || camelCase($0.key) == step }
        guard let entry else { break }
        node = entry.value
        let isLast = depth == defect.path.count - 1
        place = isLast && defect.isAboutAName ? entry.place : node.place
      }
    }
    return place
  }

  private func element(
    _ step: String, of node: YAMLNode, under key: String?, _ depth: Int
  ) -> YAMLNode? {
    guard var index = Int(step) else { return nil }
    if depth == 1, let key, let known = positions[key], known.indices.contains(index) {
      index = known[index]
    }
    return node.elements.indices.contains(index) ? node.elements[index] : nil
  }
}

extension YAMLNode {
  /// What is written, of a scalar.
  fileprivate var text: String? {
    guard case .scalar(let text, _) = kind else { return nil }
    return text
  }
}
