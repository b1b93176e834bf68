import CaseConfiguration
import CaseKernel
import Foundation

/// A folder for one test, with the files of a small deployment.
struct Sample {
  /// A configuration without a defect; `config.yaml` of the folder.
  static let config = """
    organisation: { name: Essai }
    store: data/logis.sqlite
    data: { partners: seeds/partners.yaml }
    programmes:
      visits:
        module: visites-sociales
        partners:
          landlord: lnh
          operator: anef
          steering: [dep, metro]
        convention: { from: 2015-01-01, to: 2015-12-31 }
        territory: { departments: ["44"] }
        capacity: { households: 55, per: year }
        prices:
          - { from: 2015-01-01, diagnosis: 460 EUR }
          - { from: 2016-01-01, measure-month: 230 EUR }
        budget: { 2015: 30000 EUR }
        funding: [ { funder: lnh, asked: 30000 EUR } ]
        contact-every: 15 days
        validates: { diagnosis: operator-manager }
        committees: [ { kind: steering, members: [lnh, anef], every: 6 months } ]
        settings: { diagnosis-within: 3 months }
    """

  static let partners = """
    partners:
      - { id: lnh, name: Bailleur, kind: landlord }
      - { id: anef, name: Opérateur, kind: operator }
      - { id: dep, name: Département, kind: authority }
      - { id: metro, name: Métropole, kind: authority }
    """

  static let installed = [InstalledProgramme(FakeVisits.self)]

  let folder: URL

  /// Runs a test in a new folder, which is then deleted.
  static func run(_ test: (Sample) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = Sample(folder: folder)
    try sample.write(partners, to: "seeds/partners.yaml")
    try test(sample)
  }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes a configuration and loads it by its path; places name it `config.yaml`, and every other
  /// file by its path in the folder.
  func load(
    _ text: String = config, knownPartners: ((String) -> Set<Partner.ID>)? = nil
  ) throws -> (configuration: Configuration?, defects: [String]) {
    try write(text, to: "config.yaml")
    let (configuration, defects) = Configuration.load(
      file: path("config.yaml"), installed: Self.installed, knownPartners: knownPartners)
    return (configuration, defects.map(short))
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// A defect on one line, without the folder of the test.
  func short(_ defect: Defect) -> String {
    defect.description.replacingOccurrences(of: folder.path + "/", with: "")
  }
}

/// The sample configuration with one line changed, by its number.
func sample(line: Int, _ text: String) -> String {
  var lines = Sample.config.split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init)
  lines[line - 1] = text
  return lines.joined(separator: "\n")
}
