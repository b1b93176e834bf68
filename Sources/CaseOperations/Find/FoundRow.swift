package import CaseKernel
package import CaseStore
package import Interchange

/// Something found, with the words to show it by.
package struct FoundRow: Sendable {
  /// What it is called.
  package enum Label: Sendable {
    /// The name of a person, a household or a partner, or the address of a dwelling: protected.
    case name(Sensitive<String>)
    /// What the programme of a case is called in public, and its phase.
    case stand(programme: Text, phase: Text)
  }

  package var found: Found
  package var label: Label

  /// The label for those who may read it; empty for a dwelling without an address.
  package func written(_ language: Language) -> String {
    switch label {
    case .name(let name): name.revealed
    case .stand(let programme, let phase): "\(programme[language]), \(phase[language])"
    }
  }

  /// The object of the contract (`find`).
  package func object(_ language: Language) -> JSON {
    let label = written(language)
    return [
      "kind": .string(found.kind.rawValue), "id": .string(found.id),
      "label": label.isEmpty ? .null : .string(label),
      "household": JSON(found.household?.rawValue),
      "programme": JSON(found.caseRow?.programme.rawValue),
      "phase": JSON(found.caseRow?.phase.rawValue),
      "open": found.caseRow.map { .bool($0.isOpen) } ?? .null,
    ]
  }
}

extension Found.Kind {
  /// The kind in a word, for a list.
  package var label: Text {
    switch self {
    case .person: Text(fr: "personne", en: "person")
    case .household: Text(fr: "ménage", en: "household")
    case .caseFile: Text(fr: "dossier", en: "case")
    case .partner: Text(fr: "partenaire", en: "partner")
    case .dwelling: Text(fr: "logement", en: "dwelling")
    }
  }
}
