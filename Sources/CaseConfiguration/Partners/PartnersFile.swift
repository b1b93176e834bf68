package import CaseKernel

/// A file of partners: the organisations that programmes name, each with the place of its entry.
///
/// ```yaml
/// partners:
///   - { id: lnh, name: La Nantaise d'Habitations, kind: landlord }
/// ```
/// The keys are the columns of `partner import`, with `id` for the column `partner`.
package struct PartnersFile: Sendable {
  /// The file's name, from where the configuration's name counts.
  package let file: String
  /// The partners that could be read, in the order of the file.
  package let partners: [Entry]
  /// Every id that the file declares, also of entries that have defects.
  package let ids: [Partner.ID]
  private let kinds: [Partner.ID: Partner?]

  /// A partner, and where it is written.
  package struct Entry: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// Where its entry begins.
    package let place: Place
  }

  init(file: String, partners: [Entry], ids: [Partner.ID]) {
    self.file = file
    self.partners = partners
    self.ids = ids
    var kinds: [Partner.ID: Partner?] = [:]
    for id in ids { kinds.updateValue(nil, forKey: id) }
    for entry in partners { kinds.updateValue(entry.partner, forKey: entry.partner.id) }
    self.kinds = kinds
  }

  /// The partner of an id, if its entry could be read.
  package subscript(_ id: Partner.ID) -> Partner? { kinds[id] ?? nil }

  /// Whether the file declares a partner of that id.
  package func declares(_ id: Partner.ID) -> Bool { kinds[id] != nil }

  /// Reads a file, with every defect in it.
  /// - Returns: what could be read, to be used only if no defect is an error; `nil` if it is no
  ///   file of partners at all.
  package static func load(file: String) -> (file: PartnersFile?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.read(path: file)
    return read(root, defects, file: file)
  }

  /// The same from a text in memory.
  package static func parse(
    text: String, file: String
  ) -> (file: PartnersFile?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.parse(text: text, file: file)
    return read(root, defects, file: file)
  }

  private static func read(
    _ root: YAMLNode?, _ defects: [Defect], file: String
  ) -> (file: PartnersFile?, defects: [Defect]) {
    let reader = PartnersReader(YAMLReader(defects: defects), file: file)
    let partners = root.flatMap { reader.partners($0) }
    return (partners, reader.yaml.defects)
  }
}
