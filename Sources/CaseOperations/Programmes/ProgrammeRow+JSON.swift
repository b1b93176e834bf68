package import CaseKernel
package import Interchange

extension ProgrammeRow {
  /// The object of the contract (`programme list`).
  package func object(_ language: Language) -> JSON {
    [
      "id": .string(instance.id.rawValue), "module": .string(instance.module.rawValue),
      "name": .string(instance.publicName[language]), "enabled": .bool(instance.enabled),
      "openCases": JSON(openCases), "capacity": places?.object ?? .null,
    ]
  }
}

extension CapacityFigures {
  /// The number for all households, as ever; then each limit with what is taken of it.
  var object: JSON {
    let limits = figures.map { figure -> JSON in
      [
        "per": .string(figure.limit.per.rawValue), "side": JSON(figure.limit.side?.rawValue),
        "households": JSON(figure.limit.households), "taken": JSON(figure.taken),
      ]
    }
    return [
      "households": JSON(capacity.whole?.households), "per": JSON(capacity.whole?.per.rawValue),
      "beyond": .string(capacity.beyond.rawValue), "taken": JSON(taken),
      "limits": .array(limits), "sideUnknown": JSON(sideUnknown),
    ]
  }
}
