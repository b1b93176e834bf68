internal import CaseKernel

// What the laws ask of a definition besides the names that it uses.
extension TailoredReader {
  /// A list that must say something.
  func reportEmpty(at place: Place) {
    yaml.report(
      "empty-list", at: place,
      Text(
        fr: "liste vide ; écrivez au moins une valeur ou supprimez la clé",
        en: "empty list; write at least one value or delete the key"))
  }

  /// The values of an entry's choice: some, each of which the command line takes.
  func check(_ kind: FieldKind, at node: YAMLNode) {
    switch kind {
    case .choice(let options), .list(let options):
      guard let place = node["options"]?.place else { return }
      if options.isEmpty { reportEmpty(at: place) }
      for entry in node["options"]?.entries ?? [] where !isOption(entry.key) {
        yaml.report(
          "not-an-identifier", at: entry.place,
          Text(
            fr:
              "« \(excerpt(entry.key)) » n'est pas une valeur ; écrivez-la comme « prochainBilan »",
            en: "\"\(excerpt(entry.key))\" is not a value; write it like \"nextReview\""))
      }
    case .number(let from, let to) where from > to:
      yaml.report(
        "out-of-range", at: (node["from"] ?? node).place,
        Text(
          fr: "aucun nombre n'est entre \(from) et \(to) ; échangez-les",
          en: "no number lies between \(from) and \(to); swap them"))
    default: break
    }
  }

  private func isOption(_ id: String) -> Bool {
    id.isCamelCase && !["unknown", "inconnu"].contains(id)
  }

  /// A kind that stands for a common one which observes goes on observing (D4.4).
  func checkObserved(_ id: Placed<String>) {
    guard EventKind.common.contains(where: { $0.id.rawValue == id.value && $0.observes }) else {
      return
    }
    yaml.report(
      "law-agreement", at: id.place,
      Text(
        fr: "« \(id.value) » observe le ménage, dans tout programme ; ajoutez observes: true",
        en: "\"\(id.value)\" observes the household, in every programme; add observes: true"))
  }

  /// What opens a case comes before any agreement: it can't observe, nor ask for something.
  func opening(_ node: YAMLNode, among kinds: [EventKind]) -> String? {
    guard let id = name(node, among: names.kinds, .kind) else { return nil }
    let kind = (kinds + EventKind.common).first { $0.id.rawValue == id }
    if kind?.observes == true || kind?.requires.isEmpty == false {
      yaml.report(
        "law-agreement", at: node.place,
        Text(
          fr: "« \(id) » attend quelque chose du dossier, qui n'est pas ouvert ; écrivez un type "
            + "sans observes ni requires",
          en: "\"\(id)\" waits for something of the case, which is not open yet; write a kind "
            + "without observes or requires"))
    }
    return id
  }

  /// A case can be closed from every phase, whatever is known of it.
  func check(_ outcomes: [ClosingOutcome], from phases: [Phase], at place: Place) {
    if outcomes.isEmpty { return reportEmpty(at: place) }
    for phase in phases where !phase.isFinal {
      let isClosable = outcomes.contains {
        $0.requires.isEmpty && ($0.from.isEmpty || $0.from.contains(phase.id))
      }
      if isClosable { continue }
      yaml.report(
        "law-closing", at: place,
        Text(
          fr: "aucune sortie sans condition depuis « \(phase.id) », et un dossier doit toujours "
            + "pouvoir se clore ; ajoutez-en une sans requires",
          en: "no outcome without a condition from \"\(phase.id)\", and a case must always be "
            + "closable; add one without requires"))
    }
  }
}
