import CaseConfiguration
import CaseKernel
import Interchange

/// The values in effect, each with where it comes from.
struct ConfigurationTable {
  let values: [EffectiveValue]
  let language: Language

  var answer: ListAnswer {
    ListAnswer(
      objects: values.map { value in
        [
          "key": .string(value.path), "value": .string(value.value),
          "origin": .string(origin(value)),
        ]
      },
      columns: ["key", "value", "origin"],
      table: TextTable(
        [
          .fixed(word("Clé", "Key")), .init(word("Valeur", "Value"), minimum: 16),
          .init(word("Origine", "Origin"), minimum: 16),
        ],
        rows: values.map { value in
          [.init(value.path), .init(value.value), .init(shownOrigin(value))]
        },
        emptyText: ""))
  }

  private func origin(_ value: EffectiveValue) -> String {
    switch value.origin {
    case .file(let place): place.description
    case .standard: "default"
    case .module: "module"
    }
  }

  private func shownOrigin(_ value: EffectiveValue) -> String {
    switch value.origin {
    // The place in the file, without the folders before it: the column is narrow.
    case .file(let place): place.description.split(separator: "/").last.map(String.init) ?? ""
    case .standard: word("par défaut", "default")
    case .module: word("par défaut du module", "default of the module")
    }
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
