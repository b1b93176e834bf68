internal import CaseKernel

/// Reads the tree of a file of stories.
struct StoryReader {
  let yaml: YAMLReader
  private let file: String

  init(_ yaml: YAMLReader, file: String) {
    self.yaml = yaml
    self.file = file
  }

  /// What the file holds; `nil` where a part that must be there can't be read.
  func stories(_ root: YAMLNode) -> StoryFile? {
    yaml.mapping(root) { keys in
      let programme = keys.required("programme", yaml.placed(yaml.identifier))
      _ = keys.required("invented", invented)
      let dwellings = keys.optional("dwellings", path)
      let households = keys.optional("households", path)
      let figures = keys.optional("figures", figures)
      let journal = keys.optional("journal", default: []) { yaml.list($0, of: entry) }
      let meetings = keys.optional("gatherings", default: []) { yaml.list($0, of: meeting) }
      let stories = keys.optional("cases", default: []) { yaml.list($0, of: story) }
      guard let programme else { return nil }
      return StoryFile(
        file: file, programme: ProgrammeInstance.ID(programme.value), place: programme.place,
        dwellings: dwellings, households: households, figures: figures, journal: journal + meetings,
        stories: stories)
    }
  }

  /// Only invented households may stand in a file that everybody reads.
  private func invented(_ node: YAMLNode) -> Bool? {
    guard let invented = yaml.flag(node) else { return nil }
    if !invented {
      yaml.report(
        "not-invented", at: node.place,
        Text(
          fr: "un fichier d'histoires ne contient que des ménages inventés ; écrivez « invented: "
            + "true », ou entrez les vrais ménages par logis household import",
          en:
            "a file of stories holds invented households only; write \"invented: true\", or enter "
            + "real households by logis household import"))
    }
    return invented
  }

  /// A file beside this one.
  private func path(_ node: YAMLNode) -> String? {
    guard let written = yaml.text(node) else { return nil }
    let path = Folder(of: file).path(to: written)
    guard Folder.content(at: path) == .file else {
      yaml.reportMissingFile(
        written, at: node.place, from: Text(fr: "de ce fichier", en: "this file's"))
      return nil
    }
    return path
  }

  private func story(_ node: YAMLNode) -> Story? {
    yaml.mapping(node) { keys in
      let household = keys.required("household", yaml.text)
      let acts = keys.required("acts") { node -> [Story.Act]? in
        checkOpening(node)
        return yaml.list(node, of: act)
      }
      guard let household, let acts else { return nil }
      return Story(household: Household.ID(household), place: node.place, acts: acts)
    }
  }

  /// A story begins with the opening of its case, and opens it once.
  private func checkOpening(_ node: YAMLNode) {
    let isOpening = node.elements.map { $0["open"] != nil }
    guard case .sequence = node.kind, isOpening.first != true else {
      for (element, opens) in zip(node.elements, isOpening).dropFirst() where opens {
        yaml.report(
          "opened-twice", at: element.place,
          Text(
            fr: "ce dossier est déjà ouvert ; écrivez un second dossier pour ce ménage",
            en: "this case is open already; write a second case for the household"))
      }
      return
    }
    yaml.report(
      "not-opened", at: node.elements.first?.place ?? node.place,
      Text(
        fr: "le premier acte doit ouvrir le dossier ; écrivez « { on: …, open: {} } »",
        en: "the first act must open the case; write \"{ on: …, open: {} }\""))
  }
}
