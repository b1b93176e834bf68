package import CaseKernel
package import Interchange

extension AgendaEntry {
  /// The object of the contract (`agenda`).
  ///
  /// `programme` is given for entries about a programme alone, never beside a case.
  package func object(_ language: Language) -> JSON {
    [
      "on": JSON(on.description), "at": nil, "case": JSON(file?.rawValue),
      "programme": JSON(programme?.rawValue), "kind": .string(kind.rawValue),
      "label": .string(label(language)), "overdueDays": JSON(overdueDays),
    ]
  }
}
