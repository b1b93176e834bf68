package import CaseKernel

/// A file of calls for projects: the funds with their rules by day, then the calls with their files.
///
/// ```yaml
/// funds:
///   fsi: { name: Fonds de soutien à l'innovation, rules: [ … ] }
/// calls:
///   - { id: paca-2018, name: …, region: …, number: 4, examined-on: 2018-11-13, files: [ … ] }
/// ```
package struct CallsFile: Sendable {
  /// The file's name, from where the configuration's name counts.
  package let file: String
  /// The funds, in the order of the file.
  package let funds: [Fund]
  /// The calls that could be read, in the order of the file.
  package let calls: [CallForProjects]
  /// Every partner that the file names, with the place of each mention.
  package let partnerPlaces: [(Partner.ID, Place)]

  /// Reads a file, with every defect in it.
  /// - Parameter partners: the file of partners, for the kinds that roles ask for.
  /// - Returns: what could be read, to be used only if no defect is an error; `nil` if it is no
  ///   file of calls at all.
  package static func load(
    file: String, partners: PartnersFile?
  ) -> (file: CallsFile?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.read(path: file)
    return read(root, defects, file: file, partners)
  }

  /// The same from a text in memory.
  package static func parse(
    text: String, file: String, partners: PartnersFile? = nil
  ) -> (file: CallsFile?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.parse(text: text, file: file)
    return read(root, defects, file: file, partners)
  }

  private static func read(
    _ root: YAMLNode?, _ defects: [Defect], file: String, _ partners: PartnersFile?
  ) -> (file: CallsFile?, defects: [Defect]) {
    let reader = CallsReader(YAMLReader(defects: defects), file: file, partners: partners)
    let calls = root.flatMap { reader.calls($0) }
    return (calls, reader.yaml.defects)
  }
}
