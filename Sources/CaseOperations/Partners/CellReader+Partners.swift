import CaseKernel

extension CellReader {
  /// An id of the house: small letters and digits, joined by dashes.
  mutating func kebabID(_ column: String) -> Partner.ID? {
    guard let id: Partner.ID = id(column) else { return nil }
    guard Self.isKebab(id.rawValue) else {
      let near = Self.kebab(id.rawValue)
      refuse(
        column,
        isNot: "un identifiant en minuscules, chiffres et tirets"
          + (near.isEmpty ? "" : " (comme \(near))"),
        "an id in small letters, digits and dashes" + (near.isEmpty ? "" : " (like \(near))"))
      return nil
    }
    return id
  }

  private static func isKebab(_ text: String) -> Bool {
    text.first != "-" && text.last != "-"
      && text.allSatisfy { $0 == "-" || isKebabLetter($0) }
  }

  private static func isKebabLetter(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("0"..."9").contains(character)
  }

  /// The id nearest to a text: whatever else stands in it gives way to dashes.
  static func kebab(_ text: String) -> String {
    text.lowercased().split { !isKebabLetter($0) }.joined(separator: "-")
  }

  /// Qualifications: `kind[:reference[:from[:to]]]`, several separated by `|`, else by spaces.
  mutating func qualifications(_ column: String) -> [Partner.Qualification]? {
    guard let text = line(column) else { return nil }
    let isBarred = text.contains("|")
    let items = text.split { isBarred ? $0 == "|" : $0.isWhitespace }
    return items.compactMap { qualification(column, String($0).trimmingSpaces) }
  }

  private mutating func qualification(
    _ column: String, _ text: String
  ) -> Partner.Qualification? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
    let written = parts.dropFirst(2)
    let days = written.map { Day(written: $0) }
    let areDays = zip(days, written).allSatisfy { $0 != nil || $1.isEmpty }
    guard parts.count <= 4, let kind = parts.first, !kind.isEmpty, areDays else {
      refuse(
        column, isNot: "une qualification, comme « iml:2024-12:2024-01-01:2028-12-31 »",
        "a qualification, like \"iml:2024-12:2024-01-01:2028-12-31\"")
      return nil
    }
    var qualification = Partner.Qualification(kind: kind)
    if parts.count > 1, !parts[1].isEmpty { qualification.reference = parts[1] }
    qualification.from = days.first ?? nil
    qualification.to = days.dropFirst().first ?? nil
    if let from = qualification.from, let to = qualification.to, to < from {
      refuse(column, fr: "finit avant de commencer", en: "ends before it begins")
    }
    return qualification
  }
}
