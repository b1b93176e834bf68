package import CaseKernel
package import Interchange

extension ProgrammeSheet {
  /// The page as an object.
  package func object(_ language: Language) -> JSON {
    .object(identity(language) + terms(language) + money + rules(language))
  }

  private func identity(_ language: Language) -> [(String, JSON)] {
    let description = declared.description
    return [
      ("id", .string(instance.id.rawValue)), ("module", .string(instance.module.rawValue)),
      ("version", JSON(description.version)), ("definition", .string(definition)),
      ("name", .string(instance.publicName[language])),
      ("moduleName", .string(description.name[language])),
      ("summary", .string(description.summary[language])),
      ("source", .string(description.source)), ("enabled", .bool(instance.enabled)),
      ("openCases", JSON(openCases)),
    ]
  }

  private func terms(_ language: Language) -> [(String, JSON)] {
    let convention = instance.convention.map { convention -> JSON in
      [
        "from": JSON(convention.from.description), "to": JSON(convention.to?.description),
        "renewable": .bool(convention.renewable),
      ]
    }
    let territory = instance.territory.map { territory -> JSON in
      [
        "departments": JSON(territory.departments), "communes": JSON(territory.communes),
        "outside": .string(territory.outside.rawValue),
      ]
    }
    return [
      ("partners", .array(declared.roles.map { object(of: $0, language) })),
      ("convention", convention ?? .null), ("territory", territory ?? .null),
      ("capacity", places?.object ?? .null),
      ("contactEvery", JSON(instance.contactEvery?.description)),
      (
        "validates",
        .object(
          instance.validates.sorted { $0.key < $1.key }
            .map { ($0.key, .string($0.value.rawValue)) })
      ),
      ("committees", .array(instance.committees.map(object))),
      ("settings", .array(settings.map { object(of: $0, language) })),
    ]
  }

  private var money: [(String, JSON)] {
    [
      (
        "prices",
        .array(
          instance.prices.map {
            [
              "from": JSON($0.from.description), "diagnosisCents": JSON($0.diagnosis),
              "measureMonthCents": JSON($0.measureMonth),
              "counting": .string($0.counting.rawValue),
              "suspendedMonths": .string($0.suspendedMonths.rawValue),
            ]
          })
      ),
      (
        "budgets",
        .array(
          instance.budgets.sorted { $0.key < $1.key }
            .map { ["year": JSON($0.key), "amountCents": JSON($0.value)] })
      ),
      (
        "funding",
        .array(
          instance.funding.map {
            [
              "funder": .string($0.funder.rawValue), "name": .string(name(of: $0.funder)),
              "askedCents": JSON($0.asked), "grantedCents": JSON($0.granted),
            ]
          })
      ),
      ("uncoveredCents", JSON(uncovered)),
    ]
  }

  private func object(of role: PartnerRole, _ language: Language) -> JSON {
    [
      "role": .string(role.id.rawValue), "label": .string(role.label[language]),
      "required": .bool(role.required),
      "partners": .array(
        (instance.partners[role.id] ?? []).map {
          ["partner": .string($0.rawValue), "name": .string(name(of: $0))]
        }),
    ]
  }

  private func object(of committee: ProgrammeInstance.Committee) -> JSON {
    [
      "kind": .string(committee.kind), "members": JSON(committee.members.map(\.rawValue)),
      "every": JSON(committee.every?.description),
    ]
  }

  private func object(of setting: SettingLine, _ language: Language) -> JSON {
    [
      "key": .string(setting.key), "label": .string(setting.label[language]),
      "value": .string(setting.value.written), "default": .string(setting.standard.written),
    ]
  }
}
