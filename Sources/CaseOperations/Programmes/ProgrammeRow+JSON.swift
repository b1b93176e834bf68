package import CaseKernel
package import Interchange

extension ProgrammeRow {
  /// The object of the contract (`programme list`).
  package func object(_ language: Language) -> JSON {
    [
      "id": .string(instance.id.rawValue), "module": .string(instance.module.rawValue),
      "name": .string(instance.publicName[language]), "enabled": .bool(instance.enabled),
      "openCases": JSON(openCases), "capacity": instance.capacity?.object ?? .null,
    ]
  }
}

extension ProgrammeInstance.Capacity {
  var object: JSON {
    ["households": JSON(households), "per": .string(per.rawValue)]
  }
}
