package import CaseKernel

/// Reads typed values out of a tree, and collects every defect on the way.
///
/// Each reader returns `nil` after it has recorded its defect, and reading goes on: a deployer sees
/// all that is wrong at once. Nothing is converted silently.
///
/// A class, because readers are passed to one another as functions (`keys.required("every",
/// reader.period)`, `reader.list(node, of: reader.text)`) and all must add to the same defects.
package final class YAMLReader {
  private var found: [Defect]
  private var path = ""
  private var places: [String: Origin] = [:]

  /// Where a value of the configuration was written.
  package struct Origin: Sendable, Hashable {
    /// The way to the value from the root: `programmes.visites-sociales-44.partners.steering[0]`.
    package let path: String
    /// What was written, without its quotes.
    package let written: String
    /// Where it was written.
    package let place: Place
  }

  /// Begins with the defects that the document itself has.
  package init(defects: [Defect] = []) {
    found = defects
  }

  /// All the defects recorded until now, in the order of the file.
  package var defects: [Defect] { found.sorted { $0.place < $1.place } }

  /// Where each value read until now comes from, in the order of the file.
  ///
  /// A value that is not here was left out of the file: a default holds.
  package var origins: [Origin] { places.values.sorted { $0.place < $1.place } }

  /// Where the value of this path was written, if it was read.
  package func origin(of path: String) -> Origin? { places[path] }

  /// Records a defect that only the caller can see, such as a partner whom nobody declares.
  package func report(
    _ code: String, at place: Place, _ message: Text, severity: Defect.Severity = .error
  ) {
    found.append(Defect(code, at: place, message, severity: severity))
  }

  /// Reads a mapping whose keys are known: those that the closure asks for, and `known`.
  ///
  /// Every other key is a defect. Ask for all keys before giving up on one (`guard`), or name them
  /// in `known`: a key never asked for is unknown.
  package func mapping<Value>(
    _ node: YAMLNode, known: [String] = [], _ read: (inout YAMLKeys) -> Value?
  ) -> Value? {
    guard let entries = pairs(of: node) else { return nil }
    var keys = YAMLKeys(place: node.place, entries: entries, known: known, reader: self)
    let value = read(&keys)
    keys.reportUnknown()
    return value
  }

  /// Reads a mapping whose keys are free, such as the ids of programmes, in the order written.
  ///
  /// What can't be read is left out after its defect; `nil` if this is no mapping.
  package func entries<Value>(
    _ node: YAMLNode, _ read: (YAMLNode.Entry) -> Value?
  ) -> [Value]? {
    pairs(of: node)?.compactMap { entry in within(entry.key) { read(entry) } }
  }

  /// Reads a list, each element by the same reader.
  ///
  /// Elements that can't be read are left out after their defect; `nil` if this is no list.
  package func list<Element>(
    _ node: YAMLNode, of read: (YAMLNode) -> Element?
  ) -> [Element]? {
    guard case .sequence(let elements) = node.kind else {
      refuseShape(
        of: node, "wrong-shape", Text(fr: "une liste ([a, b])", en: "a list ([a, b])"))
      return nil
    }
    return elements.enumerated().compactMap { index, element in
      within("[\(index)]", separator: "") { read(element) }
    }
  }

  /// Reads under a longer path, so that origins know the way.
  func within<Value>(_ step: String, separator: String = ".", _ read: () -> Value?) -> Value? {
    let outer = path
    path = outer.isEmpty ? step : outer + separator + step
    defer { path = outer }
    return read()
  }

  /// Remembers where the value just read comes from.
  func remember(_ written: String, at place: Place) {
    places[path] = Origin(path: path, written: written, place: place)
  }

  /// The text and style of a scalar; anything else is a defect that says what is expected.
  func scalar(
    _ node: YAMLNode, _ code: String, expected: @autoclosure () -> Text
  ) -> (text: String, style: YAMLNode.Style)? {
    guard case .scalar(let text, let style) = node.kind else {
      refuseShape(of: node, code, expected())
      return nil
    }
    return (text, style)
  }

  private func pairs(of node: YAMLNode) -> [YAMLNode.Entry]? {
    if case .mapping(let entries) = node.kind { return entries }
    refuseShape(
      of: node, "wrong-shape", Text(fr: "un groupe de clés (clé: valeur)", en: "keys (key: value)"))
    return nil
  }

  private func refuseShape(of node: YAMLNode, _ code: String, _ expected: Text) {
    let shape: Text
    switch node.kind {
    case .refused: return
    case .null: shape = Text(fr: "rien n'est écrit", en: "nothing is written")
    case .mapping: shape = Text(fr: "des clés sont écrites", en: "keys are written")
    case .sequence: shape = Text(fr: "une liste est écrite", en: "a list is written")
    case .scalar: shape = Text(fr: "un texte est écrit", en: "a text is written")
    }
    report(
      node.kind == .null ? code : "wrong-shape", at: node.place,
      Text(
        fr: "on attend ici \(expected.fr), mais \(shape.fr)",
        en: "expected \(expected.en) here, but \(shape.en)"))
  }
}
