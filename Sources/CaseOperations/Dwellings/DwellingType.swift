import CaseKernel

/// A type of dwelling as the State's platform writes it: `T1`, `T1 bis`, `T1'`, `T2` to `T7` (D7.2).
struct DwellingType: Hashable {
  let written: String
  /// How many main rooms it has at least; a `T1 bis` counts one.
  let mainRooms: Int

  /// The type that a person wrote: `t3`, `F3`, `3`, `1 bis`, `T5 et plus`, `6 et plus`, `studio`.
  init?(_ text: String) {
    var rest = text.lowercased().filter { !$0.isWhitespace }
    if rest == "studio" { rest = "t1" }
    if let letter = rest.first, letter == "t" || letter == "f" { rest.removeFirst() }
    guard let digit = rest.first?.wholeNumberValue, (1...7).contains(digit) else { return nil }
    switch rest.dropFirst() {
    case "": written = "T\(digit)"
    case "etplus" where digit >= 5, "+" where digit >= 5: written = "T\(digit)"
    case "bis" where digit == 1: written = "T1 bis"
    case "'" where digit == 1, "’" where digit == 1: written = "T1'"
    default: return nil
    }
    mainRooms = digit
  }
}

extension CellReader {
  /// A type of dwelling in its usual form.
  mutating func dwellingType(_ column: String) -> String? {
    guard let text = raw(column) else { return nil }
    guard let type = DwellingType(text) else {
      refuse(
        column, isNot: "un type de logement (T1, T1 bis, T2 à T7)",
        "a type of dwelling (T1, T1 bis, T2 to T7)")
      return nil
    }
    return type.written
  }
}
