import CaseKernel
import FoundationEssentials

/// A structure of data·inclusion v1, as far as a partner needs it (D7.5).
struct Structure: Decodable {
  /// The fields by their names there, those of text alone.
  private let fields: [String: String]

  init(from decoder: any Decoder) throws {
    let values = try [String: Loose](from: decoder)
    fields = values.compactMapValues(\.text)
  }

  /// A value of any type, of which a text alone is kept.
  private struct Loose: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  /// What is wrong with the structure by its own schema, the field being named as there.
  func defects(on day: Day) -> [CellDefect] {
    let missing = ["source", "id", "nom", "date_maj"].filter { (fields[$0] ?? "").isEmpty }.map {
      CellDefect($0, Text(fr: "obligatoire, et vide", en: "required, and missing"))
    }
    let numbers = fields.sorted { $0.key < $1.key }.filter { NIR.occurs(in: $0.value) }.map {
      CellDefect($0.key, NIR.refusal)
    }
    return missing + [nameDefect, updateDefect(on: day)].compactMap { $0 } + numbers
  }

  private var nameDefect: CellDefect? {
    guard let name = fields["nom"], !name.isEmpty else { return nil }
    guard !(3...150).contains(name.count) || name.hasSuffix(".") else { return nil }
    return CellDefect(
      "nom",
      Text(fr: "3 à 150 caractères, sans point final", en: "3 to 150 characters, no final stop"))
  }

  private func updateDefect(on day: Day) -> CellDefect? {
    guard let written = fields["date_maj"], !written.isEmpty else { return nil }
    if let updated = Day(String(written.prefix(10))), updated <= day { return nil }
    let shown = written.shownShort
    return CellDefect(
      "date_maj",
      Text(fr: "« \(shown) » n'est pas un jour passé", en: "\"\(shown)\" is not a day of the past"))
  }

  /// The structure in the columns of a partner.
  func cells(as kind: Partner.Kind) -> [String: String] {
    let cells: [String: String?] = [
      "partner": fields["id"].map(Self.partner), "name": fields["nom"], "kind": kind.rawValue,
      "siret": fields["siret"], "insee": fields["code_insee"], "phone": fields["telephone"],
      "email": fields["courriel"],
    ]
    return cells.compactMapValues { $0 }
  }

  /// `dora--12` stays as it is; capitals and other signs give way.
  private static func partner(_ id: String) -> String {
    id.split(separator: "--").map { CellReader.kebab(String($0)) }.joined(separator: "--")
  }
}
