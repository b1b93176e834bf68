internal import CaseKernel

/// Reads the tree of a file of calls.
///
/// A class, because its readers are passed to one another as functions and all must add to the
/// same partners.
final class CallsReader {
  let yaml: YAMLReader
  private let file: String
  private let partners: PartnersFile?
  private var partnerPlaces: [(Partner.ID, Place)] = []
  /// The funds of the file, once they were read.
  private(set) var funds: [Fund] = []

  init(_ yaml: YAMLReader, file: String, partners: PartnersFile?) {
    self.yaml = yaml
    self.file = file
    self.partners = partners
  }

  /// What the file holds; `nil` if it has no list of calls.
  func calls(_ root: YAMLNode) -> CallsFile? {
    yaml.mapping(root) { keys in
      funds = keys.optional("funds", default: []) { self.yaml.entries($0, self.fund) }
      var ids: [Placed<String>] = []
      let calls = keys.required("calls") { node in
        self.yaml.list(node) { self.call($0, &ids) }
      }
      yaml.checkDistinct(ids)
      guard let calls else { return nil }
      return CallsFile(file: file, funds: funds, calls: calls, partnerPlaces: partnerPlaces)
    }
  }

  private func call(_ node: YAMLNode, _ ids: inout [Placed<String>]) -> CallForProjects? {
    var numbers: [Placed<Int>] = []
    let call = yaml.mapping(node) { keys -> CallForProjects? in
      let id = keys.required("id", yaml.placed(yaml.identifier))
      let name = keys.required("name", yaml.prose)
      let region = keys.required("region", yaml.prose)
      let number = keys.required("number") { self.yaml.number($0, in: 1...1000) }
      let day = keys.optional("examined-on", yaml.day)
      let examiners = keys.optional("examiners", default: []) {
        self.yaml.distinct($0) { self.partner($0) }
      }
      let source = keys.optional("source", yaml.text)
      let received = keys.optional("received") {
        self.yaml.placed { self.yaml.number($0, in: 0...10_000) }($0)
      }
      let files = keys.required("files") { node in
        self.yaml.list(node) { self.callFile($0, &numbers) }
      }
      if let id { ids.append(id) }
      if let received, let files { check(received, against: files.count) }
      guard let id, let name, let region, let number, let files else { return nil }
      return CallForProjects(
        id: CallForProjects.ID(id.value), name: name, region: region, number: number,
        examinedOn: day, examiners: examiners, source: source, files: files)
    }
    yaml.checkDistinct(numbers)
    return call
  }

  /// The number of files that the document announces is the number of those written down.
  private func check(_ received: Placed<Int>, against count: Int) {
    guard received.value != count else { return }
    yaml.report(
      "files-missing", at: received.place,
      Text(
        fr: "\(received.value) dossiers reçus, mais \(count) décrits ; complétez ou corrigez",
        en: "\(received.value) files received, but \(count) described; complete or mend"))
  }

  /// A partner's id; its kind is checked where the file of partners tells it.
  func partner(_ node: YAMLNode, of kinds: [Partner.Kind] = []) -> Partner.ID? {
    guard let id = yaml.identifier(node).map({ Partner.ID($0) }) else { return nil }
    partnerPlaces.append((id, node.place))
    guard let found = partners?[id], !kinds.isEmpty, !kinds.contains(found.kind) else { return id }
    let expected = kinds.map(\.label)
    yaml.report(
      "wrong-kind", at: node.place,
      Text(
        fr: "« \(id) » (\(found.kind.label.fr)) ne convient pas ici ; attendu : "
          + expected.map(\.fr).joined(separator: ", "),
        en: "\"\(id)\" (\(found.kind.label.en)) does not fit here; expected: "
          + expected.map(\.en).joined(separator: ", ")))
    return id
  }
}
