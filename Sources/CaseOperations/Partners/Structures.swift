import CaseKernel
import FoundationEssentials
import Interchange

/// The structures of a JSON file of data·inclusion: a list, alone or under a key.
struct Structures {
  private let path: String
  private let kind: Partner.Kind
  private let day: Day
  private let structures: [Structure]

  private struct Page: Decodable {
    var items: [Structure]?
    var structures: [Structure]?
    var data: [Structure]?
  }

  private static let largest = 64 * 1024 * 1024

  /// - Throws: `Problem` when the file cannot be read, or is no such list.
  init(_ file: ImportFile, as kind: Partner.Kind, on day: Day) throws {
    path = file.path
    self.kind = kind
    self.day = day
    do {
      let bytes = try InputFile(path: file.path).drained(limit: Self.largest)
      structures = try Self.structures(Data(bytes), file.path)
    } catch let refusal as FileRefusal {
      throw Problem(refusal)
    }
  }

  private static func structures(_ data: Data, _ path: String) throws(Problem) -> [Structure] {
    let decoder = JSONDecoder()
    if let list = try? decoder.decode([Structure].self, from: data) { return list }
    let page = try? decoder.decode(Page.self, from: data)
    guard let list = page?.items ?? page?.structures ?? page?.data else {
      throw Problem(
        "not-this-file",
        Text(
          fr: "\(path) : pas une liste de structures data·inclusion v1 en JSON",
          en: "\(path): not a list of data·inclusion v1 structures in JSON"),
        remedy: Text(
          fr: "donner le fichier des structures, ou un CSV sans --from",
          en: "give the file of structures, or a CSV file without --from"))
    }
    return list
  }

  /// Each structure as a partner, placed by its number in the file, from 1 on.
  func candidates() throws -> [Candidate<PartnerEntry>] {
    structures.enumerated().map { index, structure in
      let place = ImportPlace.structure(index + 1)
      let cells = structure.cells(as: kind)
      var reader = CellReader(cells)
      let entry = PartnerEntry(&reader)
      let own = structure.defects(on: day)
      // What is wrong by the schema is not told a second time in the columns of a partner.
      let defects = own.isEmpty ? reader.defects : own
      return Candidate(
        place: place, entry: entry, defects: defects.map { place.defect($0, in: path) },
        doubts: reader.doubts.map { place.defect($0, in: path) },
        cells: [ImportPartners.columns.map { cells[$0.name] ?? "" }])
    }
  }
}
